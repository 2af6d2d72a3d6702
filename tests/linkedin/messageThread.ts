import { escapeHtml } from './html';
import type { PageLanguage } from './labels';
import { MESSAGE_LABELS } from './messageLabels';
import { clockFor, eventUrnFor, headingFor } from './messageMoments';
import { YOU } from './people';
import type { Person } from './people';

/**
 * The list of messages of one conversation, as the old interface builds it: structure of a public capture of 2023-02
 * and of others' measurements until 2026-10. The heading of a day is inside its first row, name and time are said
 * once for messages in a row, and only the other side's messages bear a mark.
 */
export interface ThreadOptions {
  /** Everybody but the user; one in a conversation of two. */
  others: readonly Person[];
  messages: readonly MessageSpec[];
  /** The moment at which the page is looked at. */
  now: number;
  lang?: PageLanguage;
  /** One seed is one conversation. */
  seed?: string;
  /** How links name people: member ids, as seen, or slugs. */
  links?: 'memberId' | 'slug';
  /** False: the list does not reach back to its beginning, where the card of the other side is. */
  card?: boolean;
  degree?: 'first' | 'second' | 'third';
  /** Ids of messages that tell nothing. */
  opaque?: boolean;
  /** A sign that somebody is typing, and what the user has begun to write. */
  draft?: string;
  /** False: rows at the end are still to come. */
  ended?: boolean;
}

export interface MessageSpec {
  /** Nobody: a line of the page's own, such as an accepted invitation. */
  from: Person | 'you' | 'system';
  at: number;
  failed?: boolean;
  /** Somebody who is written about, with a link. */
  about?: Person;
}

/** @returns the address of a person as conversations write it. */
export function linkTo(person: Person, links: ThreadOptions['links'] = 'slug'): string {
  return `https://www.linkedin.com/in/${links === 'slug' ? encodeURIComponent(person.slug) : person.memberId}`;
}

/** @returns the list with everything that is in it beside messages. */
export function messageList(options: ThreadOptions): string {
  const { messages, draft, card = true, others, ended = true } = options;
  const rows = messages.map((_, index) => row(options, index)).join('\n');
  const typing =
    draft === undefined
      ? ''
      : '<div class="msg-typing-indicator"><img alt="" class="presence-entity__image"></div>';
  return `<div class="msg-s-message-list-container relative display-flex"><div class="msg-s-message-list full-width scrollable">
<ul class="msg-s-message-list-content list-style-none full-width"><li class="msg-s-message-list__top-of-list"></li>
${card && others.length === 1 ? `<li>${profileCard(options)}</li>` : ''}
<li class="msg-s-message-list__loader hidden"><div class="artdeco-loader"></div></li>
${rows}
${ended ? '' : '<li class="msg-s-message-list__loader"><div class="artdeco-loader"></div></li>'}
<li class="msg-s-message-list__typing-indicator-container--without-seen-receipt">${typing}</li>
<li class="msg-s-message-list__quick-replies-container"><div class="conversations-quick-replies"><button class="conversations-quick-replies__reply-button">👍</button></div></li>
<li class="msg-s-message-list__bottom-of-list"></li></ul></div></div>`;
}

/** @returns the form below the list, with what the user has begun to write. */
export function composer({ lang = 'en', draft = '' }: Pick<ThreadOptions, 'lang' | 'draft'>): string {
  return `<form class="msg-form"><div class="msg-form__msg-content-container"><div class="msg-form__contenteditable" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${MESSAGE_LABELS[lang].write}"><p>${escapeHtml(draft)}<br></p></div></div>
<footer class="msg-form__footer"><button class="msg-form__send-button artdeco-button" type="submit"${draft ? '' : ' disabled'}></button></footer></form>`;
}

function row(options: ThreadOptions, index: number): string {
  const { messages, now, lang = 'en', ended = true } = options;
  const message = messages[index];
  if (!message) return '';
  const before = messages[index - 1];
  const heading = headingFor(message.at, now, lang);
  const isNewDay = !before || headingFor(before.at, now, lang) !== heading;
  const time = isNewDay
    ? `<time class="msg-s-message-list__time-heading t-12 t-black--light t-bold">\n ${heading}\n</time>`
    : '';
  const last = ended && index === messages.length - 1 ? ' msg-s-message-list__last-msg-' : '';
  const inside = message.from === 'system' ? systemLine(options) : item(options, index, isNewDay);
  return `<li class="msg-s-message-list__event clearfix${last}">${time}${inside}</li>`;
}

function systemLine({ others, lang = 'en' }: ThreadOptions): string {
  const text = MESSAGE_LABELS[lang].accepted(others[0]?.name ?? '');
  return `<div class="msg-s-event-listitem msg-s-event-listitem--system"><p class="t-12">${escapeHtml(text)}</p></div>`;
}

function item(options: ThreadOptions, index: number, isNewDay: boolean): string {
  const { messages, lang = 'en', seed = 'thread', opaque = false } = options;
  const message = messages[index];
  if (!message || message.from === 'system') return '';
  const { from, at, failed = false, about } = message;
  const author = from === 'you' ? YOU : from;
  const isFirst = isNewDay || messages[index - 1]?.from !== from;
  const isLast = messages[index + 1]?.from !== from;
  const marks = [
    isLast ? 'msg-s-event-listitem--last-in-group' : '',
    from === 'you' ? '' : 'msg-s-event-listitem--other',
    failed ? 'msg-s-event-listitem--error' : '',
  ].filter(Boolean);
  const urn = opaque
    ? `urn:li:msg_message:(urn:li:fsd_profile:x,${index})`
    : eventUrnFor(YOU.memberId, at, seed);
  const words = MESSAGE_LABELS[lang];
  const tick =
    from === 'you' && !failed
      ? `<span class="msg-s-event-with-indicator__sending-indicator msg-s-event-with-indicator__sending-indicator--sent" title="${words.sentAt} ${clockFor(at, lang)}"></span>`
      : '';
  const error = failed
    ? `<p class="msg-s-event-listitem__error-message" role="alert">${words.failed}</p>`
    : '';
  const mention = about ? `<a href="${linkTo(about, options.links)}/">${escapeHtml(about.name)}</a>` : '';
  return `${isFirst ? `<span class="msg-s-event-listitem--group-a11y-heading visually-hidden">${escapeHtml(words.sent(author.name))} ${clockFor(at, lang)}</span>` : ''}
<div class="msg-s-event-listitem ${marks.join(' ')}"${failed ? '' : ` data-event-urn="${urn}"`}>${isFirst ? head(author, options, at) : ''}
<div class="msg-s-event-listitem__message-bubble" tabindex="0"><div class="msg-s-event-with-indicator display-flex"><div class="msg-s-event__content" dir="ltr"><p class="msg-s-event-listitem__body t-14">Invented words no. ${index}. ${mention}</p></div>${tick}</div></div>${error}</div>`;
}

function head(author: Person, { lang = 'en', links }: ThreadOptions, at: number): string {
  const href = linkTo(author, links);
  const name = escapeHtml(author.name);
  return `<a tabindex="0" href="${href}" class="ember-view msg-s-event-listitem__link"><span class="a11y-text">${escapeHtml(MESSAGE_LABELS[lang].view(author.firstName))}</span><img title="${name}" alt="${name}" class="msg-s-event-listitem__profile-picture EntityPhoto-circle-2 lazy-image ember-view"></a>
<div class="msg-s-message-group__meta"><a class="app-aware-link" href="${href}"><span class="msg-s-message-group__profile-link msg-s-message-group__name t-14 t-bold">${name}</span></a>
<time class="msg-s-message-group__timestamp t-12">${clockFor(at, lang)}</time></div>`;
}

const DEGREES = {
  en: { first: '1st', second: '2nd', third: '3rd' },
  fr: { first: '1er', second: '2e', third: '3e' },
  de: { first: '1.', second: '2.', third: '3.' },
  ar: { first: 'الأولى', second: 'الثانية', third: 'الثالثة' },
} as const;

function profileCard({ others, links, lang = 'en', degree = 'first' }: ThreadOptions): string {
  const [person] = others;
  if (!person) return '';
  const [href, name, headline] = [
    linkTo(person, links),
    escapeHtml(person.name),
    escapeHtml(person.headline),
  ];
  return `<div class="msg-s-profile-card msg-s-profile-card-one-to-one ph3"><div class="artdeco-entity-lockup ember-view"><a tabindex="0" href="${href}" class="ember-view"><div class="artdeco-entity-lockup__image"><div class="presence-entity"><img alt="${name}" class="presence-entity__image lazy-image"></div></div></a>
<div class="artdeco-entity-lockup__content"><div class="artdeco-entity-lockup__title"><a class="app-aware-link profile-card-one-to-one__profile-link" href="${href}">${name}</a></div>
<div class="artdeco-entity-lockup__badge"><span class="a11y-text">…</span><span class="artdeco-entity-lockup__degree" aria-hidden="true">·&nbsp;${DEGREES[lang][degree]}</span></div>
<div class="artdeco-entity-lockup__subtitle"><div title="${headline}">${headline}</div></div></div></div></div>`;
}

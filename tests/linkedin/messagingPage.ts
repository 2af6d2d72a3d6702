import { emberMain, emberPage } from './emberShell';
import { escapeHtml } from './html';
import { MESSAGE_LABELS } from './messageLabels';
import { headingFor, threadIdFor } from './messageMoments';
import { composer, linkTo, messageList } from './messageThread';
import type { ThreadOptions } from './messageThread';
import type { Person } from './people';

/** The messaging page of the old interface: the list of conversations, and one that is open. */
export interface MessagingOptions extends ThreadOptions {
  /** What is open: a conversation of two or more, an advertisement, a page's, or one whose other side has left. */
  kind?: 'people' | 'sponsored' | 'company' | 'deleted';
  /** People of the other conversations in the list. */
  beside?: readonly Person[];
  /** Rows of the list as links, which they were not in 2026-10. */
  rowLinks?: boolean;
  /** Whose conversation the list marks as open; the shown one's by default. */
  openRow?: string;
  started?: boolean;
}

/** @returns the address of the open conversation. */
export function threadAddress(seed = 'thread'): string {
  return `https://www.linkedin.com/messaging/thread/${encodeURIComponent(threadIdFor(seed))}/`;
}

/** @returns the page as a document. */
export function messagingPage(options: MessagingOptions): string {
  const { lang = 'en', started = true } = options;
  return emberPage(messagingMain(options), {
    title: `${MESSAGE_LABELS[lang].messaging} | LinkedIn`,
    lang,
    started,
  });
}

/** @returns what the frame at `/preload/` holds after a move from a page of the new interface. */
export function messagingFrame(options: MessagingOptions): string {
  const { lang = 'en' } = options;
  return `<!doctype html><html lang="${lang}"><head><title>LinkedIn</title></head><body class="ember-application">${emberMain(messagingMain(options), {})}</body></html>`;
}

function messagingMain(options: MessagingOptions): string {
  const { kind = 'people' } = options;
  const sponsored = kind === 'sponsored' ? ' msg-sponsored-conversation-thread' : '';
  return `<div class="scaffold-layout__list-detail-container msg__list-detail"><div class="scaffold-layout__list msg__list">${conversationList(options)}</div>
<div class="scaffold-layout__detail msg__detail"><div class="msg-convo-wrapper msg-thread${sponsored}">${titleBar(options)}
${messageList({ ...options, card: kind === 'people' && options.card !== false })}
${kind === 'sponsored' ? '<div class="msg-sponsored-actions"><button>…</button></div>' : composer(options)}</div></div></div>`;
}

function titleBar(options: MessagingOptions): string {
  const { others, kind = 'people', lang = 'en', links } = options;
  const names = escapeHtml(others.map(({ name }) => name).join(', '));
  const title = `<h2 id="thread-detail-jump-target" class="msg-entity-lockup__entity-title truncate t-16">${names}</h2>`;
  const [person] = others;
  const online = `<div class="msg-entity-lockup__entity-info"><span class="visually-hidden">${MESSAGE_LABELS[lang].online}</span></div>`;
  let inside = title;
  if (kind === 'company') inside = `<a href="https://www.linkedin.com/company/otterbank/">${title}</a>`;
  else if (kind !== 'deleted' && others.length === 1 && person) {
    const label = escapeHtml(MESSAGE_LABELS[lang].open(person.name));
    inside = `<a href="${linkTo(person, links)}/" title="${label}" class="app-aware-link msg-thread__link-to-profile"><div class="msg-entity-lockup">${title}${online}</div></a>`;
  }
  return `<div class="shared-title-bar msg-title-bar"><div class="shared-title-bar__title msg-title-bar__title-bar-title">${inside}</div>
<button class="msg-thread__star-icon"></button><button class="msg-thread-actions__control"><span class="visually-hidden">${escapeHtml(MESSAGE_LABELS[lang].options(others.map(({ name }) => name).join(', ')))}</span></button></div>`;
}

/** Other people than the one whose conversation is open, with links that must not be read. */
function conversationList(options: MessagingOptions): string {
  const {
    others,
    beside = [],
    now,
    lang = 'en',
    rowLinks = false,
    seed = 'thread',
    openRow = seed,
  } = options;
  const time = headingFor(options.messages.at(-1)?.at ?? now, now, lang);
  const card = (names: string, ofSeed: string): string => {
    const open = ofSeed === openRow ? ' msg-conversations-container__convo-item-link--active' : '';
    const inside = `<div class="msg-conversation-card"><img alt="${names}" class="presence-entity__image"><h3 class="msg-conversation-listitem__participant-names msg-conversation-card__participant-names truncate"><span>${names}</span></h3><time class="msg-conversation-card__time-stamp">${time}</time><p class="msg-conversation-card__message-snippet">…</p></div>`;
    const link = rowLinks
      ? `<a href="/messaging/thread/${threadIdFor(ofSeed)}/" class="msg-conversation-listitem__link${open}">${inside}</a>`
      : `<div tabindex="0" class="msg-conversation-listitem__link${open}">${inside}</div>`;
    return `<li class="scaffold-layout__list-item msg-conversation-listitem">${link}</li>`;
  };
  const shown = card(escapeHtml(others.map(({ name }) => name).join(', ')), seed);
  const rest = beside.map((person) => card(escapeHtml(person.name), `beside ${person.slug}`));
  return `<ul class="list-style-none msg-conversations-container__conversations-list">${[...rest.slice(0, 1), shown, ...rest.slice(1)].join('')}</ul>`;
}

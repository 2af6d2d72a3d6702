import { emberMain, emberPage } from './emberShell';
import { escapeHtml } from './html';
import type { PageLanguage } from './labels';
import { NOTIFICATION_LABELS } from './notificationsLabels';
import type { NotificationKind, NotificationLabels } from './notificationsLabels';
import type { Person } from './people';

export interface NotificationCardOptions {
  kind: NotificationKind;
  person: Person;
  /** The other one, where a sentence names two. */
  other?: Person;
  /** In place of the language's sentence; HTML. */
  sentence?: string;
}

export interface NotificationsOptions {
  cards: readonly NotificationCardOptions[];
  lang?: PageLanguage;
  /** False: the skeleton before the application has started. */
  started?: boolean;
}

export const NOTIFICATIONS_ADDRESS = 'https://www.linkedin.com/notifications/';

/** Kinds whose picture is a link to the person; on the others it leads elsewhere or nowhere. */
const LINKED: readonly NotificationKind[] = [
  'viewed',
  'thanked',
  'birthday',
  'workAnniversary',
  'newJob',
  'quotes',
  'two',
  'counted',
];

/** @returns the notifications, built as the real page of 2022-10. */
export function notificationsPage(options: NotificationsOptions): string {
  const { lang = 'en', started = true } = options;
  return emberPage(content(options), {
    title: `${NOTIFICATION_LABELS[lang].title} | LinkedIn`,
    lang,
    started,
  });
}

/** @returns the same inside the frame that the new interface keeps for the old one. */
export function notificationsFrame(options: NotificationsOptions): string {
  return `<!doctype html><html lang="${options.lang ?? 'en'}"><head><title>LinkedIn</title></head><body>${emberMain(content(options), {})}</body></html>`;
}

function content({ cards, lang = 'en' }: NotificationsOptions): string {
  const labels = NOTIFICATION_LABELS[lang];
  const items = cards.map((card) => `<div><div class="ember-view">${articleOf(card, labels)}</div></div>`);
  return `<div class="nt-content relative"><section class="nt-segment artdeco-card"><div class="scaffold-finite-scroll"><div class="scaffold-finite-scroll__content">${items.join('\n')}</div></div></section></div>`;
}

function articleOf(card: NotificationCardOptions, labels: NotificationLabels): string {
  const { kind, person, other = person } = card;
  const name = escapeHtml(person.name);
  const sentence = card.sentence ?? labels.sentence[kind](name, escapeHtml(other.name), escaped(person));
  return `<article class="nt-card nt-card--with-hover-states"><div class="nt-card__left-rail">${picture(card, labels)}</div>
<div class="display-flex flex-column flex-grow-1 mr2 mt1">${headline(kind, labels, name, sentence)}</div>
<div class="display-flex flex-column text-align-right"><p class="nt-card__time-ago t-12 t-black--light t-normal">${labels.ago}</p>
<div class="artdeco-dropdown"><button aria-expanded="false" aria-label="Settings menu" class="artdeco-dropdown__trigger" type="button"></button><div aria-hidden="true" class="nt-card-settings-dropdown__content"><p class="t-14 t-bold">Delete</p><p class="t-12">Delete this notification</p></div></div></div>
</article>`;
}

function picture({ kind, person }: NotificationCardOptions, labels: NotificationLabels): string {
  const label = escapeHtml(labels.photo(person.name));
  const image = `<div class="ivm-image-view-model"><div class="presence-entity"><img src="" alt="${label}" class="presence-entity__image"></div></div>`;
  if (LINKED.includes(kind)) {
    return `<a href="https://www.linkedin.com/in/${encodeURIComponent(person.slug)}" aria-label="${label}">${image}</a>`;
  }
  if (kind === 'company')
    return '<a href="https://www.linkedin.com/company/brightgorse-talent/"><img alt=""></a>';
  return kind === 'post' ? `<a href="${UPDATE}" aria-label="${label}">${image}</a>` : '<img alt="">';
}

const UPDATE = 'https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A6333333333401996139';

function headline(
  kind: NotificationKind,
  labels: NotificationLabels,
  name: string,
  sentence: string,
): string {
  const text = `<span class="nt-card__text--3-line">${sentence}</span>`;
  const classes = 'nt-card__headline nt-card__text--word-wrap t-black t-normal text-body-small';
  if (['thanked', 'birthday', 'workAnniversary', 'newJob'].includes(kind)) {
    return `<div><button class="message-anywhere-button ${classes}" aria-label="${labels.message(name)}" type="button">${text}</button></div>`;
  }
  const href = ['viewed', 'hidden'].includes(kind) ? 'https://www.linkedin.com/me/profile-views' : UPDATE;
  return `<a class="${classes}" href="${href}" tabindex="0">${text}</a>`;
}

function escaped(person: Person): Person {
  return { ...person, title: escapeHtml(person.title), company: escapeHtml(person.company) };
}

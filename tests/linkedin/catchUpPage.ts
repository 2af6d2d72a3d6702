import { CATCH_UP_LABELS } from './catchUpLabels';
import type { CatchUpKind, CatchUpLabels } from './catchUpLabels';
import { escapeHtml, hashesFrom } from './html';
import type { Hashes } from './html';
import type { PageLanguage } from './labels';
import type { Person } from './people';
import { shellPage } from './shell';

/** The tabs, by what the address calls them. */
export const CATCH_UP_TABS = {
  all: 'CatchUpAll',
  job_changes: 'CatchUpJobChanges',
  birthday: 'CatchUpBirthday',
  work_anniversaries: 'CatchUpWorkAnniversary',
  education: 'CatchUpEducation',
} as const;
export type CatchUpTabName = keyof typeof CATCH_UP_TABS;

export interface CatchUpCardOptions {
  person: Person;
  kind: CatchUpKind;
  /** LinkedIn's own word in the message link; null: the link has none. By default what fits the kind. */
  prop?: string | null;
  /** In place of the language's sentence; HTML. */
  sentence?: string;
}

export interface CatchUpOptions {
  cards: readonly CatchUpCardOptions[];
  tab?: CatchUpTabName;
  lang?: PageLanguage;
  /** List items about nobody, or about somebody whom there is nothing to tell of. */
  extras?: readonly ('ad' | 'games' | 'prompt' | 'group')[];
  /** Whom the extras show. */
  also?: readonly Person[];
  seed?: string;
  hydrated?: boolean;
}

/** LinkedIn's own word for each kind; only the first was seen. */
const PROPS: Record<CatchUpKind, string> = {
  birthday: 'BIRTHDAY',
  recentBirthday: 'BIRTHDAY',
  workAnniversary: 'WORK_ANNIVERSARY',
  newJob: 'JOB_CHANGE',
  promotion: 'PROMOTION',
  graduation: 'GRADUATION',
  education: 'EDUCATION',
  inTheNews: 'IN_THE_NEWS',
};

export const catchUpAddress = (tab: CatchUpTabName): string =>
  `https://www.linkedin.com/mynetwork/catch-up/${tab}/`;

/** @returns the catch-up page of the new interface, built as the real French birthday page of 2025-11. */
export function catchUpPage(options: CatchUpOptions): string {
  const { cards, tab = 'all', lang = 'en', extras = [], also = [] } = options;
  const hashes = hashesFrom(options.seed ?? `catch-up ${tab} ${lang}`);
  const labels = CATCH_UP_LABELS[lang];
  const items = cards.map((card) => catchUpCard(card, labels, hashes));
  extras.forEach((extra, nth) => {
    items.splice(nth * 2, 0, EXTRAS[extra](also, labels, hashes));
  });
  const pills = labels.tabs.map(
    (name) => `<li${hashes.cls()}><button${hashes.cls()}><span><span>${name}</span></span></button></li>`,
  );
  const main = `<nav componentkey="${hashes.key()}"><ul>${pills.join('')}</ul></nav><hr role="presentation">
<div role="list" data-testid="lazy-column">${items.join('<div><hr role="presentation"></div>\n')}</div>
<div${hashes.cls()}><button type="button"><span>${labels.menu}</span></button></div>`;
  return shellPage(
    main,
    {
      title: `${labels.tabs[0]} | LinkedIn`,
      screen: `mynetwork.${CATCH_UP_TABS[tab]}`,
      pageKey: 'd_flagship3_nurture',
      lang,
      hydrated: options.hydrated ?? true,
    },
    hashes,
  );
}

function catchUpCard(options: CatchUpCardOptions, labels: CatchUpLabels, { cls, key }: Hashes): string {
  const { person, kind } = options;
  const photo = escapeHtml(labels.photo(person.name));
  const sentence = options.sentence ?? labels.sentence[kind](escaped(person));
  const prop = options.prop === undefined ? PROPS[kind] : options.prop;
  const label = escapeHtml(labels.message(person.name, labels.greeting));
  return `<div data-display-contents="true"><div role="listitem"${cls()} componentkey="${key()}">
<div${cls()}><a tabindex="0"${cls()} href="${address(person)}" componentkey="${key()}"><figure role="image" aria-label="${photo}"><svg id="person-accent-4" role="img" aria-label="${photo}"><g></g></svg><img alt="${photo}" src=""></figure></a></div>
<div${cls()}><div${cls()}><div componentkey="auto-component-${key()}"><p${cls()}>${escapeHtml(person.name)}</p><p${cls()}>${sentence}</p></div>
<button type="button" componentkey="${key()}" aria-label="${labels.menu}"><span><svg id="overflow-web-ios-small" role="img" aria-label=""></svg></span></button></div>
<div${cls()}><div><div componentkey="auto-component-${key()}"><a${cls()} href="${escapeHtml(compose(person, prop, labels.greeting))}" aria-label="${label}"><span><svg id="send-privately-small" aria-hidden="true" role="img" aria-label=""></svg><span>${labels.greeting}</span></span></a></div></div></div></div>
</div></div>`;
}

type Extra = (also: readonly Person[], labels: CatchUpLabels, hashes: Hashes) => string;

const EXTRAS: Record<'ad' | 'games' | 'prompt' | 'group', Extra> = {
  ad: (_also, labels, { cls, key }) =>
    `<div role="listitem"${cls()} componentkey="${key()}"><a href="https://www.linkedin.com/company/brightgorse-talent/"><p>Brightgorse Talent</p></a><p>${labels.promoted}</p><a href="https://www.linkedin.com/ad/start/"><span>Learn more</span></a></div>`,
  games: (_also, _labels, { cls, key }) =>
    `<div><h2>4 puzzles</h2><div data-testid="carousel"><div role="list" data-testid="carousel-children-container"><div role="listitem"${cls()}><a href="/games/zip/" componentkey="${key()}"><p><strong>Zip</strong><span> </span>No. 245</p><p>Nov 17</p></a></div></div></div></div>`,
  // A suggestion to write to somebody, with nothing to write about.
  prompt: ([person], labels, { cls, key }) =>
    person
      ? `<div role="listitem"${cls()} componentkey="${key()}"><div><a href="${address(person)}"><figure aria-label="${escapeHtml(labels.photo(person.name))}"></figure></a></div><div><p>${escapeHtml(person.name)}</p><p>${escapeHtml(person.headline)}</p><a href="${escapeHtml(compose(person, null, labels.greeting))}" aria-label="${escapeHtml(labels.message(person.name, ''))}"></a></div></div>`
      : '',
  group: (also, _labels, { cls, key }) =>
    `<div role="listitem"${cls()} componentkey="${key()}">${also.map((person) => `<a href="${address(person)}"><p>${escapeHtml(person.name)}</p></a>`).join('')}<p>4</p></div>`,
};

const address = (person: Person): string => `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/`;

function compose({ memberId, slug }: Person, prop: string | null, body: string): string {
  const query = new URLSearchParams({
    profileUrn: `urn:li:fsd_profile:${memberId}`,
    recipient: memberId,
    ...(prop !== null && { propUrn: `urn:li:prop:(${prop},_01${encodeURIComponent(slug)}=)` }),
    body,
    interop: 'msgOverlay',
  });
  return `/messaging/compose/?${query.toString()}`;
}

function escaped(person: Person): Person {
  const [firstName, title, company, school] = [
    person.firstName,
    person.title,
    person.company,
    person.school,
  ].map(escapeHtml) as [string, string, string, string];
  return { ...person, firstName, title, company, school };
}

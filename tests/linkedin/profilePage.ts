import { escapeHtml, hashesFrom } from './html';
import type { Hashes } from './html';
import { LABELS } from './labels';
import type { PageLanguage } from './labels';
import type { Person } from './people';
import { shellPage } from './shell';
import { topCard } from './topCard';
import type { Decoy, ShownDegree } from './topCard';

export type { Decoy, ShownDegree } from './topCard';
export type { PageLanguage } from './labels';

export interface ProfileOptions {
  person: Person;
  degree: ShownDegree;
  generation?: 'sdui';
  lang?: PageLanguage;
  /** `bothVisible`: the style that hides the wrong degree line is missing, as in saved pages. */
  visibility?: 'normal' | 'bothVisible';
  decoys?: readonly Decoy[];
  /** People of the side column: each with marks that must not be read as this person's. */
  also?: readonly Person[];
  /** Another seed: other class names and keys, as after a redesign. */
  seed?: string;
  /** False: as the server sends it, before the page came alive. */
  hydrated?: boolean;
  /** In place of "Name | LinkedIn". */
  title?: string;
}

/**
 * A profile page of the new interface, as LinkedIn served it in 2026: the top card, about, a re-shared
 * post of somebody else, lazy cards that stay empty until scrolled to, and a column of other people.
 * @returns the whole page as HTML.
 */
export function profilePage(options: ProfileOptions): string {
  const { person, degree, lang = 'en', visibility = 'normal', decoys = [], also = [] } = options;
  const hashes = hashesFrom(options.seed ?? person.slug);
  const labels = LABELS[lang];
  const hidden = hashes.name();
  const card = topCard(
    { person, degree, labels, decoys, hidden: visibility === 'normal' ? hidden : '' },
    hashes,
  );
  const main = [
    card,
    `<div componentkey="profileCardsAboveActivity${person.slug}"></div>`,
    about(person, hashes),
    activity(person, also[0], hashes),
    ...[1, 2, 3, 4, 5, 6].map(
      (n) => `<div componentkey="profileCardsBelowActivityPart${n}${person.slug}"></div>`,
    ),
    aside(person, also, hashes),
  ];
  return shellPage(
    main.join('\n'),
    {
      title: options.title ?? `${person.name} | LinkedIn`,
      screen: 'profile.Profile',
      pageKey: 'd_flagship3_profile_view_base',
      lang,
      hydrated: options.hydrated ?? true,
      style: `.${hidden}{display:none}`,
    },
    hashes,
  );
}

function about(person: Person, { cls }: Hashes): string {
  const key = `com.linkedin.sdui.profile.card.ref${person.memberId}About`;
  return `<section${cls()} componentkey="${key}"><span data-testid="expandable-text-box">I like ${escapeHtml(person.title)} work that lasts. <button data-testid="expandable-text-button">… more</button></span></section>`;
}

/** The label of a re-shared person names a degree: the first such label of a page is somebody else's. */
function activity(person: Person, reshared: Person | undefined, { cls }: Hashes): string {
  const label = `${reshared?.name ?? 'Somebody Else'} Verified Profile 2nd`;
  return `<section${cls()} componentkey="com.linkedin.sdui.profile.card.ref${person.slug}Activity"><div aria-label="${escapeHtml(label)}"><p>A post</p></div></section>`;
}

function aside(person: Person, also: readonly Person[], { cls }: Hashes): string {
  const card = (other: Person, nth: number): string => {
    const address = `https://www.linkedin.com/in/${encodeURIComponent(other.slug)}/`;
    const invite = `<a href="/preload/custom-invite/?vanityName=${encodeURIComponent(other.slug)}"><svg id="connect-small"><path /></svg></a>`;
    const bell = `<a href="${address}"><svg id="bell-fill-medium"><path /></svg></a>`;
    return `<div${cls()}><a href="${address}"><h2>${escapeHtml(other.name)}</h2></a><p>· ${nth % 2 ? '2nd' : '1st'}</p><p>${escapeHtml(other.headline)}</p>${nth % 2 ? invite : bell}</div>`;
  };
  return `<aside${cls()} componentkey="profileAsideBrowsemap${person.slug}">${also.map(card).join('')}</aside>`;
}

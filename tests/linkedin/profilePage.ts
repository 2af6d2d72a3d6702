import { PROFILE_WORDS } from './career';
import { escapeHtml, hashesFrom } from './html';
import type { Hashes } from './html';
import { LABELS } from './labels';
import type { PageLanguage } from './labels';
import { contactOverlay, educationCard, experienceCard } from './lateCards';
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
  /** False: they say nothing about themselves. */
  about?: boolean;
  /** The cards of positions and schools, which load when scrolled to. */
  scrolled?: boolean;
  /** The user has opened the contact info. */
  overlay?: boolean;
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
    options.about === false ? '' : about(person, lang, hashes),
    activity(person, also[0], hashes),
    ...[1, 2, 3, 4, 5, 6].map((n) => {
      const cards = options.scrolled && n === 1 ? lateCards(person, lang, hashes) : '';
      return `<div componentkey="profileCardsBelowActivityPart${n}${person.slug}">${cards}</div>`;
    }),
    aside(person, also, hashes),
    options.overlay ? contactOverlay(person, lang, hashes) : '',
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

/** What somebody says about themselves, and the skills below it. */
function about(person: Person, lang: PageLanguage, { cls }: Hashes): string {
  const key = `com.linkedin.sdui.profile.card.ref${person.memberId}About`;
  const text = escapeHtml(aboutText(person));
  return `<div componentkey="${key}"><section${cls()} componentkey="${key}"><h2${cls()}>${PROFILE_WORDS[lang].about}</h2><p${cls()}><span data-testid="expandable-text-box">${text} <button data-testid="expandable-text-button">… more</button></span></p><div${cls()}><svg id="skills-medium"></svg><p>Top skills</p><p>Lamps • Patience</p></div></section></div>`;
}

/** @returns what a person of the cast says about themselves. */
export const aboutText = (person: Person): string => `I like ${person.title} work that lasts.`;

const lateCards = (person: Person, lang: PageLanguage, hashes: Hashes): string =>
  experienceCard(person, lang, hashes) + educationCard(person, lang, hashes);

/** The label of a re-shared person names a degree: the first such label of a page is somebody else's. */
function activity(person: Person, reshared: Person | undefined, { cls }: Hashes): string {
  const label = `${reshared?.name ?? 'Somebody Else'} Verified Profile 2nd`;
  return `<section${cls()} componentkey="com.linkedin.sdui.profile.card.ref${person.slug}Activity"><div aria-label="${escapeHtml(label)}"><p>A post</p><p><span data-testid="expandable-text-box">Somebody’s words.</span></p></div></section>`;
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

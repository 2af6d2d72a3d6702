import { PROFILE_WORDS, careerOf } from './career';
import { emberExperience } from './emberCareer';
import { emberPage } from './emberShell';
import { escapeHtml, hashesFrom } from './html';
import type { PageLanguage } from './labels';
import { postRow } from './lateCards';
import type { Person } from './people';
import { stickyBar } from './profileEmberPage';
import { shellPage } from './shell';

export interface ExperienceOptions {
  person: Person;
  lang?: PageLanguage;
  /** It is the user's own: with links to add and edit positions. */
  own?: boolean;
  also?: readonly Person[];
  hydrated?: boolean;
  /** No position is there (yet). */
  empty?: boolean;
  title?: string;
  seed?: string;
}

const home = (person: Person): string => `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/`;

/** The page of all positions, new interface: made after descriptions (2026), captured by nobody. */
export function experiencePage(options: ExperienceOptions): string {
  const { person, lang = 'en', also = [], own = false } = options;
  const hashes = hashesFrom(options.seed ?? `experience ${person.slug}`);
  const words = PROFILE_WORDS[lang];
  const rows = options.empty
    ? []
    : careerOf(person).map((post, nth) => postRow(post, nth, lang, hashes) + skillsLink(person, nth));
  const edit = own
    ? `<a href="${home(person)}details/experience/edit/forms/new/"><svg id="add-medium"></svg></a>`
    : '';
  const main = `<section${hashes.cls()} componentkey="${hashes.key()}"><a href="${home(person)}" aria-label="Back"><svg id="arrow-left-medium"></svg></a><h2>${words.experience}</h2>${edit}<div data-testid="lazy-column">${rows.join('<hr>')}</div></section>
<aside componentkey="profileAsideBrowsemap${person.slug}">${also.map((other) => `<a href="${home(other)}"><h2>${escapeHtml(other.name)}</h2></a><a href="${home(other)}overlay/x/"></a>`).join('')}</aside>`;
  return shellPage(
    main,
    {
      title: options.title ?? titleOf(person, lang),
      screen: 'profile.ProfileExperienceDetails',
      pageKey: 'd_flagship3_profile_view_base_position_details',
      lang,
      hydrated: options.hydrated ?? true,
    },
    hashes,
  );
}

/** The same page in the old interface. */
export function experienceEmberPage(options: ExperienceOptions): string {
  const { person, lang = 'en', also = [], own = false } = options;
  const list = options.empty ? '<ul class="pvs-list__container"></ul>' : emberExperience(person, lang);
  const edit = own ? `<a href="${home(person)}details/experience/edit/forms/new/">+</a>` : '';
  const main = `${stickyBar(person)}<section class="artdeco-card pvs-list__page"><a href="${home(person)}" aria-label="Back"></a><h2 class="t-20">${PROFILE_WORDS[lang].experience}</h2>${edit}${list}</section>
<aside class="scaffold-layout__aside"><ul>${also.map((other) => `<li class="artdeco-list__item"><a href="${home(other)}overlay/x/"><div class="artdeco-entity-lockup__title">${escapeHtml(other.name)}</div></a></li>`).join('')}</ul></aside>`;
  return emberPage(main, {
    title: options.title ?? titleOf(person, lang),
    lang,
    started: options.hydrated ?? true,
  });
}

const titleOf = (person: Person, lang: PageLanguage): string =>
  `${PROFILE_WORDS[lang].experience} | ${person.name} | LinkedIn`;

function skillsLink(person: Person, nth: number): string {
  const urn = `urn:li:fsd_profilePosition:(${person.memberId},${1000 + nth})`;
  return `<a href="${home(person)}overlay/${urn}/skill-associations-details"><span>Lamps, patience and +2 skills</span></a>`;
}

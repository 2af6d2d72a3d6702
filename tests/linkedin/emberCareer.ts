import { PROFILE_WORDS, STUDIED, careerOf, periodText } from './career';
import type { Post, Role } from './career';
import { escapeHtml } from './html';
import type { PageLanguage } from './labels';
import type { Person } from './people';

/** The lists of a profile in the old interface, as served in July 2024: every text twice, for eyes and for readers. */

/** @returns a section with its anchor, heading and list. */
export function emberSection(anchor: string, heading: string, list: string): string {
  return `<section class="artdeco-card pv-profile-card break-words mt2" data-view-name="profile-card"><div id="${anchor}" class="pv-profile-card__anchor"></div>
<div class="qZ1"><div class="pvs-header__left-container--stack"><h2 class="pvs-header__title text-heading-large">${twice(heading)}</h2></div></div>
${list}</section>`;
}

/** @returns the text as the old interface writes it. */
export function twice(text: string, spoken = text): string {
  return `<span aria-hidden="true"><!---->${escapeHtml(text)}<!----></span><span class="visually-hidden"><!---->${escapeHtml(spoken)}<!----></span>`;
}

/** The list of positions, with links to parts of the person's own profile in it. */
export function emberExperience(person: Person, lang: PageLanguage): string {
  const posts = careerOf(person).map((post, nth) => postItem(person, post, nth, lang));
  const all = `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/details/experience?profileUrn=urn%3Ali%3Afsd_profile%3A${person.memberId}`;
  return `<div class="Prd"><ul class="TJE">${posts.join('')}</ul><div class="pvs-list__footer-wrapper"><a class="optional-action-target-wrapper artdeco-button" id="navigation-index-see-all-experiences" href="${all}"><span class="pvs-navigation__text">Show all</span></a></div></div>`;
}

/** The list of schools; their links say `/company/`, as on the real page. */
export function emberEducationList(person: Person, lang: PageLanguage): string {
  if (person.school === '') return '<div class="Prd"><ul class="TJE"></ul></div>';
  const lines = `${bold(person.school)}${plain(STUDIED.degree)}${grey(`${STUDIED.start} - ${STUDIED.end}`)}`;
  const logo = PROFILE_WORDS[lang].logo(person.school);
  return `<div class="Prd"><ul class="TJE">${item(lines, 'https://www.linkedin.com/company/70/', logo, '')}</ul></div>`;
}

function postItem(person: Person, post: Post, nth: number, lang: PageLanguage): string {
  const words = PROFILE_WORDS[lang];
  const address = `https://www.linkedin.com/company/${100 + nth}/`;
  const [first, ...more] = post.roles;
  if (first && more.length === 0) {
    const lines = `${bold(first.title)}${plain(`${post.company} · ${words.fullTime}`)}${dates(first, lang)}${grey('Vienna, Austria')}`;
    return item(lines, address, words.logo(post.company), skills(person, nth));
  }
  const inner = post.roles.map(
    (role) =>
      `<li class="rkS"><span class="VfX"></span><div class="hia" data-view-name="profile-component-entity"><div class="display-flex flex-column full-width"><a class="optional-action-target-wrapper" href="${address}">${bold(role.title)}${plain(words.fullTime)}${dates(role, lang)}${grey('Lisbon')}</a>${skills(person, nth)}</div></div></li>`,
  );
  const head = `<a class="optional-action-target-wrapper" href="${address}">${bold(post.company)}${plain(words.years(5))}</a>`;
  return item(head, address, words.logo(post.company), `<ul class="TJE">${inner.join('')}</ul>`);
}

function item(lines: string, address: string, logo: string, below: string): string {
  return `<li class="artdeco-list__item OPW rkS"><div class="hia" data-view-name="profile-component-entity"><div><a class="optional-action-target-wrapper display-flex" href="${address}"><img src="" alt="${escapeHtml(logo)}" class="ivm-view-attr__img--centered EntityPhoto-square-3"></a></div>
<div class="display-flex flex-column full-width align-self-center"><div class="display-flex flex-row">${lines}</div><div class="pvs-entity__sub-components">${below}</div></div></div></li>`;
}

function skills(person: Person, nth: number): string {
  const urn = `urn:li:fsd_profilePosition:(${person.memberId},${1000 + nth})`;
  const address = `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/overlay/${urn}/skill-associations-details?profileUrn=urn%3Ali%3Afsd_profile%3A${person.memberId}`;
  return `<ul class="TJE"><li class="rkS"><div class="Prd"><ul class="TJE"><li class="pvs-list__item--with-top-padding"><div class="inline-show-more-text t-14 t-normal t-black">${twice('Kept the lamps lit.')}</div></li></ul></div></li>
<li class="rkS"><a class="optional-action-target-wrapper" href="${address}"><div class="t-14 t-normal t-black"><strong>Lamps, patience and +2 skills</strong></div></a></li></ul>`;
}

const bold = (text: string): string =>
  `<div class="display-flex align-items-center mr1 t-bold">${twice(text)}</div>`;
const plain = (text: string): string => `<span class="t-14 t-normal">${twice(text)}</span>`;
const grey = (text: string): string => `<span class="t-14 t-normal t-black--light">${twice(text)}</span>`;

function dates(role: Role, lang: PageLanguage): string {
  const text = periodText(role, lang);
  return `<span class="t-14 t-normal t-black--light"><span class="pvs-entity__caption-wrapper" aria-hidden="true">${escapeHtml(text)}</span><span class="visually-hidden">${escapeHtml(text)}</span></span>`;
}

import { PROFILE_WORDS, mailOf } from './career';
import { emberEducationList, emberExperience, emberSection, twice } from './emberCareer';
import { emberPage } from './emberShell';
import { escapeHtml } from './html';
import { LABELS } from './labels';
import type { PageLanguage } from './labels';
import type { Person } from './people';
import { aboutText } from './profilePage';
import type { ShownDegree } from './topCard';

export interface EmberProfileOptions {
  person: Person;
  degree: ShownDegree;
  lang?: PageLanguage;
  /** People of the side column. */
  also?: readonly Person[];
  title?: string;
  /** False: the skeleton before the application has started. */
  started?: boolean;
  /** The user has opened the contact info. */
  overlay?: boolean;
  /** False: the degree is not shown, as on some saved pages. */
  badge?: boolean;
  /** Only the first of the two buttons for company and school is there. */
  oneButton?: boolean;
}

/** A profile page of the old interface, as LinkedIn served it in July 2024. @returns the whole page as HTML. */
export function profileEmberPage(options: EmberProfileOptions): string {
  const { person, lang = 'en', also = [] } = options;
  const words = PROFILE_WORDS[lang];
  const about = `<div class="display-flex ph5 pv3"><div class="inline-show-more-text full-width">${twice(aboutText(person))}<span class="inline-show-more-text__link-container-collapsed"><button class="inline-show-more-text__button">…see more</button></span></div></div>`;
  const sections = [
    topCard(options),
    emberSection('about', words.about, about),
    emberSection('content_collections', 'Activity', activity(also[0])),
    emberSection('experience', words.experience, emberExperience(person, lang)),
    emberSection('education', words.education, emberEducationList(person, lang)),
  ];
  const main = `<div id="profile-content">${stickyBar(person)}<div class="scaffold-layout__row"><div class="scaffold-layout__main">${sections.join('\n')}</div>${aside(also)}</div></div>${options.overlay ? overlay(person, lang) : ''}`;
  return emberPage(main, {
    title: options.title ?? `${person.name} | LinkedIn`,
    lang,
    started: options.started ?? true,
  });
}

/** The bar that sticks to the top when the page is scrolled. */
export function stickyBar(person: Person): string {
  return `<section class="scaffold-layout-toolbar"><div class="artdeco-entity-lockup artdeco-entity-lockup--size-1"><img src="" alt="${escapeHtml(person.name)}" class="presence-entity__image"><div class="artdeco-entity-lockup__content"><div class="artdeco-entity-lockup__title">${escapeHtml(person.name)}</div><div class="artdeco-entity-lockup__subtitle truncate">${escapeHtml(person.headline)}</div></div></div></section>`;
}

const home = (person: Person): string => `/in/${encodeURIComponent(person.slug)}/`;

function topCard(options: EmberProfileOptions): string {
  const { person, degree, lang = 'en' } = options;
  const name = escapeHtml(person.name);
  return `<section class="artdeco-card pHT" data-member-id="333353387"><div class="profile-background-image"><img alt="" src=""></div><div class="ph5 pb5">
<div class="pv-top-card__non-self-photo-wrapper"><button class="pv-top-card-profile-picture__container" aria-label="open"><img title="${name}" alt="${name}" src=""></button></div>
<div class="mt2 relative"><div class="qpr"><div class="rub"><span class="artdeco-hoverable-trigger"><a href="${home(person)}overlay/about-this-profile/" class="ember-view"><h1 class="text-heading-xlarge inline t-24 v-align-middle break-words">${name}</h1></a></span>${badge(options)}</div>
<div class="text-body-medium break-words" data-generated-suggestion-target="">
  ${escapeHtml(person.headline)}
</div></div>
<ul class="pv-text-details__right-panel">${buttons(options)}</ul>
<div class="qpr mt2"><span class="text-body-small inline t-black--light break-words">
  ${escapeHtml(person.location)}
</span><span class="CWM t-black--light"><a href="${home(person)}overlay/contact-info/" id="top-card-text-details-contact-info" class="ember-view link-without-visited-state">${LABELS[lang].contactInfo}</a></span></div></div>
<ul class="NaN"><li class="text-body-small">${connections(person, degree, lang)}</li></ul><div class="ZFI">${actions(options)}</div></div></section>`;
}

function badge({ degree, badge: shown = true, lang = 'en' }: EmberProfileOptions): string {
  if (degree === 'self' || !shown) return '';
  const short = LABELS[lang][degree];
  return `<span class="distance-badge separator"><span class="visually-hidden">${PROFILE_WORDS[lang].degree(short)}</span><span class="dist-value" aria-hidden="true">${short}</span></span>`;
}

function buttons({ person, oneButton = false, lang = 'en' }: EmberProfileOptions): string {
  const words = PROFILE_WORDS[lang];
  const button = (text: string, label: string): string =>
    text &&
    `<li class="rXr"><button class="HeH text-align-left" aria-label="${escapeHtml(label)}" type="button"><img src="" alt="" class="EntityPhoto-square-1"><span class="hoverable-link-text"><div class="inline-show-more-text--is-collapsed">
 ${escapeHtml(text)}
</div></span></button></li>`;
  const company = button(person.company, words.currentCompany(person.company));
  return oneButton ? company : company + button(person.school, words.schoolLabel(person.school));
}

function connections(person: Person, degree: ShownDegree, lang: PageLanguage): string {
  const text = `<span class="t-bold">500+</span> ${LABELS[lang].connections}`;
  if (degree !== 'first') return `<span class="t-black--light">${text}</span>`;
  const id = encodeURIComponent(`["${person.memberId}"]`);
  const network = encodeURIComponent('["F","S"]');
  return `<a href="/search/results/people/?connectionOf=${id}&amp;network=${network}&amp;origin=MEMBER_PROFILE_CANNED_SEARCH">${text}</a>`;
}

function actions({ person, degree, lang = 'en' }: EmberProfileOptions): string {
  const labels = LABELS[lang];
  const icon = (id: string): string => `<svg role="none" aria-hidden="true"><use href="#${id}" /></svg>`;
  if (degree === 'self') {
    return `<a href="${home(person)}edit/intro/" class="artdeco-button" aria-label="${labels.edit}">${icon('edit-medium')}</a>`;
  }
  const connect = `<button aria-label="${labels.connect}" class="artdeco-button pvs-profile-actions__action" type="button">${icon('connect-small')}<span class="artdeco-button__text">${labels.connect}</span></button>`;
  const message = `<div class="entry-point profile-action-compose-option"><button class="artdeco-button"><span class="artdeco-button__text">${labels.message}</span></button></div>`;
  const more = `<button class="artdeco-dropdown__trigger pvs-profile-actions__action" aria-label="${labels.more}">${icon('overflow-web-ios-small')}</button>`;
  return `${degree === 'second' ? connect : ''}${message}${more}`;
}

/** A post that somebody else wrote, with their degree in it. */
function activity(other: Person | undefined): string {
  if (!other) return '<ul></ul>';
  return `<ul><li><a href="https://www.linkedin.com${home(other)}"><span aria-hidden="true">${escapeHtml(other.name)}</span></a><span class="distance-badge"><span class="dist-value">1st</span></span></li></ul>`;
}

function aside(also: readonly Person[]): string {
  const cards = also.map(
    (other) =>
      `<li class="artdeco-list__item"><a href="https://www.linkedin.com${home(other)}?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${other.memberId}"><h2 class="t-bold">${twice(other.name)}</h2><span class="distance-badge"><span class="dist-value">1st</span></span><div class="text-body-medium break-words">${escapeHtml(other.headline)}</div></a><button><svg><use href="#connect-small" /></svg></button></li>`,
  );
  return `<aside class="scaffold-layout__aside"><section class="artdeco-card"><ul>${cards.join('')}</ul></section></aside>`;
}

function overlay(person: Person, lang: PageLanguage): string {
  const words = PROFILE_WORDS[lang];
  const row = (icon: string, value: string): string =>
    `<section class="pv-contact-info__contact-type"><svg><use href="#${icon}" /></svg><h3 class="pv-contact-info__header">…</h3><div>${value}</div></section>`;
  const mail = mailOf(person);
  const rows = [
    row(
      'linkedin-bug-medium',
      `<a href="https://www.linkedin.com${home(person)}">linkedin.com${home(person)}</a>`,
    ),
    row('envelope-medium', `<a href="mailto:${mail}">${mail}</a>`),
    row('calendar-medium', `<span>${words.birthday}</span>`),
    row('people-medium', `<span>${words.connectedOn}</span>`),
  ];
  return `<div role="dialog" class="artdeco-modal"><button aria-label="Dismiss"><svg><use href="#close-medium" /></svg></button><h1 id="pv-contact-info">${escapeHtml(person.name)}</h1><section class="pv-contact-info artdeco-container-card">${rows.join('')}</section></div>`;
}

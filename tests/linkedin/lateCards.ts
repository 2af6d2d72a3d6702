import { PROFILE_WORDS, STUDIED, careerOf, mailOf, periodText } from './career';
import type { Post } from './career';
import { escapeHtml } from './html';
import type { Hashes } from './html';
import type { PageLanguage } from './labels';
import type { Person } from './people';

/**
 * Parts of a profile of the new interface that come late or with a click, as others describe them (2026); nobody
 * here has captured them.
 */

/** The card of all positions, loaded when scrolled to. */
export function experienceCard(person: Person, lang: PageLanguage, hashes: Hashes): string {
  const key = `com.linkedin.sdui.profile.card.ref${person.memberId}ExperienceTopLevelSection`;
  const rows = careerOf(person).map((post, nth) => postRow(post, nth, lang, hashes));
  return `<div componentkey="${key}"><section${hashes.cls()} componentkey="${key}"><h2>${PROFILE_WORDS[lang].experience}</h2>${rows.join('<hr>')}</section></div>`;
}

/** The card of schools. */
export function educationCard(person: Person, lang: PageLanguage, { cls, key }: Hashes): string {
  if (person.school === '') return '';
  const words = PROFILE_WORDS[lang];
  const cardKey = `com.linkedin.sdui.profile.card.ref${person.memberId}EducationTopLevelSection`;
  const school = escapeHtml(person.school);
  return `<div componentkey="${cardKey}"><section${cls()} componentkey="${cardKey}"><h2>${words.education}</h2><div componentkey="entity-collection-item-${key()}">
<a href="https://www.linkedin.com/school/70/"><figure aria-label="${escapeHtml(words.logo(person.school))}"><svg id="school-accent-4"></svg></figure></a>
<a href="https://www.linkedin.com/school/70/"><p${cls()}>${school}</p><p${cls()}>${STUDIED.degree}</p><p${cls()}>${STUDIED.start} – ${STUDIED.end}</p></a></div></section></div>`;
}

/** One company with its position, or a group of them. */
export function postRow(post: Post, nth: number, lang: PageLanguage, { cls, key }: Hashes): string {
  const words = PROFILE_WORDS[lang];
  const company = escapeHtml(post.company);
  const address = `https://www.linkedin.com/company/${100 + nth}/`;
  const logo = `<a href="${address}"><figure aria-label="${escapeHtml(words.logo(post.company))}"><svg id="company-accent-4"></svg></figure></a>`;
  const p = (text: string): string => `<p${cls()}>${escapeHtml(text)}</p>`;
  const [first, ...more] = post.roles;
  const about = '<p><span data-testid="expandable-text-box">Kept the lamps lit.</span></p>';
  if (first && more.length === 0) {
    const lines = `${p(first.title)}${p(`${post.company} · ${words.fullTime}`)}${p(periodText(first, lang))}${p('Vienna, Austria')}`;
    return `<div${cls()} componentkey="entity-collection-item-${key()}">${logo}<div><a href="${address}">${lines}</a>${about}</div></div>`;
  }
  const items = post.roles.map(
    (role) =>
      `<li><a href="${address}">${p(role.title)}${p(words.fullTime)}${p(periodText(role, lang))}${p('Lisbon')}</a>${about}</li>`,
  );
  return `<div${cls()} componentkey="entity-collection-item-${key()}">${logo}<div><a href="${address}"><p>${company}</p><p>${words.years(5)}</p></a><ul>${items.join('')}</ul></div></div>`;
}

/** The overlay with mail, birthday and the day of connecting, as the user opens it. */
export function contactOverlay(person: Person, lang: PageLanguage, { cls }: Hashes): string {
  const words = PROFILE_WORDS[lang];
  const slug = encodeURIComponent(person.slug);
  const row = (icon: string, label: string, value: string): string =>
    `<div${cls()}><div><svg id="${icon}"><path /></svg></div><div><p>${label}</p>${value}</div></div>`;
  const mail = mailOf(person);
  const rows = [
    row(
      'linkedin-bug-medium',
      'Profile',
      `<p><a href="https://www.linkedin.com/in/${slug}/">linkedin.com/in/${escapeHtml(person.slug)}</a></p>`,
    ),
    row('phone-handset-small', 'Phone', '<p>+43 1 000 0000 <span>(Mobile)</span></p>'),
    row('envelope-medium', 'Email', `<p><a href="mailto:${mail}">${mail}</a></p>`),
    row('calendar-medium', 'Birthday', `<p>${words.birthday}</p>`),
    row('people-medium', 'Connected since', `<p>${words.connectedOn}</p>`),
  ];
  return `<dialog data-testid="dialog" aria-labelledby="dialog-header" open=""><button type="button" aria-label="Dismiss"><svg id="close-medium"></svg></button>
<header id="dialog-header"><h2>Contact info</h2></header><div data-testid="dialog-content"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileContactDetailsOverlay"><div data-testid="lazy-column">${rows.join('')}</div></div></div></dialog>`;
}

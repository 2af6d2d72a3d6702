import { organisationOf } from './emberRows';
import { linksIn } from '../links';
import { periodIn } from '../words/period';
import { MOST_ROLES, companyIn, periodAmong } from './roles';
import type { EducationSeen, RoleSeen } from '../sighting';
import { textOf } from '../text';

/**
 * The experience and education lists of the new interface. They load late and nobody here has captured them; that
 * their cards have keys (`…ref<member>ExperienceTopLevelSection`), their rows too (`entity-collection-item-…`, gone
 * again in September 2026), and pictures labelled "Example logo" is reported. So: only what two ways confirm.
 */

const ROW = '[componentkey^="entity-collection-item-"]';

/** @returns the roles of a card or page in page order; rows that are not understood are left out. */
export function sduiRoles(root: Element, lang: string): RoleSeen[] {
  const roles = rowsIn(root, lang).flatMap((row) =>
    row.element.querySelector('ul, ol, [role="list"]') ? groupIn(row, lang) : roleIn(row, lang),
  );
  return distinctBy(roles).slice(0, MOST_ROLES);
}

/** @returns the schools of an education card: [school, degree, dates]. */
export function sduiEducation(root: Element, lang: string): EducationSeen[] {
  const found = rowsIn(root, lang).flatMap(({ element, labels }) => {
    const [school, degree, ...more] = linesBefore(element, lang);
    if (school === undefined || more.length > 0 || !isNamed(school, labels)) return [];
    const period = periodAmong(paragraphs(element), lang);
    if (!period) return [];
    const { start, end } = period;
    return [
      {
        school,
        ...(degree !== undefined && { degree }),
        start,
        ...(end !== undefined && { end }),
        via: 'row',
      },
    ];
  });
  return distinctBy(found).slice(0, MOST_ROLES);
}

interface Row {
  element: Element;
  labels: string[];
  /** A key says that this is one row; else it is only the smallest part around a link that has dates. */
  keyed: boolean;
}

function rowsIn(root: Element, lang: string): Row[] {
  const keyed = [...root.querySelectorAll(ROW)];
  const elements = keyed.length > 0 ? keyed : partsAroundLinks(root, lang);
  return elements
    .filter((element) => organisationsIn(element).size === 1 && !namesPeople(element))
    .map((element) => ({ element, labels: labelsIn(element), keyed: keyed.length > 0 }));
}

function partsAroundLinks(root: Element, lang: string): Element[] {
  const hasDates = (one: Element): boolean => paragraphs(one).some((text) => periodIn(text, lang) !== null);
  const parts = [...root.querySelectorAll('a[href]')].flatMap((link) => {
    let part: Element | null = organisationOf(link) === null ? null : link;
    while (part && part !== root && !hasDates(part)) part = part.parentElement;
    return part && part !== root ? [part] : [];
  });
  return [...new Set(parts)];
}

/** [title, company · type, dates · length, place] */
function roleIn({ element, labels, keyed }: Row, lang: string): RoleSeen[] {
  const lines = linesBefore(element, lang);
  const period = periodAmong(paragraphs(element), lang);
  const [title, companyLine, ...more] = lines;
  if (!period || title === undefined || companyLine === undefined || more.length > 0) return [];
  const company = companyIn([companyLine], labels);
  // Without any label, the key alone says that these lines are one role.
  if (company === null || !(isNamed(company, labels) || (keyed && labels.length === 0))) return [];
  return [{ title, company, ...period, via: 'row' }];
}

/** [company, type · length, place?], then a list of [title, type?, dates · length, place]. */
function groupIn({ element, labels }: Row, lang: string): RoleSeen[] {
  const all = [...element.querySelectorAll('li, [role="listitem"]')];
  const items = all.filter((item) => !all.some((other) => other !== item && other.contains(item)));
  const head = [...element.querySelectorAll('p')].filter((one) => !items.some((item) => item.contains(one)));
  const [company, kind] = head.map((one) => textOf(one)).filter((text) => text !== '');
  if (company === undefined || kind === undefined || !isNamed(company, labels)) return [];
  const kinds = new Set(items.flatMap((item) => linesBefore(item, lang).slice(1)));
  return items.flatMap((item) => {
    const lines = linesBefore(item, lang);
    const period = periodAmong(paragraphs(item), lang);
    const [title] = lines;
    // One line alone is a title only where the type of employment stands in the head: else it may be the type.
    const sure = lines.length === 2 || (lines.length === 1 && kind.includes(' · '));
    // What is a type of employment in one row is no title in another.
    return period && title !== undefined && sure && !kinds.has(title)
      ? [{ title, company, ...period, via: 'group' }]
      : [];
  });
}

function linesBefore(element: Element, lang: string): string[] {
  const lines = paragraphs(element);
  const dates = lines.findIndex((text) => periodIn(text, lang) !== null);
  return dates < 0 ? [] : lines.slice(0, dates);
}

const paragraphs = (element: Element): string[] =>
  [...element.querySelectorAll('p')]
    .filter((one) => !one.querySelector('p'))
    .map((one) => textOf(one))
    .filter((text) => text !== '');

const organisationsIn = (element: Element): Set<string> =>
  new Set([...element.querySelectorAll('a[href]')].flatMap((link) => organisationOf(link) ?? []));

/** Colleagues who work there too, or a post: their lines are not this row's. */
const namesPeople = (element: Element): boolean =>
  linksIn(element).some(({ facts }) => facts.slug !== undefined && !facts.below);

function labelsIn(element: Element): string[] {
  return [...element.querySelectorAll('img[alt], [aria-label]')]
    .map((one) => one.getAttribute('alt') ?? one.getAttribute('aria-label') ?? '')
    .filter((label) => label !== '');
}

const isNamed = (name: string, labels: readonly string[]): boolean =>
  labels.some((label) => label.includes(name));

/** Pictures and texts link to the same organisation, so a row may be found twice. */
function distinctBy<T>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

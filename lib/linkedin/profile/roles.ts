import { emberRows } from './emberRows';
import type { EmberRow } from './emberRows';
import { periodIn } from '../words/period';
import type { Period } from '../words/period';
import type { RoleSeen } from '../sighting';

/**
 * The experience list of the old interface (2024-07): rows of [title, company · type, dates · length, place], or
 * groups of [company, type · length] with a row a role. A row counts only with a link to the organisation, its
 * title in bold, and dates.
 */

/** No list is longer. */
export const MOST_ROLES = 40;

/** @returns the roles in page order; rows that are not understood are left out. */
export function emberRoles(section: Element, lang: string): RoleSeen[] {
  const rows = emberRows(section);
  // Where organisations have a picture with their name, a row without one is a part of another.
  const named = rows.some(({ labels }) => labels.length > 0);
  return rows
    .filter(({ organisations, labels }) => organisations.length === 1 && (labels.length > 0 || !named))
    .flatMap((row) => rolesOf(row, lang))
    .slice(0, MOST_ROLES);
}

function rolesOf(row: EmberRow, lang: string): RoleSeen[] {
  const [bold, ...more] = row.bold;
  if (bold === undefined || more.length > 0) return [];
  const period = periodAmong(row.grey, lang);
  if (period) {
    const company = companyIn(row.plain, row.labels);
    return company === null ? [] : [{ title: bold, company, ...period, via: 'row' }];
  }
  return row.inner.flatMap((inner) => {
    const [title, ...others] = inner.bold;
    const when = periodAmong(inner.grey, lang);
    const elsewhere = inner.organisations.some((one) => !row.organisations.includes(one));
    if (title === undefined || others.length > 0 || !when || elsewhere) return [];
    return [{ title, company: bold, ...when, via: 'group' }];
  });
}

/** @returns the only period among some lines. */
export function periodAmong(lines: readonly string[], lang: string): Period | null {
  const found = lines.map((line) => periodIn(line, lang)).filter((period) => period !== null);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * @param lines one: "Example · Full-time" or "Example".
 * @param labels of the pictures beside it, for example "Example logo"; they decide where a dot belongs to the name.
 * @returns the company in the line; null where that cannot be told.
 */
export function companyIn(lines: readonly string[], labels: readonly string[]): string | null {
  const [line, ...more] = lines;
  if (line === undefined || more.length > 0) return null;
  const parts = line.split(/\s+·\s+/u);
  const prefixes = parts.map((_, count) => parts.slice(0, count + 1).join(' · '));
  const confirmed = prefixes.findLast((prefix) => labels.some((label) => label.includes(prefix)));
  if (confirmed !== undefined) return confirmed;
  return parts.length <= 2 ? (parts[0] ?? null) : null;
}

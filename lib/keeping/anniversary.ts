import { foldOrganisation, sameOrganisation } from '../people/organisation';
import type { Day } from '../people/schema';
import { ANNIVERSARY_YEARS, type Found } from './occasions';

/** A position as a page lists it; months are `YYYY-MM`. */
export interface Role {
  company: string;
  start?: string;
  current: boolean;
}

/**
 * A work anniversary from the role's own start: this is its month, and the year is one that people mark. Only a
 * role that is shown as going on, at the company that the person's card shows.
 * @returns null where anything of it is missing. A month is all that is known, so the day is today.
 */
export function anniversaryOf(roles: readonly Role[], company: string | undefined, today: Day): Found | null {
  if (company === undefined) return null;
  // Several roles at one company are one stay: it began with the first of those that go on.
  const starts = roles
    .filter((role) => role.current && sameOrganisation(role.company, company))
    .flatMap(({ start }) => (start !== undefined && start.length === 7 ? [start] : []))
    .sort();
  const start = starts[0];
  if (start?.slice(5) !== today.slice(5, 7)) return null;
  const years = Number(today.slice(0, 4)) - Number(start.slice(0, 4));
  if (!ANNIVERSARY_YEARS.includes(years)) return null;
  return {
    type: 'workAnniversary',
    on: today,
    facts: { company, years },
    organisation: foldOrganisation(company),
  };
}

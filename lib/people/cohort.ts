import { folded } from './folded';
import type { Career } from './imported';
import type { KindEvidence } from './kindEvidence';
import { foldOrganisation, isNoEmployer } from './organisation';
import type { Contact, Day } from './schema';

/**
 * Who was somewhere together with the user. Of others no years are known, only the day of connecting: whoever is or
 * was at a company of the user's, and connected while the user was there, was there with them. The same for a school,
 * up to a year after it, since many connect when it ends.
 */

/** A time at school without an end is a blank that was not filled in: nobody stays longer. */
const LONGEST_SCHOOL_YEARS = 6;

/** @returns undefined where it is not certain: no day of connecting, no years, or other ones. */
export function cohort(
  career: Career,
  contact: Pick<Contact, 'facts' | 'otherFacts'>,
  today: Day,
): Extract<KindEvidence, { kind: 'cohort' }> | undefined {
  const on = contact.facts.connectedOn?.value;
  if (on === undefined) return undefined;
  const year = on.slice(0, 4);
  const companies = valuesOf(contact, 'company').filter((name) => !isNoEmployer(name));
  for (const { company, from, to } of career.positions) {
    const name = companies.find((each) => isSame(foldOrganisation, each, company));
    if (name !== undefined && isWithin(on, from, to ?? today))
      return { kind: 'cohort', at: 'company', name, year };
  }
  const schools = valuesOf(contact, 'school');
  for (const { school, from, to } of career.schools) {
    const name = schools.find((each) => isSame(folded, each, school));
    const end = to ?? (from === undefined ? undefined : later(from, LONGEST_SCHOOL_YEARS));
    if (name !== undefined && end !== undefined && isWithin(on, from, later(end, 1)))
      return { kind: 'cohort', at: 'school', name, year };
  }
  return undefined;
}

/** What the log knows now, and what a merge set aside. */
function valuesOf(
  { facts, otherFacts = [] }: Pick<Contact, 'facts' | 'otherFacts'>,
  name: 'company' | 'school',
) {
  const now = facts[name]?.value;
  const others = otherFacts.filter((fact) => fact.name === name).map(({ value }) => value);
  return now === undefined ? others : [now, ...others];
}

function isSame(fold: (name: string) => string, one: string, other: string): boolean {
  const name = fold(one);
  return name !== '' && name === fold(other);
}

/** Months and years count from their first to their last day: `2015` is all of 2015. */
function isWithin(day: Day, from: string | undefined, to: string): boolean {
  return from !== undefined && day.slice(0, from.length) >= from && day.slice(0, to.length) <= to;
}

/** `2015-06` and one year is `2016-06`. */
function later(when: string, years: number): string {
  return `${Number(when.slice(0, 4)) + years}${when.slice(4)}`;
}

import { daysBetween } from '../people/days';
import { sameOrganisation } from '../people/organisation';
import type { Day, Occasion, OccasionFacts, OccasionType } from '../people/schema';

/** What an occasion is before it is in the log. */
export type Found = Pick<Occasion, 'type' | 'on' | 'after' | 'facts' | 'organisation'>;

/** The same person, type and organisation within this many days is one occasion. */
export const SAME_OCCASION_DAYS = 60;
/** Of birthdays and work anniversaries there is one a year, however late a page tells them. */
const YEARLY_DAYS = 300;
/** A difficulty switches every congratulation off for as long. */
export const HARDSHIP_DAYS = 60;
/** An event that was so many days ago is no news any more. */
export const EVENT_DAYS = 90;
/** The years at work that are worth a word; all others stay silent (evidence 4.2). */
export const ANNIVERSARY_YEARS: readonly number[] = [1, 5, 10, 15, 20, 25];

export const HARDSHIP_TYPES: readonly OccasionType[] = ['openToWork', 'roleEnded'];
const JOB_NEWS: readonly OccasionType[] = ['newJob', 'newRole', 'promotion'];
const YEARLY: readonly OccasionType[] = ['birthday', 'workAnniversary'];

/** Whether it is a difficulty: no congratulation near it. */
export const isHardship = (type: OccasionType): boolean => HARDSHIP_TYPES.includes(type);
export const isJobNews = (type: OccasionType): boolean => JOB_NEWS.includes(type);

/** What makes an occasion the same: person apart, its kind, its organisation and roughly its day. */
export type OccasionKey = Pick<Occasion, 'type' | 'organisation' | 'on'>;

/**
 * Whether `other` is the same occasion seen again. A change of company, of role and a promotion at one
 * organisation are one; an organisation that one of the two does not tell is taken to be the same.
 */
export function isSameOccasion(one: OccasionKey, other: OccasionKey): boolean {
  const sameType = one.type === other.type || (isJobNews(one.type) && isJobNews(other.type));
  if (!sameType) return false;
  if (one.type === 'post') return one.organisation === other.organisation;
  const apart = Math.abs(daysBetween(one.on, other.on));
  if (YEARLY.includes(one.type)) return apart <= YEARLY_DAYS;
  return apart <= SAME_OCCASION_DAYS && sameOrganisation(one.organisation, other.organisation);
}

/** Whether a post is later than another. Their ids count moments, so that they tell two posts of one day apart. */
export function isLaterPost(one: OccasionKey, other: OccasionKey): boolean {
  if (one.on !== other.on) return one.on > other.on;
  const [a, b] = [one.organisation, other.organisation];
  return a.length === b.length ? a > b : a.length > b.length;
}

/** @returns the known occasion with what a later page tells and was missing; itself where that is nothing. */
export function completed(known: Occasion, found: Pick<Found, 'facts' | 'organisation' | 'after'>): Occasion {
  const missing = Object.entries(found.facts).filter(
    ([name, value]) => value !== undefined && known.facts[name as keyof OccasionFacts] === undefined,
  );
  const named = known.organisation === '' && found.organisation !== '';
  if (missing.length === 0 && !named) return known;
  return {
    ...known,
    facts: { ...known.facts, ...Object.fromEntries(missing) },
    organisation: known.organisation || found.organisation,
    ...(known.after === undefined && found.after !== undefined && { after: found.after }),
  };
}

/**
 * Whether a difficulty of this person forbids congratulations: one of the last {@link HARDSHIP_DAYS} days,
 * whatever became of it, or one as close to the thing to congratulate on.
 * @param on the day of the celebratory occasion. @param occasions all of this person.
 */
export function nearHardship(occasions: readonly OccasionKey[], on: Day, today: Day): boolean {
  return occasions.some(
    (one) =>
      isHardship(one.type) &&
      one.on <= today &&
      (daysBetween(one.on, today) <= HARDSHIP_DAYS || Math.abs(daysBetween(one.on, on)) <= HARDSHIP_DAYS),
  );
}

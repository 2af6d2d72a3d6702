import { daysBetween } from '../people/days';
import { foldOrganisation, isNoEmployer, sameOrganisation } from '../people/organisation';
import type { Day, Fact, Occasion } from '../people/schema';

/** The same person, type and organisation within this many days is one occasion. */
export const SAME_OCCASION_DAYS = 60;

/** Words on a profile that a job may have been lost; nobody forgives congratulations then. */
const HARDSHIP =
  /#?open ?to ?work|\bopen to (?:new|work|opportunit)|\bseeking\b|\blooking for\b|\bin transition\b|\blaid off\b|\bbetween jobs\b|\bon the market\b/i;

export interface NewJobEvidence {
  /** What the log knew. */
  known: Fact | undefined;
  /** What a whole top card says now. */
  company: string | undefined;
  headline: string | undefined;
  today: Day;
}

/** Whether a profile's own words speak of looking for work. */
export function soundsLikeHardship(text: string | undefined): boolean {
  return text !== undefined && HARDSHIP.test(text);
}

/**
 * A new job, where a page shows another company than the log knew.
 * @returns the occasion's facts, or null where anything is unsure: nothing known before, an own edit or a
 *   newer fact, nearly the same name, no employer in the usual sense, or words of hardship.
 */
export function newJobFrom(
  evidence: NewJobEvidence,
): Pick<Occasion, 'type' | 'on' | 'after' | 'facts' | 'organisation'> | null {
  const { known, company, headline, today } = evidence;
  if (!known || !company || known.via === 'user' || known.seenOn > today) return null;
  if (sameOrganisation(known.value, company) || isNoEmployer(company)) return null;
  if (soundsLikeHardship(headline) || soundsLikeHardship(company)) return null;
  return {
    type: 'newJob',
    on: today,
    after: known.seenOn,
    facts: { company, formerCompany: known.value },
    organisation: foldOrganisation(company),
  };
}

/** What makes an occasion the same: person apart, its kind, its organisation and roughly its day. */
export interface OccasionKey {
  type: string;
  organisation: string;
  on: Day;
}

/** @returns whether `other` is the same occasion seen again. */
export function isSameOccasion(one: OccasionKey, other: OccasionKey): boolean {
  return (
    one.type === other.type &&
    one.organisation === other.organisation &&
    Math.abs(daysBetween(one.on, other.on)) <= SAME_OCCASION_DAYS
  );
}

import { daysBetween } from '../people/days';
import { sameOrganisation } from '../people/organisation';
import type { Contact, Day, Occasion } from '../people/schema';
import { nearHardship } from './occasions';
import { DORMANT, DORMANT_REST } from './weights';

/** Somebody of long ago. */
export interface LongAgo {
  contact: Contact;
  /** Another employer since the last touch. */
  changed: boolean;
}

/**
 * The worth of writing to somebody of long ago (evidence 3.3): trust + willing + novelty − 1 if they are like those who
 * are suggested already. People choose the familiar, out of anxiety; the valuable are the new and the trusted (Walter,
 * Levin and Murnighan 2015), so of two with the same value the one with fewer touches comes first.
 *
 * How the parts are counted is ours: trust by what went both ways, willing by what they gave and answered, novelty by
 * few touches and another employer since.
 */
export interface DormantValue {
  value: number;
  trust: number;
  willing: number;
  novelty: number;
}

/** From so many messages both ways on trust is taken for granted. */
const MANY_BOTH_WAYS = 10;
/** So few touches, and most of what they know is new. */
const FEW_TOUCHES = 5;

/** @param others who has a place today already. */
export function dormantValue({ contact, changed }: LongAgo, others: readonly Contact[]): DormantValue {
  const { touches } = contact;
  const both = 2 * Math.min(touches.in, touches.out);
  const endorsed = (touches.recommendations ?? 0) > 0 || (touches.exchanges?.got?.count ?? 0) > 0;
  const trust = (both > 0 ? 1 : 0) + (both >= MANY_BOTH_WAYS ? 1 : 0) + (endorsed ? 1 : 0);
  const gave =
    (touches.exchanges?.got?.count ?? 0) + (touches.recommendedYou ?? touches.recommendations ?? 0);
  const answered = touches.lastInOn !== undefined && touches.unanswered === 0;
  const willing = Math.min(DORMANT.willing, gave) || (answered ? 1 : 0);
  const novelty = ((touches.count ?? 0) <= FEW_TOUCHES ? 1 : 0) + (changed ? 1 : 0);
  const like = others.some((other) => isLike(contact, other)) ? DORMANT.same : 0;
  return { value: trust + willing + novelty - like, trust, willing, novelty };
}

/**
 * Whether a new job since the last touch is known, and nothing hard beside it.
 * @param occasions all of this contact, whatever became of them.
 */
export function changedSince(
  { lastTouchOn }: Pick<Contact, 'lastTouchOn'>,
  occasions: readonly Occasion[],
  today: Day,
): boolean {
  if (lastTouchOn === undefined) return false;
  return occasions.some(
    ({ type, on }) =>
      type === 'newJob' && on > lastTouchOn && on <= today && !nearHardship(occasions, on, today),
  );
}

function isLike(one: Contact, other: Contact): boolean {
  const [a, b] = [one.facts.company, other.facts.company];
  if (a && b && sameOrganisation(a.value, b.value)) return true;
  return (one.kinds ?? []).some((kind) => other.kinds?.includes(kind));
}

/** Whether they had a card so lately that it is the turn of others of long ago. Today's card stays. */
export function hadTheirTurn(
  { shownOn, shownLapsed }: Pick<Contact, 'shownOn' | 'shownLapsed'>,
  today: Day,
): boolean {
  if (shownLapsed === undefined || shownOn === undefined || shownOn >= today) return false;
  return daysBetween(shownOn, today) < DORMANT_REST;
}

/** The order of the dormant pool, the most valuable first. @param today for the longest silence, where all else ties. */
export function byDormantValue(
  pool: readonly LongAgo[],
  others: readonly Contact[],
  today: Day,
): (LongAgo & { value: DormantValue })[] {
  const silent = ({ lastTouchOn }: Contact): number =>
    lastTouchOn === undefined ? Infinity : daysBetween(lastTouchOn, today);
  return pool
    .map((one) => ({ ...one, value: dormantValue(one, others) }))
    .toSorted(
      (a, b) =>
        b.value.value - a.value.value ||
        (a.contact.touches.count ?? 0) - (b.contact.touches.count ?? 0) ||
        silent(a.contact) - silent(b.contact) ||
        (a.contact.id < b.contact.id ? -1 : 1),
    );
}

import { daysBetween } from '../people/days';
import { sameOrganisation } from '../people/organisation';
import type { Contact, Day } from '../people/schema';
import { DORMANT } from './weights';

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
  /** Another employer since the last touch. */
  changed: boolean;
}

/** From so many messages both ways on trust is taken for granted. */
const MANY_BOTH_WAYS = 10;
/** So few touches, and most of what they know is new. */
const FEW_TOUCHES = 5;

/** @param others who has a place today already. */
export function dormantValue(contact: Contact, others: readonly Contact[]): DormantValue {
  const { touches } = contact;
  const both = 2 * Math.min(touches.in, touches.out);
  const endorsed = (touches.recommendations ?? 0) > 0 || (touches.exchanges?.got?.count ?? 0) > 0;
  const trust = (both > 0 ? 1 : 0) + (both >= MANY_BOTH_WAYS ? 1 : 0) + (endorsed ? 1 : 0);
  const gave = (touches.exchanges?.got?.count ?? 0) + (touches.recommendations ?? 0);
  const answered = touches.lastInOn !== undefined && touches.unanswered === 0;
  const willing = Math.min(DORMANT.willing, gave) || (answered ? 1 : 0);
  const changed = changedSince(contact);
  const novelty = ((touches.count ?? 0) <= FEW_TOUCHES ? 1 : 0) + (changed ? 1 : 0);
  const like = others.some((other) => isLike(contact, other)) ? DORMANT.same : 0;
  return { value: trust + willing + novelty - like, trust, willing, novelty, changed };
}

function changedSince({ facts, lastTouchOn, otherFacts = [] }: Contact): boolean {
  const { company } = facts;
  if (!company || lastTouchOn === undefined) return false;
  // The first company that the log ever saw is no change.
  const former = otherFacts.some(({ name, value }) => name === 'company' && value !== company.value);
  return former && company.seenOn > lastTouchOn;
}

function isLike(one: Contact, other: Contact): boolean {
  const [a, b] = [one.facts.company, other.facts.company];
  if (a && b && sameOrganisation(a.value, b.value)) return true;
  return (one.kinds ?? []).some((kind) => other.kinds?.includes(kind));
}

/** The order of the dormant pool, the most valuable first. @param today for the longest silence, where all else ties. */
export function byDormantValue(
  pool: readonly Contact[],
  others: readonly Contact[],
  today: Day,
): { contact: Contact; value: DormantValue }[] {
  const silent = ({ lastTouchOn }: Contact): number =>
    lastTouchOn === undefined ? Infinity : daysBetween(lastTouchOn, today);
  return pool
    .map((contact) => ({ contact, value: dormantValue(contact, others) }))
    .toSorted(
      (a, b) =>
        b.value.value - a.value.value ||
        (a.contact.touches.count ?? 0) - (b.contact.touches.count ?? 0) ||
        silent(a.contact) - silent(b.contact) ||
        (a.contact.id < b.contact.id ? -1 : 1),
    );
}

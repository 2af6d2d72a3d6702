import { addDays, daysBetween } from '../people/days';
import type { Contact, Day, Ring } from '../people/schema';
import { stableNumber } from '../people/stable';
import type { RingDays } from './ringDays';
import { EARLY_DAYS, EARLY_ENDS, JITTER, RING_DAYS, START_RATIO } from './weights';

/** What of a contact the rhythm hangs on. */
type Kept = Pick<Contact, 'ring' | 'cadenceDays' | 'ringDays'>;

/**
 * @returns the days between touches for a kept contact: their own, else their ring's as the user set them; null if not
 *   kept.
 */
export function cadenceOf(contact: Kept): number | null {
  if (!contact.ring) return null;
  return contact.cadenceDays ?? contact.ringDays ?? RING_DAYS[contact.ring];
}

/**
 * A stable number of days, different for each person, so that people added on one day do not all come due
 * on one day: between 0 and the smaller of 15 % of the cadence and 21 days (evidence 3.3).
 */
export function jitterDays(contactId: string, cadence: number): number {
  const share = (stableNumber(contactId) % 1000) / 1000;
  return Math.floor(share * Math.min(JITTER.share * cadence, JITTER.days));
}

/** @returns cadence and jitter of a kept contact together, in days; null if not kept. */
export function waitOf(contact: Kept & Pick<Contact, 'id'>): number | null {
  const cadence = cadenceOf(contact);
  return cadence === null ? null : cadence + jitterDays(contact.id, cadence);
}

/**
 * The day from which a prompt is due: last touch + cadence + jitter. Without a touch it is counted from the
 * connection day, and without either a kept contact starts at four fifths of the cadence, so that nobody
 * new is overdue at once. Somebody who was kept while the contact was new is due sooner: see {@link earlyDay}.
 * @param today from which the first weeks may be over; without it they are not.
 * @returns null for a contact that is not kept.
 */
export function dueDay(
  contact: Kept & Pick<Contact, 'id' | 'keptOn'>,
  lastTouchOn: Day | undefined,
  connectedOn: Day | undefined,
  today?: Day,
): Due | null {
  const wait = waitOf(contact);
  if (wait === null) return null;
  const late = ringDay(contact.keptOn, wait, lastTouchOn, connectedOn);
  const early = earlyDay(contact, lastTouchOn, connectedOn, today);
  if (early !== undefined && (late === null || early < late.dueOn))
    return { dueOn: early, estimated: false, early: true };
  return late && { ...late, early: false };
}

/** The day from which somebody is due, and what it rests on. */
export interface Due {
  dueOn: Day;
  /** On the day of connecting or keeping, not on a touch. */
  estimated: boolean;
  /** Sooner than the ring says, since the contact is new. */
  early: boolean;
}

function ringDay(
  keptOn: Day | undefined,
  wait: number,
  lastTouchOn: Day | undefined,
  connectedOn: Day | undefined,
): Omit<Due, 'early'> | null {
  if (lastTouchOn) return { dueOn: addDays(lastTouchOn, wait), estimated: false };
  if (connectedOn) return { dueOn: addDays(connectedOn, wait), estimated: true };
  return keptOn ? { dueOn: addDays(keptOn, Math.ceil((1 - START_RATIO) * wait)), estimated: true } : null;
}

/**
 * The next early day of a new contact: about 2, 14 and 45 days after connecting (evidence 3.3). A touch counts for
 * the day that it is nearest to; whoever is kept only after those weeks has none, and some weeks after the last of
 * these days they are over for everybody.
 */
export function earlyDay(
  { keptOn }: Pick<Contact, 'keptOn'>,
  lastTouchOn: Day | undefined,
  connectedOn: Day | undefined,
  today?: Day,
): Day | undefined {
  const last = EARLY_DAYS.at(-1) ?? 0;
  if (connectedOn === undefined || keptOn === undefined) return undefined;
  if (today !== undefined && daysBetween(connectedOn, today) > last + EARLY_ENDS) return undefined;
  if (daysBetween(connectedOn, keptOn) > last) return undefined;
  const touchedAt = lastTouchOn === undefined ? -Infinity : daysBetween(connectedOn, lastTouchOn);
  const next = EARLY_DAYS.find((day, i) => {
    const before = EARLY_DAYS[i - 1] ?? -day;
    return touchedAt <= (before + day) / 2;
  });
  return next === undefined ? undefined : addDays(connectedOn, next);
}

/**
 * The ring whose rhythm is nearest to a person's own, on a ratio scale (borders at the geometric means:
 * 35, 104 and 256 days at the start).
 * @param rhythmDays median days between touches; undefined where unknown. @param ringDays as the user set them.
 */
export function suggestRing(
  rhythmDays: number | undefined,
  ringDays: RingDays = RING_DAYS,
): Ring | undefined {
  if (rhythmDays === undefined) return undefined;
  const rings = Object.entries(ringDays) as [Ring, number][];
  const distance = (days: number): number => Math.abs(Math.log(Math.max(rhythmDays, 1) / days));
  return rings.reduce((best, ring) => (distance(ring[1]) < distance(best[1]) ? ring : best))[0];
}

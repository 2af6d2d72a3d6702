import { addDays } from '../people/days';
import type { Contact, Day, Ring } from '../people/schema';
import { stableNumber } from '../people/stable';

/** How many days may pass between touches in each ring (DESIGN, glossary). */
export const RING_DAYS: Readonly<Record<Ring, number>> = { inner: 21, close: 60, warm: 180, yearly: 365 };

/** @returns the days between touches for a kept contact: their own, else their ring's; null if not kept. */
export function cadenceOf(contact: Pick<Contact, 'ring' | 'cadenceDays'>): number | null {
  if (!contact.ring) return null;
  return contact.cadenceDays ?? RING_DAYS[contact.ring];
}

/**
 * A stable number of days, different for each person, so that people added on one day do not all come due
 * on one day: between 0 and the smaller of 15 % of the cadence and 21 days.
 */
export function jitterDays(contactId: string, cadence: number): number {
  return Math.floor(((stableNumber(contactId) % 1000) / 1000) * Math.min(0.15 * cadence, 21));
}

/**
 * The day from which a prompt is due: last touch + cadence + jitter. Without a touch it is counted from the
 * connection day, and without either a kept contact starts at four fifths of the cadence, so that nobody
 * new is overdue at once.
 * @returns null for a contact that is not kept.
 */
export function dueDay(
  contact: Pick<Contact, 'id' | 'ring' | 'cadenceDays' | 'keptOn'>,
  lastTouchOn: Day | undefined,
  connectedOn: Day | undefined,
): { dueOn: Day; estimated: boolean } | null {
  const cadence = cadenceOf(contact);
  if (cadence === null) return null;
  const wait = cadence + jitterDays(contact.id, cadence);
  if (lastTouchOn) return { dueOn: addDays(lastTouchOn, wait), estimated: false };
  if (connectedOn) return { dueOn: addDays(connectedOn, wait), estimated: true };
  const start = contact.keptOn;
  return start ? { dueOn: addDays(start, Math.ceil(0.2 * wait)), estimated: true } : null;
}

/**
 * The ring whose rhythm is nearest to a person's own, on a ratio scale (borders at the geometric means:
 * 35, 104 and 256 days).
 * @param rhythmDays median days between touches; undefined where unknown.
 */
export function suggestRing(rhythmDays: number | undefined): Ring | undefined {
  if (rhythmDays === undefined) return undefined;
  const rings = Object.entries(RING_DAYS) as [Ring, number][];
  const distance = (days: number): number => Math.abs(Math.log(Math.max(rhythmDays, 1) / days));
  return rings.reduce((best, ring) => (distance(ring[1]) < distance(best[1]) ? ring : best))[0];
}

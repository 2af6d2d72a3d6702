import { RINGS, type Ring } from '../people/schema';
import { RING_DAYS } from './weights';

/** Days between touches in each ring. */
export type RingDays = Readonly<Record<Ring, number>>;

/** The same bounds as for one person's own days. */
export const LEAST_RING_DAYS = 7;
export const MOST_RING_DAYS = 730;

/** Why these days cannot be: outside the bounds, or a closer ring comes round no sooner than the next one. */
export type RingDaysProblem = { kind: 'bounds'; ring: Ring } | { kind: 'order'; ring: Ring; next: Ring };

/** @returns the first thing that is wrong with the days; undefined where they can be. */
export function problemWithRingDays(days: Readonly<Record<Ring, number>>): RingDaysProblem | undefined {
  for (const ring of RINGS) if (!isBetween(days[ring])) return { kind: 'bounds', ring };
  for (const [i, ring] of RINGS.entries()) {
    const next = RINGS[i + 1];
    if (next !== undefined && days[ring] >= days[next]) return { kind: 'order', ring, next };
  }
  return undefined;
}

/** @returns the setting as stored; the starting days where there is none, or none that can be. */
export function asRingDays(stored: unknown): RingDays {
  if (typeof stored !== 'object' || stored === null) return RING_DAYS;
  const days = { ...RING_DAYS };
  for (const ring of RINGS) {
    const said = (stored as Partial<Record<Ring, unknown>>)[ring];
    if (typeof said === 'number') days[ring] = said;
  }
  return problemWithRingDays(days) ? RING_DAYS : days;
}

/** @returns what a contact of a ring carries of the setting: only days that are not those at the start. */
export function ownDaysOf(ring: Ring | undefined, days: RingDays): number | undefined {
  return ring === undefined || days[ring] === RING_DAYS[ring] ? undefined : days[ring];
}

function isBetween(days: number): boolean {
  return Number.isInteger(days) && days >= LEAST_RING_DAYS && days <= MOST_RING_DAYS;
}

import { RING_DAYS } from '../../lib/keeping/weights';
import { words } from '../../lib/words';

/** The same to the day: "every 330 days". */
export const sayEveryDays = (days: number): string => words('everyDays', { n: days });

/** Days that the usual words are exact enough for: those at the start. */
const USUAL = new Set(Object.values(RING_DAYS));

/** @returns the rhythm of a ring as its days were set: round words only where they are what was set. */
export const sayRhythm = (days: number): string =>
  USUAL.has(days) || (days % 7 === 0 && days < 56) ? sayEvery(days) : sayEveryDays(days);

/** @returns a number of days as people say it: "every 3 weeks", "every 6 months", "once a year". */
export function sayEvery(days: number): string {
  if (days < 14) return sayEveryDays(days);
  if (days < 56) return words('everyWeeks', { n: Math.round(days / 7) });
  if (days < 330) return words('everyMonths', { n: Math.round(days / 30.44) });
  return words('everyYears', { n: Math.max(1, Math.round(days / 365.25)) });
}

import { words } from '../../lib/words';

/** The same to the day: "every 330 days". */
export const sayEveryDays = (days: number): string => words('everyDays', { n: days });

/** @returns a number of days as people say it: "every 3 weeks", "every 6 months", "once a year". */
export function sayEvery(days: number): string {
  if (days < 14) return sayEveryDays(days);
  if (days < 56) return words('everyWeeks', { n: Math.round(days / 7) });
  if (days < 330) return words('everyMonths', { n: Math.round(days / 30.44) });
  return words('everyYears', { n: Math.max(1, Math.round(days / 365.25)) });
}

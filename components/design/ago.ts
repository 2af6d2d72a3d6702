import { daysBetween } from '../../lib/people/days';
import type { Day } from '../../lib/people/schema';
import { sayDay, words } from '../../lib/words';

/** @returns how long ago a day was, in the unit a person would use: "7 months ago". */
export function sayAgo(day: Day, today: Day): string {
  const n = Math.max(0, daysBetween(day, today));
  if (n === 0) return words('agoToday');
  if (n === 1) return words('agoYesterday');
  if (n < 14) return words('agoDays', { n });
  if (n < 60) return words('agoWeeks', { n: Math.round(n / 7) });
  if (n < 730) return words('agoMonths', { n: Math.round(n / 30.44) });
  return words('agoYears', { n: Math.round(n / 365.25) });
}

/** @returns "Last in touch 7 months ago", or that no touch is known. */
export function sayLastTouchShort(day: Day | undefined, today: Day): string {
  return day === undefined ? words('lastTouchNone') : words('lastTouchRecent', { ago: sayAgo(day, today) });
}

/** @returns "Last in touch 7 months ago, on 12 Mar 2026", or that no touch is known. */
export function sayLastTouch(day: Day | undefined, today: Day): string {
  if (day === undefined || daysBetween(day, today) < 2) return sayLastTouchShort(day, today);
  return words('lastTouch', { ago: sayAgo(day, today), day: sayDay(day, 'short') });
}

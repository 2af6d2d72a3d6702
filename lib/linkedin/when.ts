import { addDays } from '../people/days';
import type { Day } from '../people/schema';
import { dayOf, machineZone } from '../people/zone';

/**
 * A moment as a page tells it, not yet a day: the reader does not know which day the user's clock has. Either
 * exact (`at`, epoch milliseconds, from the id of a post), or a calendar day, or a day of some year, or so long ago.
 */
export type When =
  | { at: number }
  | { day: Day }
  /** `MM-DD`: the latest such day that is not in the future. */
  | { monthDay: string }
  | { daysAgo: number }
  | { hoursAgo: number }
  /** The latest such weekday before today; 1 is Monday, 7 Sunday. */
  | { weekday: number };

/** What the user's clock says, where a {@link When} becomes a day. */
export interface Clock {
  /** The user's day. */
  today: Day;
  /** The user's moment, epoch milliseconds. */
  now: number;
  /** The user's zone, an IANA name; that of the machine where it is missing. */
  zone?: string;
}

const HOUR_MS = 3_600_000;
/** The longest time between two 29ths of February. */
const YEARS_BACK = 8;

/**
 * @param when as a page told it; strangers' pages, so numbers may be anything.
 * @returns the day that was, or null where there is no such day or it would be later than today.
 */
export function resolveWhen(when: When, clock: Clock): Day | null {
  const day = dayBy(when, clock);
  return day !== null && day <= clock.today ? day : null;
}

function dayBy(when: When, { today, now, zone = machineZone() }: Clock): Day | null {
  if ('at' in when) return isMoment(when.at) ? dayOf(when.at, zone) : null;
  if ('hoursAgo' in when) {
    return isCount(when.hoursAgo) ? dayOf(now - when.hoursAgo * HOUR_MS, zone) : null;
  }
  if ('daysAgo' in when) return isCount(when.daysAgo) ? addDays(today, -when.daysAgo) : null;
  if ('day' in when) return isDay(when.day) ? when.day : null;
  if ('monthDay' in when) return latest(when.monthDay, today);
  return weekdayBefore(when.weekday, today);
}

/** The latest such day that is not in the future. */
function latest(monthDay: string, today: Day): Day | null {
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear; year >= thisYear - YEARS_BACK; year--) {
    const day = `${year}-${monthDay}`;
    if (isDay(day) && day <= today) return day;
  }
  return null;
}

function weekdayBefore(weekday: number, today: Day): Day | null {
  if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7) return null;
  const now = midnightOf(today)?.getUTCDay();
  return now === undefined ? null : addDays(today, -((now - weekday + 7) % 7 || 7));
}

function isDay(day: string): boolean {
  return midnightOf(day) !== null;
}

/** @returns the beginning of a day in UTC, or null where there is no such day. */
function midnightOf(day: Day): Date | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  const midnight = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return midnight.getUTCMonth() === Number(month) - 1 && midnight.getUTCDate() === Number(date)
    ? midnight
    : null;
}

function isMoment(at: number): boolean {
  return Number.isFinite(at) && at >= 0 && at < 8e15;
}

/** Not more than two hundred years of hours. */
function isCount(count: number): boolean {
  return Number.isFinite(count) && count >= 0 && count < 2e6;
}

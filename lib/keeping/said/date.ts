import { addDays } from '../../people/days';
import type { Day } from '../../people/schema';
import type { Unit } from './words';

/** Days that words mean: one where it is sure, several where it is to be asked, none where it is not to be told. */
export type Days = readonly Day[];

/** @returns the day so many units before; a month before 31 March is the last of February. */
export function before(today: Day, count: number, unit: Unit): Day {
  if (unit === 'day' || unit === 'week') return addDays(today, -count * (unit === 'week' ? 7 : 1));
  const [year = 0, month = 1, date = 1] = today.split('-').map(Number);
  const months = year * 12 + month - 1 - count * (unit === 'year' ? 12 : 1);
  for (let last = date; ; last--) {
    const day = written(Math.floor(months / 12), (months % 12) + 1, last);
    if (day !== undefined) return day;
    if (last < 1) return today;
  }
}

/** @returns the last such weekday before today. @param weekday 0 is Sunday. */
export function lastWeekday(today: Day, weekday: number): Day {
  return addDays(today, -((weekdayOf(today) - weekday + 7) % 7 || 7));
}

/** @returns that weekday of this week, which may be to come; weeks begin on Monday. */
export function weekdayOfThisWeek(today: Day, weekday: number): Day {
  return addDays(weekdayOfLastWeek(today, weekday), 7);
}

/** @returns that weekday of the week before this one; weeks begin on Monday. */
export function weekdayOfLastWeek(today: Day, weekday: number): Day {
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  return addDays(monday, ((weekday + 6) % 7) - 7);
}

/** @returns Saturday and Sunday, those last begun, as far as they are not to come. */
export function lastWeekend(today: Day): Days {
  const saturday = lastWeekday(today, 6);
  return [saturday, addDays(saturday, 1)].filter((day) => day <= today);
}

export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** A day without a year so soon to come is a plan for this year rather than something of the last one. */
const SOON_DAYS = 31;
/** Years that are looked back for a day without one: 29 February comes every fourth, or eighth. */
const YEARS_BACK = 8;

/**
 * @param year in two or four digits; absent for the last one in which the day is not to come.
 * @returns the day; undefined for one that does not exist, or without a year is soon to come. It may be to come where
 *   the year is said.
 */
export function dated(today: Day, date: number, month: number, year?: number): Day | undefined {
  if (year !== undefined) return written(year < 100 ? 2000 + year : year, month, date);
  const now = Number(today.slice(0, 4));
  const isSoon = (day: Day | undefined): boolean =>
    day !== undefined && day > today && day <= addDays(today, SOON_DAYS);
  if (isSoon(written(now, month, date)) || isSoon(written(now + 1, month, date))) return undefined;
  for (let back = 0; back <= YEARS_BACK; back++) {
    const day = written(now - back, month, date);
    if (day !== undefined && day <= today) return day;
  }
  return undefined;
}

/** @returns the last such day of a month that is not to come ("on the 3rd"). */
export function dayOfMonth(today: Day, date: number): Day | undefined {
  const [year = 0, month = 1] = today.split('-').map(Number);
  for (let back = 0; back <= 2; back++) {
    const months = year * 12 + month - 1 - back;
    const day = written(Math.floor(months / 12), (months % 12) + 1, date);
    if (day !== undefined && day <= today) return day;
  }
  return undefined;
}

function written(year: number, month: number, date: number): Day | undefined {
  const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
  const day = `${pad(year, 4)}-${pad(month)}-${pad(date)}`;
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : undefined;
}

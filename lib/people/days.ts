import { addDays as plusDays, differenceInCalendarDays, parseISO } from 'date-fns';
import type { Day } from './schema';

/** Arithmetic on days. They carry no zone, so they are computed as local calendar days throughout. */

/** Whether a text is a day of the calendar: a field for a day takes a year of six digits, too. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** @returns the day `days` after (or, negative, before) `day`. */
export function addDays(day: Day, days: number): Day {
  return formatDay(plusDays(parseISO(day), Math.round(days)));
}

/** @returns how many days lie from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

/** Days since 1970-01-01; for sorting and ranking. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

function formatDay(date: Date): Day {
  const year = String(date.getFullYear()).padStart(4, '0');
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${year}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}

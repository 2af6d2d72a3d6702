import type { Day } from '../../people/schema';

/**
 * Dates as the export's files write them, by fixed parsers: the browser's own `Date.parse` would read them
 * differently from place to place. Months are English in all accounts, and `6/7/26` is month first.
 */

/** A date in a file: a plain day, or a moment where the file says the time of day in UTC. */
export type Dated = { day: Day } | { moment: number };

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** `2026-06-27`, `2026-06-27 09:05:00 UTC`, `2021/08/11 11:00:31 UTC`; without a zone it is UTC too. */
const YEAR_FIRST =
  /^(\d{4})([-/])(\d{2})\2(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?(?:UTC|GMT|Z))?)?$/i;
/** `27 Jun 2026`. */
const DAY_MONTH_YEAR = /^(\d{1,2}) ([a-z]{3,9})\.? (\d{4})$/i;
/** `27-Jun-26`, as Excel saves it. */
const EXCEL = /^(\d{1,2})-([a-z]{3,9})-(\d{4}|\d{2})$/i;
/** `6/27/26, 9:05 AM`: no zone, so only the day is taken. */
const MONTH_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?:,? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)?$/i;

/** @returns what the cell says; null when it is no real day. */
export function parseDate(cell: string): Dated | null {
  const text = cell.trim().replace(/\s+/g, ' ');
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year, , month, date, hour, minute, second = '00'] = yearFirst;
    const day = realDay(Number(year), Number(month), Number(date));
    if (day === null) return null;
    if (hour === undefined) return { day };
    const moment = Date.parse(`${day}T${hour}:${minute ?? ''}:${second}Z`);
    return Number.isNaN(moment) || hour === '24' ? null : { moment };
  }
  const named = DAY_MONTH_YEAR.exec(text) ?? EXCEL.exec(text);
  if (named) return dayOnly(fullYear(named[3]), monthOf(named[2]), Number(named[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? dayOnly(fullYear(monthFirst[3]), Number(monthFirst[1]), Number(monthFirst[2])) : null;
}

function dayOnly(year: number, month: number, date: number): Dated | null {
  const day = realDay(year, month, date);
  return day === null ? null : { day };
}

/** LinkedIn began in 2003, so two digits are always of this century. */
function fullYear(text = ''): number {
  return Number(text) + (text.length === 2 ? 2000 : 0);
}

/** @returns 1 to 12, also for a cut name such as `Sept`; 0 for no month. */
function monthOf(text = ''): number {
  return MONTHS.findIndex((month) => month.startsWith(text.toLowerCase())) + 1;
}

function realDay(year = 0, month = 0, date = 0): Day | null {
  const pad = (number: number, width: number): string => String(number).padStart(width, '0');
  const day = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
  const moment = Date.parse(`${day}T00:00:00Z`);
  if (year < 1 || Number.isNaN(moment)) return null;
  return new Date(moment).toISOString().startsWith(day) ? day : null;
}

import { MONTHS, parseDate } from './dates';

/** When a position or a time at school began and ended: `Nov 2022` or `2015`, seldom a whole day. */

/** `Nov 2022`; `Nov-22`, as Excel saves it. */
const NAMED = /^([a-z]{3,9})\.?(?: (\d{4})|-(\d{2}|\d{4}))$/i;
/** Excel takes `30` to `99` for the last century. */
const LAST_CENTURY_FROM = 30;

/** @returns `2022-11` or `2015`; null when it is neither month nor year. */
export function parseMonth(cell: string): string | null {
  const text = cell.trim().replace(/\s+/g, ' ');
  if (/^[12]\d{3}(?:-(?:0[1-9]|1[0-2]))?$/.test(text)) return text;
  const named = NAMED.exec(text);
  if (named) {
    const month = MONTHS.findIndex((name) => name.startsWith((named[1] ?? '').toLowerCase())) + 1;
    return month === 0 ? null : `${year(named[2] ?? named[3] ?? '')}-${String(month).padStart(2, '0')}`;
  }
  const dated = parseDate(text);
  if (dated === null) return null;
  return ('day' in dated ? dated.day : new Date(dated.moment).toISOString()).slice(0, 7);
}

function year(text: string): string {
  if (text.length === 4) return text;
  return Number(text) < LAST_CENTURY_FROM ? `20${text}` : `19${text}`;
}

import { addDays } from '../people/days';
import type { Day } from '../people/schema';
import type { SaidWords } from './saidWords';

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};

/**
 * Finds the day in a sentence in small letters.
 * @returns the day, never one to come, and the sentence without it; today where none is said.
 */
export function saidDay(text: string, today: Day, words: SaidWords): { on: Day; rest: string } {
  const without = (found: string): string => text.replace(found, ' ');
  for (const one of words.days) {
    const found = one.words.exec(text)?.[0];
    if (found !== undefined) return { on: addDays(today, -one.ago), rest: without(found) };
  }
  const ago = words.ago.exec(text);
  if (ago) {
    const [found, count = '', unit = ''] = ago;
    const days = words.units.find((one) => one.words.test(unit))?.days ?? 1;
    return { on: addDays(today, -(NUMBERS[count] ?? Number(count)) * days), rest: without(found) };
  }
  const iso = /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0];
  if (iso !== undefined && isDay(iso)) return { on: iso > today ? today : iso, rest: without(iso) };
  return weekday(text, today, words) ?? dated(text, today, words) ?? { on: today, rest: text };
}

/** The last one before today. */
function weekday(text: string, today: Day, { weekdays }: SaidWords): { on: Day; rest: string } | null {
  const found = new RegExp(`\\b(?:(?:on|last) )?(${weekdays.join('|')})\\b`).exec(text);
  if (!found) return null;
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  const back = (now - weekdays.indexOf(found[1] ?? '') + 7) % 7 || 7;
  return { on: addDays(today, -back), rest: text.replace(found[0], ' ') };
}

/** "12 Oct", "October 12": of this year, or of the last where that is still to come. */
function dated(text: string, today: Day, { months }: SaidWords): { on: Day; rest: string } | null {
  const month = `(${months.join('|')})[a-z]*\\.?`;
  const found =
    new RegExp(`\\b(?:on )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}(?![a-z])`).exec(text) ??
    new RegExp(`\\b(?:on )?${month} (\\d{1,2})(?:st|nd|rd|th)?\\b`).exec(text);
  if (!found) return null;
  const [whole, one = '', other = ''] = found;
  const [date, name] = /\d/.test(one) ? [one, other] : [other, one];
  const pad = (n: number | string): string => String(n).padStart(2, '0');
  const behind = `-${pad(months.indexOf(name) + 1)}-${pad(date)}`;
  const year = Number(today.slice(0, 4));
  const on = [`${year}${behind}`, `${year - 1}${behind}`].find((day) => isDay(day) && day <= today);
  return on === undefined ? null : { on, rest: text.replace(whole, ' ') };
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

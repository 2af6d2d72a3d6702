import type { Day } from '../../people/schema';
import { calendarWords, type CalendarWords } from './calendarWords';
import { fold, MOST_TEXT } from './fold';

/** Dates as pages write them, in the page's language; English always as a second try. */

/** A date is short; a longer text is a sentence, which {@link dayInText} reads. */
const MOST_DATE = 60;
/** Thai pages may count years from 543 BC. */
const BUDDHIST_YEARS = 543;

/** The parts of a date that a text shows. */
interface DateParts {
  month: number | null;
  day: number | null;
  year: number | null;
}

/**
 * @param text nothing but a date with its year: "August 4, 2026", "17. März 2023", "9 de agosto de 2024".
 * @param lang the page's language, `<html lang>`.
 * @returns the day, or null where anything in the text is not understood or no such day exists.
 */
export function calendarDay(text: string, lang: string): Day | null {
  return firstOf(lang, (words, tag) => {
    const parts = datePartsOf(text, words, tag);
    if (!parts?.month || !parts.day || !parts.year) return null;
    return exists(parts.year, parts.month, parts.day) ? asDay(parts.year, parts.month, parts.day) : null;
  });
}

/** @returns `MM-DD` of a date without its year ("June 4", "3. Okt."), or null. Parameters as {@link calendarDay}. */
export function monthDay(text: string, lang: string): string | null {
  return firstOf(lang, (words, tag) => {
    const parts = datePartsOf(text, words, tag);
    if (!parts?.month || !parts.day || parts.year) return null;
    // 29 February is a birthday.
    return exists(2024, parts.month, parts.day) ? asDay(2024, parts.month, parts.day).slice(5) : null;
  });
}

/** @returns `YYYY-MM` of "Jan 2024", `YYYY` of "2024", or null. Parameters as {@link calendarDay}. */
export function monthOrYear(text: string, lang: string): string | null {
  return firstOf(lang, (words, tag) => {
    const parts = datePartsOf(text, words, tag);
    if (!parts?.year || parts.day) return null;
    return parts.month ? asDay(parts.year, parts.month, 1).slice(0, 7) : String(parts.year);
  });
}

/**
 * @param text a sentence of the page, "Контакт установлен 1 июля 2026 г."; for languages without a pack.
 * @returns the only date with a year in it, or null where there is none or more than one.
 */
export function dayInText(text: string, lang: string): Day | null {
  const words = text.slice(0, 300).split(/\s+/).slice(0, 40);
  const found = new Set<Day>();
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(from + 7, words.length); to++) {
      const day = calendarDay(
        words
          .slice(from, to)
          .join(' ')
          .replace(/^[(:]+|[),;:!]+$/g, ''),
        lang,
      );
      if (day) found.add(day);
    }
  }
  const [day, ...more] = found;
  return day !== undefined && more.length === 0 ? day : null;
}

/** Asks the page's language, then English. */
function firstOf<T>(lang: string, ask: (words: CalendarWords, lang: string) => T | null): T | null {
  return ask(calendarWords(lang), lang) ?? ask(calendarWords('en'), 'en');
}

/** @returns the parts, or null unless every word and number of the text has its place in a date. */
function datePartsOf(text: string, words: CalendarWords, lang: string): DateParts | null {
  if (text.length > Math.min(MOST_DATE, MOST_TEXT)) return null;
  const date = fold(text);
  const named = takeMonth(date, words.months);
  const rest = named ? named.rest : date;
  const numbers = rest.match(/\d+/g) ?? [];
  if (!isGlue(rest, words)) return null;
  if (!named && words.numeric && numbers.length > 1) return numericParts(rest);
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length <= 2);
  if (years.length + days.length !== numbers.length || years.length > 1 || days.length > 1) return null;
  const [day, year] = [days[0], years[0]];
  return {
    month: named?.month ?? null,
    day: day === undefined ? null : Number(day),
    year: year === undefined ? null : commonYear(Number(year), lang),
  };
}

/** "3. 10. 2025", in languages that write the day first. */
function numericParts(text: string): DateParts | null {
  const found = /^(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}))?$/.exec(text);
  if (!found) return null;
  const [, day, month, year] = found;
  return { day: Number(day), month: Number(month), year: year === undefined ? null : Number(year) };
}

/** The longest name of a month that stands as a word of its own, and the text without it. */
function takeMonth(
  text: string,
  months: ReadonlyMap<string, number>,
): { month: number; rest: string } | null {
  let best: { name: string; at: number; month: number } | null = null;
  for (const [name, month] of months) {
    if (best && best.name.length >= name.length) continue;
    const at = text.indexOf(name);
    if (at >= 0 && standsAlone(text, at, name)) best = { name, at, month };
  }
  if (!best) return null;
  const { name, at, month } = best;
  return { month, rest: `${text.slice(0, at)} ${text.slice(at + name.length)}`.trim() };
}

/** Whether no letter goes on where the name ends with one, and no digit where it ends with one. */
function standsAlone(text: string, at: number, name: string): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at + name.length)];
  const joined = (edge: string, next: string): boolean =>
    /\d/.test(edge) ? /\d/.test(next) : /[\p{L}\p{M}]/u.test(next);
  return !joined(name.at(0) ?? '', before.at(-1) ?? '') && !joined(name.at(-1) ?? '', after.at(0) ?? '');
}

function isGlue(text: string, words: CalendarWords): boolean {
  const left = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (/[^\p{L}\p{M}\d\s.,،، /'’()-]/u.test(text)) return false;
  return left.every((word) => words.glue.has(word) || words.weekdays.has(word));
}

function commonYear(year: number, lang: string): number | null {
  const common = /^th\b/.test(lang) && year > 2400 ? year - BUDDHIST_YEARS : year;
  return common >= 1900 && common <= 2100 ? common : null;
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function asDay(year: number, month: number, day: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

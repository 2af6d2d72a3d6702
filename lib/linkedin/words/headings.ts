import { calendarDay, monthDay } from './calendar';
import { calendarWords } from './calendarWords';
import { fold, perLanguage } from './fold';
import type { When } from '../when';

/** Day headings of a conversation: "TODAY", "Monday", "Oct 3", "Oct 3, 2025" (reported, 2026). */

/** Words for today, yesterday and, where the language has one, the day before: days ago by word. */
const dayWords = perLanguage((tag) => {
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const words = [0, 1, 2].map((ago) => [fold(format.format(-ago, 'day')), ago] as const);
  return new Map(words.filter(([word]) => !/\d/.test(word)));
});

/**
 * @param text a heading over the messages or posts of one day.
 * @param lang the page's language; English is a second try.
 * @returns when that was, or null where the heading is not understood. A weekday is the last such day before
 *   today; a date without its year the last such day that is not in the future.
 */
export function dayHeading(text: string, lang: string): When | null {
  const heading = fold(text.slice(0, 100)).replace(/[.,:]+$/, '');
  if (heading === '') return null;
  for (const language of [lang, 'en']) {
    const daysAgo = dayWords(language).get(heading);
    if (daysAgo !== undefined) return { daysAgo };
    const weekday = calendarWords(language).weekdays.get(heading);
    if (weekday !== undefined) return { weekday };
  }
  const day = calendarDay(text, lang);
  if (day) return { day };
  const date = monthDay(text, lang);
  return date ? { monthDay: date } : null;
}

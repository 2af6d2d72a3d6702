import { packsFor } from '../words/locales';
import type { Seen } from '../sighting';
import { calendarDay, dayInText } from '../words/times';

/**
 * Reads "Connected on August 4, 2026" (reported, 2026-09).
 * @param text one line of a card. @param lang the page's language.
 * @returns the day, by the pack's words, or by the line having exactly one date in it, which needs no words; null for
 *   a line without a whole date ("Connected 2 days ago").
 */
export function connectedOn(text: string, lang: string): Seen | null {
  for (const pack of packsFor(lang)) {
    const date = pack.connectedOn.exec(text)?.groups?.['date'];
    const day = date === undefined ? null : calendarDay(date, lang);
    if (day) return { value: day, via: 'words' };
  }
  const day = text.length <= 80 ? dayInText(text, lang) : null;
  return day ? { value: day, via: 'date' } : null;
}

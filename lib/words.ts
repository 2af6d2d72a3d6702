import { IntlMessageFormat } from 'intl-messageformat';
import en from '../public/_locales/en/messages.json';

/**
 * The screen texts. English is bundled and is the fallback; further languages become one chunk each.
 * Texts are ICU messages (plurals, dates as ready strings) in the browser's own `_locales` files.
 */
export type WordKey = keyof typeof en;
export type WordValues = Record<string, string | number>;

const cache = new Map<WordKey, IntlMessageFormat>();

/**
 * @param key of `_locales/<language>/messages.json`.
 * @param values what the text names in braces.
 * @returns the text in the language chosen.
 * @throws when a value that the text names is missing.
 */
export function words(key: WordKey, values?: WordValues): string {
  let message = cache.get(key);
  if (!message) {
    message = new IntlMessageFormat(en[key].message, 'en');
    cache.set(key, message);
  }
  return String(message.format(values));
}

/** A day as the user reads it ("30 October 2026", or "October 2026" with `month`). */
export function sayDay(day: string, detail: 'day' | 'month' | 'short' = 'day'): string {
  const options: Intl.DateTimeFormatOptions =
    detail === 'month'
      ? { month: 'long', year: 'numeric' }
      : { day: 'numeric', month: detail === 'short' ? 'short' : 'long', year: 'numeric' };
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

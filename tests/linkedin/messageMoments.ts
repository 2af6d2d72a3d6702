import type { PageLanguage } from './labels';
import { randomFrom } from './random';

/** Times and ids of invented messages, in UTC. */

const DAY_MS = 86_400_000;

/**
 * A day as the list of messages writes it: today, yesterday, a weekday in the last week, then a date.
 * @param now the moment at which the page is looked at.
 */
export function headingFor(at: number, now: number, lang: PageLanguage): string {
  const days = Math.floor(now / DAY_MS) - Math.floor(at / DAY_MS);
  // Pages in Arabic write Western numerals here; whether LinkedIn does is not known.
  const tag = lang === 'ar' ? 'ar-u-nu-latn' : lang;
  const date = new Date(at);
  if (days < 2) {
    return new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(-days, 'day').toLocaleUpperCase(tag);
  }
  const written = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(date);
  if (days < 7) return written({ weekday: 'long' });
  const sameYear = date.getUTCFullYear() === new Date(now).getUTCFullYear();
  return written({ month: 'short', day: 'numeric', ...(!sameYear && { year: 'numeric' }) });
}

/** @returns "10:02 AM", as the language writes it. */
export function clockFor(at: number, lang: PageLanguage): string {
  return new Intl.DateTimeFormat(lang, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(at);
}

/** @returns what is inside a conversation's id: the same seed gives the same. */
export function conversationFor(seed: string): string {
  const random = randomFrom(`conversation ${seed}`);
  const hex = (length: number): string => random.text(length, '0123456789abcdef');
  return `${[8, 4, 4, 4, 12].map(hex).join('-')}_100`;
}

/** @returns the id that addresses carry: `2-…`. */
export function threadIdFor(seed: string): string {
  return `2-${btoa(conversationFor(seed))}`;
}

/** @returns the id of a message in the mailbox of `owner`. */
export function eventUrnFor(owner: string, at: number, seed: string): string {
  const id = `2-${btoa(`${at}b${randomFrom(`message ${seed} ${at}`).between(10_000, 99_999)}-004&${conversationFor(seed)}`)}`;
  return `urn:li:msg_message:(urn:li:fsd_profile:${owner},${id})`;
}

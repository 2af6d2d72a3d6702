import { IntlMessageFormat } from 'intl-messageformat';
import en from '../public/_locales/en/messages.json';

/**
 * The screen texts in the language that is spoken; English until another is (lib/speak.ts). Texts are ICU messages
 * (plurals, dates as ready strings) in the browser's own `_locales` files.
 */
export type WordKey = keyof typeof en;
export type WordValues = Record<string, string | number>;
/** The texts of one language, as its file holds them. A text that is not there is said in English. */
export type Texts = Partial<Record<WordKey, { message: string }>>;

/** English days and lists as most of the world writes them: "30 October 2026", "a, b and c". */
const ENGLISH = 'en-GB';

let spoken: { tag: string; texts: Texts } = { tag: ENGLISH, texts: en };
/** What was made for the language spoken: messages, days, lists. */
const made = new Map<string, unknown>();
const listeners = new Set<() => void>();

/**
 * From here on, speaks this language.
 * @param tag of days, numbers, lists and plurals, with a region where known ("de-AT"). @param texts of the language.
 */
export function speak(tag: string, texts: Texts): void {
  if (spoken.tag === tag && spoken.texts === texts) return;
  spoken = { tag, texts };
  made.clear();
  for (const listener of listeners) listener();
}

/** Back to English, which is always here. */
export function speakEnglish(): void {
  speak(ENGLISH, en);
}

/** @returns the tag of the language spoken, "de" or "de-AT". */
export function spokenTag(): string {
  return spoken.tag;
}

/** Tells when another language is spoken. @returns a function that stops it. */
export function onSpeak(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * @param key of `_locales/<language>/messages.json`.
 * @param values what the text names in braces.
 * @returns the text in the language spoken.
 * @throws when a value that the text names is missing.
 */
export function words(key: WordKey, values?: WordValues): string {
  const message = once(key, () => {
    const text = spoken.texts[key];
    return new IntlMessageFormat(text?.message ?? en[key].message, text ? spoken.tag : ENGLISH);
  });
  return String(message.format(values));
}

/** How much of a day is said; `birthday` is day and month, `weekday` the whole day with its weekday. */
type DayDetail = 'day' | 'month' | 'short' | 'birthday' | 'weekday';

const DAYS: Readonly<Record<DayDetail, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  birthday: { day: 'numeric', month: 'long' },
};

/** A day as the user reads it ("30 October 2026", "October 2026" with `month`, "30 October" with `birthday`). */
export function sayDay(day: string, detail: DayDetail = 'day'): string {
  const format = once(
    `day ${detail}`,
    () => new Intl.DateTimeFormat(spoken.tag, { ...DAYS[detail], timeZone: 'UTC' }),
  );
  const moment = new Date(`${day}T00:00:00Z`);
  // What was stored as a day and is none must not keep a whole page from being shown.
  return Number.isNaN(moment.getTime()) ? day : format.format(moment);
}

/** A moment of the day as the user reads it: "14:30". @param moment epoch milliseconds. @param zone IANA name. */
export function sayTime(moment: number, zone: string): string {
  const format = once(
    `time ${zone}`,
    () => new Intl.DateTimeFormat(spoken.tag, { hour: '2-digit', minute: '2-digit', timeZone: zone }),
  );
  return format.format(moment);
}

/** An hour of the day as the clocks of the language show it: "09:00". @param hour 0 to 23. */
export function sayHour(hour: number): string {
  const format = once(
    'hour',
    () => new Intl.DateTimeFormat(spoken.tag, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }),
  );
  return format.format(new Date(Date.UTC(2024, 0, 1, hour)));
}

/** @returns "4 kB", "12 MB": an estimate has no more digits. */
export function sayBytes(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  const [n, unit] = kilobytes < 1000 ? [kilobytes, 'kilobyte'] : [Math.round(kilobytes / 1000), 'megabyte'];
  const said = () => new Intl.NumberFormat(spoken.tag, { style: 'unit', unit, unitDisplay: 'short' });
  return once(unit, said).format(n);
}

/** "a, b and c"; without the "and" as `unit`: "a, b, c". */
export function sayList(items: readonly string[], type: 'conjunction' | 'unit' = 'conjunction'): string {
  const style = type === 'unit' ? 'short' : 'long';
  return once(`list ${type}`, () => new Intl.ListFormat(spoken.tag, { type, style })).format(items);
}

function once<T>(name: string, make: () => T): T {
  if (!made.has(name)) made.set(name, make());
  return made.get(name) as T;
}

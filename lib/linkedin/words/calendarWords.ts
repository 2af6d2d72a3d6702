import { fold, perLanguage } from './fold';

/** Names of months and weekdays in any language, from `Intl`, as LinkedIn's pages write them in their language. */

/** What a language writes dates with. All words are folded (lib/linkedin/fold). */
export interface CalendarWords {
  /** By name, with and without its dot: 1 to 12. Names that mean two months are left out. */
  months: ReadonlyMap<string, number>;
  /** By name: 1 is Monday, 7 Sunday. */
  weekdays: ReadonlyMap<string, number>;
  /** Words around the parts of a date: "de", "г", "年". */
  glue: ReadonlySet<string>;
  /** Writes months as numbers where it shortens a date, day first: "3. 10. 2025". */
  numeric: boolean;
}

type Style = Intl.DateTimeFormatOptions;
const DAY_STYLES: Style[] = (['long', 'short'] as const).flatMap((month) => [
  { month, day: 'numeric' },
  { month, day: 'numeric', year: 'numeric' },
  { month, day: 'numeric', year: 'numeric', weekday: 'long' },
]);
const MONTH_STYLES: Style[] = (['long', 'short'] as const).flatMap((month) => [
  { month },
  { month, year: 'numeric' },
]);
/** "3rd", "1er", "1º": what follows the number of a day without a space, in any language. */
const ORDINALS = ['st', 'nd', 'rd', 'th', 'er', 're', 'e', 'o', 'a'];

/** @returns the words of a language; computed once. @param lang as in `<html lang>`. */
export const calendarWords = perLanguage((tag): CalendarWords => {
  const months = new Names();
  const glue = new Set<string>(ORDINALS);
  for (const style of [...DAY_STYLES, ...MONTH_STYLES]) {
    const format = formatOf(tag, style);
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2025, month - 1, 3));
      months.add(monthIn(parts), month);
      parts.filter(({ type }) => type === 'literal').forEach(({ value }) => addWords(glue, value));
    }
  }
  const weekdays = new Names();
  for (const style of ['long', 'short'] as const) {
    const format = formatOf(tag, { weekday: style });
    for (let weekday = 1; weekday <= 7; weekday++) {
      const name = format.format(Date.UTC(2024, 0, weekday));
      weekdays.add(name, weekday);
      // Portuguese says "segunda" for "segunda-feira".
      weekdays.add(name.replace(/-feira$/, ''), weekday);
    }
  }
  return { months: months.sure(), weekdays: weekdays.sure(), glue, numeric: writesNumbers(tag) };
});

/** Names of numbers; one that is given for two of them is no name of either. */
class Names {
  readonly #numbers = new Map<string, Set<number>>();

  add(name: string, number: number): void {
    for (const form of new Set([fold(name), fold(name.replace(/\./g, ''))])) {
      // A bare number is no name, and one letter is none that could be told from others.
      if (!/\p{L}/u.test(form)) continue;
      this.#numbers.set(form, (this.#numbers.get(form) ?? new Set()).add(number));
    }
  }

  sure(): Map<string, number> {
    return new Map(
      [...this.#numbers].flatMap(([name, [number, ...more]]) =>
        number === undefined || more.length > 0 ? [] : [[name, number] as const],
      ),
    );
  }
}

type Part = Intl.DateTimeFormatPart;

function formatOf(tag: string, style: Style): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC', calendar: 'gregory' });
}

/** The month with what is written onto it: Hebrew "במרץ" ("in March"), Japanese "3月". */
function monthIn(parts: readonly Part[]): string {
  const at = parts.findIndex(({ type }) => type === 'month');
  const literal = (index: number): string => {
    const part = parts[index];
    return part?.type === 'literal' ? part.value : '';
  };
  const before = /[\p{L}\p{M}]+$/u.exec(literal(at - 1))?.[0] ?? '';
  const after = /^[\p{L}\p{M}]+/u.exec(literal(at + 1))?.[0] ?? '';
  return `${before}${parts[at]?.value ?? ''}${after}`;
}

function addWords(glue: Set<string>, literal: string): void {
  for (const [word] of fold(literal).matchAll(/[\p{L}\p{M}]+/gu)) glue.add(word);
}

/** Czech and Finnish: "3. 10." and "3.10." for 3 October. */
function writesNumbers(tag: string): boolean {
  const parts = formatOf(tag, { month: 'short', day: 'numeric' }).formatToParts(Date.UTC(2025, 9, 3));
  const [day, month] = ['day', 'month'].map((type) => parts.findIndex((part) => part.type === type));
  const numeric = parts.every(({ value }) => !/\p{L}/u.test(value));
  return numeric && day !== undefined && month !== undefined && day < month;
}

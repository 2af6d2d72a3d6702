import { fold, languageTag, perLanguage } from './fold';
import { packsFor } from './locales';
import type { LocalePack } from './locales/pack';
import type { When } from '../when';

/** Relative times: "20h •", "1w • Edited •", "il y a 2 j", "3 Std." (English real, 2026-03-31; others by `Intl`). */

type Unit = keyof LocalePack['units'];
const UNITS: readonly Unit[] = ['minute', 'hour', 'day', 'week', 'month', 'year'];
const STYLES = ['long', 'short', 'narrow'] as const;
/** Numbers that between them take every plural form of the interface languages. */
const AMOUNTS = [1, 2, 3, 5, 11, 20, 21, 25, 100];
/** Above these a number is something else: a page shows the next larger unit. */
const MOST: Record<Unit, number> = { minute: 90, hour: 36, day: 60, week: 60, month: 24, year: 60 };
const DAYS: Partial<Record<Unit, number>> = { day: 1, week: 7, month: 30, year: 365 };

/**
 * @param text the time of a post, notification or message, with what stands behind it ("• Edited •").
 * @param lang the page's language; English is a second try.
 * @returns how long ago, rounded down as pages do: weeks, months (30 days) and years (365) are only about.
 *   Null where a word is not known or may mean two units, as "m" does in some languages.
 */
export function relativeTime(text: string, lang: string): When | null {
  if (text.length > 200) return null;
  const shown = timeIn(text);
  if (shown === null) return null;
  const number = /\d+/.exec(shown);
  if (!number) return withoutNumber(shown, lang);
  const amount = Number(number[0]);
  const phrase = `${shown.slice(0, number.index)}#${shown.slice(number.index + number[0].length)}`;
  const unit = unitIn(phrase, lang);
  return unit ? ago(amount, unit) : null;
}

function ago(amount: number, unit: Unit): When | null {
  if (amount > MOST[unit]) return null;
  if (unit === 'minute') return { hoursAgo: 0 };
  if (unit === 'hour') return { hoursAgo: amount };
  return { daysAgo: amount * (DAYS[unit] ?? 1) };
}

/** What stands before the first dot; the rest ("Edited", "Visible to anyone") may have no number of its own. */
function timeIn(text: string): string | null {
  const [first, ...others] = fold(text)
    .split(/[•·|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (first === undefined || first.length > 40 || others.some((part) => /\d/.test(part))) return null;
  return (first.match(/\d+/g) ?? []).length <= 1 ? first : null;
}

function unitIn(phrase: string, lang: string): Unit | null {
  const word = /^# ?(\D{1,20})$/.exec(phrase)?.[1];
  // A minute in English; where English is only the second try, it may as well be that language's month.
  if (word === 'm' && !languageTag(lang).startsWith('en')) return null;
  for (const pack of packsFor(lang)) {
    const units = word === undefined ? [] : UNITS.filter((unit) => isWhole(pack.units[unit], word));
    const [unit] = units;
    if (units.length === 1 && unit) return unit;
    if (units.length > 1) return null;
    const told = phrases(pack.lang === 'en' ? 'en' : lang).get(phrase);
    if (told) return told;
  }
  return phrases(lang).get(phrase) ?? null;
}

function isWhole(pattern: RegExp, word: string): boolean {
  return pattern.exec(word)?.[0] === word;
}

/** "now", "today", "yesterday"; "two weeks ago" in Arabic: no number at all. */
function withoutNumber(shown: string, lang: string): When | null {
  for (const language of [lang, 'en']) {
    const when = bareWords(language).get(shown);
    if (when) return when;
  }
  return null;
}

const bareWords = perLanguage((tag): ReadonlyMap<string, When> => {
  const auto = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const words: [string, When | null][] = [
    [auto.format(0, 'second'), { hoursAgo: 0 }],
    [auto.format(0, 'day'), { daysAgo: 0 }],
    [auto.format(-1, 'day'), { daysAgo: 1 }],
  ];
  const always = new Intl.RelativeTimeFormat(tag, { numeric: 'always' });
  for (const unit of UNITS) {
    for (const amount of [1, 2]) words.push([always.format(-amount, unit), ago(amount, unit)]);
  }
  return new Map(
    words.flatMap(([word, when]) => (when && !/\p{Nd}/u.test(word) ? [[fold(word), when]] : [])),
  );
});

/** Whole phrases of a language, `il y a # jours`, with the one unit that they mean. */
const phrases = perLanguage((tag): ReadonlyMap<string, Unit> => {
  const found = new Map<string, Set<Unit>>();
  for (const style of STYLES) {
    const format = new Intl.RelativeTimeFormat(tag, { numeric: 'always', style });
    for (const unit of UNITS) {
      for (const amount of AMOUNTS) {
        for (const form of formsOf(format.formatToParts(-amount, unit))) {
          found.set(form, (found.get(form) ?? new Set()).add(unit));
        }
      }
    }
  }
  return new Map(
    [...found].flatMap(([form, [unit, ...more]]) =>
      unit && more.length === 0 ? [[form, unit] as const] : [],
    ),
  );
});

/** A phrase as it is, and without its dots; none where the unit is only "m", a minute in one page and a month in the next. */
function formsOf(parts: readonly Intl.RelativeTimeFormatPart[]): string[] {
  if (!parts.some(({ type }) => type === 'integer')) return [];
  const phrase = fold(parts.map(({ type, value }) => (type === 'literal' ? value : '#')).join(''));
  const words = phrase.split(/[^\p{L}\p{M}#.]+/u).map((word) => word.replace(/[#.]/g, ''));
  if (words.some((word) => /^[mм]$/u.test(word)) || !/\p{L}/u.test(phrase)) return [];
  return [phrase, phrase.replace(/\./g, '')];
}

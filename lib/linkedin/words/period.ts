import { fold } from './fold';
import { packsFor } from './locales';
import { tidy } from '../text';
import { monthOrYear } from './times';

/** From when to when, as a profile's lists say it. Months are `YYYY-MM`, or `YYYY` where only the year is shown. */
export interface Period {
  start: string;
  end?: string;
  /** A word for an open end is shown. */
  current: boolean;
}

/** Between the two ends: a dash, with spaces ("Jul 2021 - Present") or without ("Juli 2021–Heute"). */
const DASHES = [/\s+[-–—]\s+/u, /\s*[–—~〜～]\s*/u];
/** An open end is one word or two; anything longer behind a dash is no period. */
const LONGEST_END = 24;

/**
 * Reads "Jul 2021 - Present · 3 yrs 1 mo", "2019 - 2021" (Ember 2024-07; the new interface as reported).
 * @param lang the page's language.
 * @returns null unless the text begins with a month or a year and a dash. An end that is not understood is left
 *   out: it may be the word for "today" in a language without a pack.
 */
export function periodIn(text: string, lang: string): Period | null {
  const [dates = ''] = tidy(text).split(/\s+[·•]\s+/u);
  for (const dash of DASHES) {
    const [from, to, ...more] = dates.split(dash);
    if (from === undefined || to === undefined || more.length > 0) continue;
    const start = monthOrYear(from, lang);
    if (start === null || to === '' || to.length > LONGEST_END) continue;
    if (packsFor(lang).some(({ present }) => present.test(fold(to)))) return { start, current: true };
    const end = monthOrYear(to, lang);
    if (end !== null && end.slice(0, 4) < start.slice(0, 4)) return null;
    return { start, ...(end !== null && { end }), current: false };
  }
  return null;
}

import { textOf } from '../text';
import { DATE_COMES } from '../words/events';
import { dayHeading, relativeTime } from '../words/times';
import type { When } from '../when';

/** A catch-up sentence, and its moment apart from it. */
export interface Told {
  /** Without the moment. */
  sentence: string;
  when: When | null;
}

/**
 * Takes a sentence apart: the moment stands in a `<strong>` of its own ("aujourd'hui", real page of 2025-11); a
 * birthday that is over has its date at the end ("… on Aug 6", "… le 10 nov.", reported).
 * @param paragraph the card's sentence. @param lang the page's language.
 * @param names whether it may name a company or school, whose name may end like a date.
 */
export function toldBy(paragraph: Element, lang: string, names: boolean): Told {
  const whole = textOf(paragraph, 600);
  for (const strong of paragraph.querySelectorAll('strong')) {
    const text = textOf(strong, 60);
    const when = momentIn(text, lang);
    const at = whole.lastIndexOf(text);
    if (when && at >= 0) {
      return { sentence: `${whole.slice(0, at)}${whole.slice(at + text.length)}`.trim(), when };
    }
  }
  return dateAtEnd(whole, lang, names);
}

/** A moment, with at most one small word before it where it has a number: "on Aug 6". */
function momentIn(text: string, lang: string): When | null {
  if (text === '') return null;
  const behind = text.slice(text.indexOf(' ') + 1);
  const dated = /\p{Nd}/u.test(behind) && behind !== text ? dayHeading(behind, lang) : null;
  const when = dayHeading(text, lang) ?? dated ?? relativeTime(text, lang);
  // A weekday can be one to come; the card does not say which.
  return when && 'weekday' in when ? null : when;
}

/** Only a date with a number in it: a company may be called "Today". */
function dateAtEnd(whole: string, lang: string, names: boolean): Told {
  const words = whole.split(' ');
  for (const count of [4, 3, 2]) {
    const tail = words.slice(-count).join(' ');
    if (words.length <= count || !/^\S*\p{Nd}|\s\S*\p{Nd}/u.test(tail)) continue;
    const before = words.slice(0, -count).join(' ');
    const when = names && !DATE_COMES.test(before) ? null : dayHeading(tail, lang);
    if (when && ('monthDay' in when || 'day' in when)) {
      return { sentence: before, when };
    }
  }
  return { sentence: whole, when: null };
}

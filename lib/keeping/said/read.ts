import type { Day } from '../../people/schema';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { PT } from './pt';
import { readIn, type Said } from './touch';
import type { SaidWords } from './words';

export type { Said } from './touch';

const LANGUAGES: Readonly<Record<string, SaidWords>> = { en: EN, de: DE, fr: FR, es: ES, pt: PT };

/**
 * Reads a sentence in the language of the screen, and in all others that are known.
 * @param language "de"; one without words of its own is read as English.
 * @returns the reading in the screen's language, and behind it the one other that leaves fewer words over; whoever asks
 *   takes the first that finds somebody. Of several others that say different things, none.
 */
export function readSaid(text: string, today: Day, language: string): readonly [Said, ...Said[]] {
  const own = readIn(LANGUAGES[language] ?? EN, text, today);
  const others = Object.entries(LANGUAGES)
    .filter(([one, words]) => one !== language && words !== (LANGUAGES[language] ?? EN))
    .map(([, words]) => readIn(words, text, today))
    .filter(({ told, left }) => told > 0 && left < own.left);
  const least = Math.min(...others.map(({ left }) => left));
  const [best, ...equals] = others.filter(({ left }) => left === least);
  return best && equals.every((one) => same(one, best)) ? [own, best] : [own];
}

function same(one: Said, other: Said): boolean {
  return JSON.stringify({ ...one, told: 0 }) === JSON.stringify({ ...other, told: 0 });
}

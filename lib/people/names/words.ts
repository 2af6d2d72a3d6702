import { NEVER_ALONE, NO_NAMES, PARTICLES } from './lists';

/** What one word of a name can be told to be, by its letters alone. */

/** Longer "words" are noise. */
const LONGEST_WORD = 30;

/** A word as the lists have it: small letters without marks. */
export function folded(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[’ʻ]/gu, "'")
    .replace(/[^\p{L}.']/gu, '')
    .toLowerCase()
    .replace(/\.$/u, '');
}

/** "J.", "J" or "J.R.R.": not a name to call anybody by. */
export function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\p{M}*\.?|(?:\p{Lu}\p{M}*\.){2,5}\p{Lu}?|(?:\p{Lu}\.-?){2,3})$/u.test(word);
}

/** "van", "de la", as written: a capital makes it part of the name proper. */
export function isParticle(word: string): boolean {
  return word === word.toLowerCase() && PARTICLES.has(folded(word));
}

/** A word of jobs, companies and slogans. */
export function isNoName(word: string): boolean {
  return NO_NAMES.has(folded(word));
}

/** Letters, with the hyphens and apostrophes that names have. */
export function isNameLike(word: string): boolean {
  return /^\p{L}[\p{L}\p{M}\u200c\u200d]*(?:[\p{Pd}'’ʻ.]+[\p{L}\p{M}\u200c\u200d]+)*[.'’]?$/u.test(word);
}

/** Whether all letters are of the script whose names we know how to split. */
export function isLatin(text: string): boolean {
  return !/(?!\p{Script=Latin})\p{L}/u.test(text);
}

/** Written in capitals throughout, and long enough to mean it. */
export function isShouted(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length > 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** "JRR" and "LCSW" have none. Only asked of Latin letters; others always have. */
export function hasVowel(word: string): boolean {
  return !isLatin(word) || /[aeiouyæœøıɐə]/u.test(folded(word));
}

/**
 * Whether somebody can be greeted by this word alone, as far as the word tells: no initial, abbreviation,
 * particle or slogan, capitalised where its script has capitals.
 */
export function standsAlone(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  return (
    letters.length >= 2 &&
    word.length <= LONGEST_WORD &&
    isNameLike(word) &&
    !/[.ªº]/u.test(word) &&
    !/\p{M}{3}/u.test(word) &&
    /^[\p{Lu}\p{Lo}]/u.test(word) &&
    // Two capitals are initials.
    !(letters.length === 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) &&
    hasVowel(word) &&
    !NEVER_ALONE.has(folded(word)) &&
    !isNoName(word)
  );
}

import { LANGUAGES, type Language } from './facts';
import { packFor } from './packs';
import { genericWords, wordsIn } from './swap';

/** The words of a confidential note that would give it away. */

/** Shorter words tell nothing by themselves … */
const SHORTEST = 4;
/** … but these, and abbreviations, and numbers. */
const SHORT_AND_TELLING: readonly string[] = ['gay', 'ill', 'hiv', 'ivf'];
/** "HIV", "MS"; where there are small letters beside them. */
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}{2,5}(?![\p{L}\p{N}])/gu;
/** Written without blanks between the words. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * @param names of the person: no secret.
 * @returns the words of a note that are none of those that any message is made of, in whatever language it is.
 * @throws unless the lines of all languages are loaded (`loadPacks`).
 */
export function tellingWordsOf(note: string, names: readonly string[]): string[] {
  const called = new Set(names.flatMap(wordsIn));
  const telling = wordsIn(note)
    .flatMap(parted)
    .filter(isLongEnough)
    .filter((word) => !called.has(word) && !LANGUAGES.some((one) => isGeneric(word, one)));
  const short = /\p{Ll}/u.test(note) ? (note.match(ABBREVIATION) ?? []) : [];
  return [...new Set([...telling, ...short.filter((word) => !called.has(word.toLowerCase()))])];
}

function isLongEnough(word: string): boolean {
  // What is in hiragana alone is mostly grammar.
  if (UNPARTED.test(word)) return word.length > 1 && !/^\p{Script=Hiragana}+$/u.test(word);
  if (/\p{N}/u.test(word)) return word.length >= 3;
  return word.length >= SHORTEST || SHORT_AND_TELLING.includes(word);
}

function parted(word: string): string[] {
  if (!UNPARTED.test(word)) return [word];
  const segments = new Intl.Segmenter('ja', { granularity: 'word' }).segment(word);
  return Array.from(segments, ({ segment }) => segment);
}

function isGeneric(word: string, language: Language): boolean {
  return genericWords(packFor(language)).has(word);
}

import { LANGUAGES, type Language } from './facts';
import { packFor } from './packs';
import { genericWords, wordsIn } from './swap';

/** The words of a confidential note that would give it away. */

/** Shorter words tell nothing by themselves. */
const SHORTEST = 4;

/**
 * @param names of the person: no secret.
 * @returns the words of a note that are none of those that any message is made of, in whatever language it is.
 * @throws unless the lines of all languages are loaded (`loadPacks`).
 */
export function tellingWordsOf(note: string, names: readonly string[]): string[] {
  const called = new Set(names.flatMap(wordsIn));
  const telling = wordsIn(note).filter(
    (word) => word.length >= SHORTEST && !called.has(word) && !LANGUAGES.some((one) => isGeneric(word, one)),
  );
  return [...new Set(telling)];
}

function isGeneric(word: string, language: Language): boolean {
  return genericWords(packFor(language)).has(word);
}

import { formsOf, type Forms } from './forms';

/** Finding words in a text, however they are written. */

/** Offsets in the text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * A text without accents and capitals, letter by letter, so that offsets stay the same. The apostrophe that keyboards
 * make of ' is one and the same word: "j’ai" is "j'ai".
 */
export function foldedAlike(text: string): string {
  return text.replace(/[A-Z]|[^\0-\x7f]/g, (unit) => {
    if (unit === '’') return "'";
    const plain = unit.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    return plain.length === 1 ? plain : unit;
  });
}

/** @returns where the pattern is found in a folded text. */
export function spanOf(pattern: RegExp, folded: string): Span | undefined {
  const found = pattern.exec(folded);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** So many words are remembered with their forms; the guard looks for the same ones at every key. */
const MOST_KNOWN = 500;
const known = new Map<string, Forms>();

/**
 * Where a word stands in a text: inflected ("salaries" for "salary", "kid" for "kids"), inside a compound
 * ("Jahresgehalt" for "Gehalt"), split ("s-a-l-a-r-y"), or with its umlauts written out.
 * @param word a word or several; of two letters only as they stand, one alone is not looked for.
 */
export function findWord(word: string, text: string): Span | undefined {
  const forms = known.get(word) ?? formsOf(word.normalize('NFC').trim(), foldedAlike);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, forms);
  const composed = text.normalize('NFC');
  const folded = foldedAlike(composed);
  for (const pattern of forms.folded) {
    const span = spanOf(pattern, folded);
    if (span) return span;
  }
  for (const pattern of forms.asWritten) {
    const span = spanOf(pattern, composed);
    if (span) return span;
  }
  return undefined;
}

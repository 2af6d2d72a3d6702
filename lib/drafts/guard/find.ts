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

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** What may stand between the letters of a word that somebody splits: blanks, hyphens, points, soft hyphens. */
const SPLIT = '[\\s\\-‐‑–_.·*\\u00ad\\u200b-\\u200d]*';

/**
 * Where a word stands in a text: inflected ("salaries" for "salary"), inside a compound ("Jahresgehalt" for
 * "Gehalt"), or split ("s-a-l-a-r-y").
 * @param word a word or several; under three letters nothing is found.
 */
export function findWord(word: string, text: string): Span | undefined {
  const plain = foldedAlike(word.normalize('NFC').trim());
  const letters = plain.replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 3) return undefined;
  const folded = foldedAlike(text.normalize('NFC') === text ? text : text.normalize('NFC'));
  for (const pattern of patternsFor(plain, letters)) {
    const span = spanOf(pattern, folded);
    if (span) return span;
  }
  return undefined;
}

function patternsFor(plain: string, letters: string): RegExp[] {
  const end = '(?:s|es|n|en|e|er|ed|ing|a|o|as|os)?(?![\\p{L}\\p{N}])';
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(plain)}${end}`, 'u');
  if (letters.length < 5) return [whole];
  const stem = letters.slice(0, stemLength(letters));
  const split = Array.from(stem).map(escaped).join(SPLIT);
  return [
    whole,
    new RegExp(`(?<![\\p{L}\\p{N}])${split}\\p{L}*`, 'u'),
    // Compounds: the whole stem within a longer word; short stems are in too many words by chance.
    ...(stem.length >= 5 ? [new RegExp(`\\p{L}+${escaped(stem)}\\p{L}*`, 'u')] : []),
  ];
}

/** Endings change the last letter or two of longer words. */
function stemLength({ length }: string): number {
  if (length >= 8) return length - 2;
  return length >= 5 ? length - 1 : length;
}

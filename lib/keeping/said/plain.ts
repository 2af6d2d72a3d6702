/** A sentence as it is compared, and as it was typed. */
export interface Plain {
  /** Its words, one space around each. */
  line: string;
  /** Where each word stands in the text. */
  places: readonly { from: number; to: number }[];
  text: string;
}

/** Longer is no sentence. */
const LONGEST = 200;
/** Stands for a word that was understood. */
const TAKEN = '·';

/** A date in numbers, a number with what belongs to it ("3rd", "15:30"), or a word. */
const WORD = /\d{1,4}(?:[./-]\d{1,4}){1,2}|\d+(?::\d+)?[\p{L}\p{M}\d]*|[\p{L}\p{M}\d]+/gu;

/** @returns the words of a text, in small letters without accents. */
export function plain(text: string): Plain {
  const short = text.slice(0, LONGEST);
  const found = [...short.matchAll(WORD)];
  return {
    line: ` ${found.map(([word]) => foldedWord(word)).join(' ')} `,
    places: found.map((one) => ({ from: one.index, to: one.index + one[0].length })),
    text: short,
  };
}

/** @returns the line with the words of a match marked as understood; the number of words stays. */
export function taken(line: string, match: RegExpExecArray): string {
  const end = match.index + match[0].length;
  return line.slice(0, match.index) + match[0].replace(/[^ ]+/g, TAKEN) + line.slice(end);
}

/** @returns the line with every match marked, and where the first of them stands; −1 for none. */
export function takenAll(line: string, pattern: RegExp): { line: string; first: number } {
  let first = -1;
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    if (first < 0 || match.index < first) first = match.index;
    line = taken(line, match);
  }
  return { line, first };
}

/** @returns the runs of words that are left, as numbers of words. */
export function runsLeft(line: string): number[][] {
  const runs: number[][] = [[]];
  for (const [at, word] of line.trim().split(' ').entries()) {
    if (word === TAKEN || word === '') runs.push([]);
    else runs.at(-1)?.push(at);
  }
  return runs.filter((run) => run.length > 0);
}

const patterns = new Map<string, RegExp>();

/** @returns a pattern of whole words; one that matches nothing for no words. */
export function wholeWords(words: string): RegExp {
  let pattern = patterns.get(words);
  if (!pattern)
    patterns.set(words, (pattern = new RegExp(words === '' ? '(?!)' : `(?<= )(?:${words})(?= )`)));
  return pattern;
}

function foldedWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replace(/[^\p{L}\p{N}:./-]/gu, '');
}

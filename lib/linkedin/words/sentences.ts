/** A stranger's text, sentence by sentence. */

export interface Sentence {
  /** In NFC, with straight apostrophes and single spaces, without what it ends with. */
  text: string;
  /** It ends with a question mark. */
  asks: boolean;
  /** Where it begins in the text that was given. */
  at: number;
}

/** Longer sentences are cut: news stands at the beginning. */
const MOST_SENTENCE = 400;
const MOST_SENTENCES = 200;
/** Words that end with a dot and no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:sr|jr|dr|mr|ms|mrs|st|inc|ltd|co|corp|prof|no|vs|bzw|z|b|mme|m|sra|dra|ing|dipl|avg|ca|\p{L})$/iu;

/** @returns the sentences and lines of a text, the first 200. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/[!?…]+|\n+|\.+(?=\s|$)|\s[•·|]\s/gu)) {
    if (/^\./.test(mark) && ABBREVIATION.test(text.slice(Math.max(start, index - 8), index))) continue;
    add(found, text.slice(start, index), start, mark.includes('?'));
    start = index + mark.length;
    if (found.length >= MOST_SENTENCES) return found;
  }
  add(found, text.slice(start), start, false);
  return found;
}

/** @returns whether what begins at `at` stands inside quotation marks. */
export function isQuoted(text: string, at: number): boolean {
  const marks = text.slice(0, at).match(/["“”„«»]/g) ?? [];
  return marks.length % 2 === 1;
}

function add(found: Sentence[], raw: string, start: number, asks: boolean): void {
  const text = plain(raw.slice(0, MOST_SENTENCE));
  if (text !== '') found.push({ text, asks, at: start });
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}#"“„«]+/u, '')
    .replace(/[\s.,:;!]+$/u, '');
}

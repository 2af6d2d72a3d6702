/** "I’m" belongs in a word to a friend; a formal letter has "I am". Lines are written short and read well both ways. */

const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/\b(it|that|there|what)’s been\b/giu, '$1 has been'],
  [/\b(it|that|there|what|here|who)’s\b/giu, '$1 is'],
  [/\bwon’t\b/gu, 'will not'],
  [/\bcan’t\b/gu, 'cannot'],
  [/(?<=\p{Ll})n’t\b/gu, ' not'],
  [/\bI’m\b/gu, 'I am'],
  [/(?<=\p{L})’re\b/gu, ' are'],
  [/(?<=\p{L})’ve\b/gu, ' have'],
  [/(?<=\p{L})’ll\b/gu, ' will'],
  // In these lines it never stands for "had".
  [/(?<=\p{L})’d\b/gu, ' would'],
];

/** @returns the words without contractions: "I’d like to" is "I would like to". */
export function inFull(words: string): string {
  return WRITTEN.reduce((text, [short, full]) => text.replace(short, full), words);
}

/** What stands before or behind a name and is no part of it. */
const TITLE = /^(dr|prof|professor|mr|mrs|ms|mx|ing|dipl|herr|frau|sir|dame)\.?$/iu;
/** Scripts in which one letter says as much as two, or two would join into a word of their own. */
const ONE_IS_ENOUGH =
  /^(\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Arabic})/u;
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** How many hues there are in avatar.css. */
export const HUES = 8;

/**
 * @returns the one or two letters that stand for a name, in its own script ("ZM", "山", "م"); '' where a name
 *   has no letter. Pictures, titles and what is behind a comma or in brackets are no part of a name.
 */
export function initials(name: string): string {
  const words = name
    .replace(/\([^)]*\)|,.*$/gu, ' ')
    .split(/[\s_|/]+/u)
    .map((word) => word.replace(/^[^\p{L}]+/u, ''))
    .filter((word) => word !== '' && !TITLE.test(word));
  const first = letterOf(words[0]);
  if (ONE_IS_ENOUGH.test(first) || words.length < 2) return first;
  return first + letterOf(words.at(-1));
}

function letterOf(word: string | undefined): string {
  const [first] = word === undefined ? [] : letters.segment(word);
  return first?.segment.toLocaleUpperCase('en') ?? '';
}

/** @returns 0 to {@link HUES} - 1, always the same for a name. */
export function hueOf(name: string): number {
  let hash = 2166136261;
  for (const letter of name.normalize('NFC')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  }
  // The lowest bits of this hash alone are not even.
  return ((hash ^ (hash >>> 15)) >>> 0) % HUES;
}

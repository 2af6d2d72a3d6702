/** What stands between a draft and the clipboard. */
export type Objection = 'blank' | 'placeholder' | 'empty';

/** An open blank: three or more underscores, so that `snake__case` is none. */
const BLANK = /_{3,}/;
const PLACEHOLDER = /\{[^}]*\}?|\[[^\]]*\]|%%|<<|>>|\bundefined\b|\bnull\b/;

/**
 * The guard has the last word before copy.
 * @returns the first objection to a text, or null. All but an empty text may be overruled by the user.
 */
export function objectionTo(text: string): Objection | null {
  if (text.trim() === '') return 'empty';
  if (BLANK.test(text)) return 'blank';
  if (PLACEHOLDER.test(text)) return 'placeholder';
  return null;
}

/** @returns where the first blank or placeholder lies, for selecting it: start and end offsets, or null. */
export function gapIn(text: string): { start: number; end: number } | null {
  const found = BLANK.exec(text) ?? PLACEHOLDER.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

import { BLANK } from './phrase';

/** What stands between a draft and the clipboard. */
export type Objection = 'blank' | 'placeholder' | 'empty';

const PLACEHOLDER = /\{[^}]*\}?|\[[^\]]*\]|%%|<<|>>|\bundefined\b|\bnull\b/;

/**
 * The guard has the last word before copy.
 * @returns the first objection to a text, or null. An open blank is one that the user may overrule.
 */
export function objectionTo(text: string): Objection | null {
  if (text.trim() === '') return 'empty';
  if (/_{2,}/.test(text)) return 'blank';
  if (PLACEHOLDER.test(text)) return 'placeholder';
  return null;
}

/** Where the first open blank lies, for selecting it: start and end offsets, or null. */
export function blankIn(text: string): { start: number; end: number } | null {
  const start = text.indexOf(BLANK);
  return start < 0 ? null : { start, end: start + BLANK.length };
}

import { holds, needsOf } from './needs';
import type { Needs } from './needs';

/**
 * A regular expression of many words, for texts of people: built only when a text holds the words without which it
 * cannot fit. There are some two hundred of them, in seven languages; to build and compile all of them takes longer
 * than reading a page, and hardly any text needs more than one.
 */
export interface Pattern {
  /** As those of `RegExp`. Capitals do not count. */
  exec(text: string): RegExpExecArray | null;
  test(text: string): boolean;
  /** Whether it may fit at all. @param lower the text, or all texts in question, in small letters. */
  mayFit(lower: string): boolean;
}

/**
 * @param source a regular expression. @param write puts it into the form that `RegExp` takes.
 * @returns the expression, which nobody has built yet.
 */
export function patternOf(source: string, write: (source: string) => string): Pattern {
  let needs: Needs | null = null;
  let built: RegExp | null = null;
  const mayFit = (lower: string): boolean => holds(lower, (needs ??= needsOf(source)));
  const ready = (text: string): RegExp | null =>
    mayFit(text.toLowerCase()) ? (built ??= new RegExp(write(source), 'i')) : null;
  return {
    mayFit,
    exec: (text) => ready(text)?.exec(text) ?? null,
    test: (text) => ready(text)?.test(text) ?? false,
  };
}

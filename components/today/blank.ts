/** An open blank in a draft: three or more underscores (DESIGN: at most one, which the user fills). */
const BLANK = /_{3,}/;

/** @returns where the first open blank lies, for selecting it; null when there is none. */
export function findBlank(text: string): { start: number; end: number } | null {
  const found = BLANK.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

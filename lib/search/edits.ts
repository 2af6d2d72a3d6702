/** How many slips of the hand are forgiven in a typed word. */
export function forgiven(word: string): 0 | 1 | 2 {
  return word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
}

/** @returns the letters of a text as 32 bits; two letters may share one. */
export function lettersOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31);
  return bits;
}

/**
 * Each letter of a typed word that a text has nowhere is a slip at least: most texts need no other look.
 * @param typed letters of the word, @param text of the text, both by {@link lettersOf}.
 */
export function mayBeIn(typed: number, text: number, most: number): boolean {
  let missing = typed & ~text;
  for (let left = most; left > 0 && missing !== 0; left--) missing &= missing - 1;
  return missing === 0;
}

const LONGEST = 64;
/** Three rows of the table; one for all words, since a keystroke compares tens of thousands. */
let [before, above, row] = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

/**
 * Compares a typed word with the beginning of another. One slip is a letter too many, too few or wrong, or two
 * neighbours changed over.
 * @param most slips that are looked for. @returns the fewest slips to any beginning of the word, and to the whole of
 *   it; both `most + 1` where there are more.
 */
export function slips(typed: string, word: string, most: number): { begin: number; whole: number } {
  const none = most + 1;
  const height = typed.length;
  if (height > LONGEST || word.length < height - most) return { begin: none, whole: none };
  const width = Math.min(word.length, height + most);
  for (let x = 0; x <= width; x++) above[x] = Math.min(x, none);
  for (let y = 1; y <= height; y++) {
    const from = Math.max(1, y - most);
    const to = Math.min(width, y + most);
    row.fill(none, 0, width + 1);
    row[0] = Math.min(y, none);
    let least = row[0];
    for (let x = from; x <= to; x++) {
      const same = typed.charCodeAt(y - 1) === word.charCodeAt(x - 1);
      let cell = Math.min(
        (above[x - 1] ?? none) + (same ? 0 : 1),
        (above[x] ?? none) + 1,
        (row[x - 1] ?? none) + 1,
      );
      const changedOver =
        y > 1 &&
        x > 1 &&
        typed.charCodeAt(y - 1) === word.charCodeAt(x - 2) &&
        typed.charCodeAt(y - 2) === word.charCodeAt(x - 1);
      if (changedOver) cell = Math.min(cell, (before[x - 2] ?? none) + 1);
      row[x] = Math.min(cell, none);
      if (cell < least) least = cell;
    }
    // A changing over may still mend one row that has too many.
    if (least > most && !(y < height && minOf(above, width) <= most - 1)) return { begin: none, whole: none };
    [before, above, row] = [above, row, before];
  }
  return { begin: minOf(above, width), whole: width === word.length ? (above[width] ?? none) : none };
}

function minOf(cells: Uint8Array, width: number): number {
  let least = 255;
  for (let x = 0; x <= width; x++) least = Math.min(least, cells[x] ?? 255);
  return least;
}

import type { Source } from './sources';

/** One order for everything, so that the same files say the same, however they were given. */

/** @returns newer ones first, since they win where files overlap. */
export function sortedSources<Of extends Pick<Source, 'day' | 'file' | 'mark'>>(
  sources: readonly Of[],
): Of[] {
  return sources.toSorted(
    (a, b) => compared(b.day ?? '', a.day ?? '') || compared(a.file, b.file) || compared(a.mark, b.mark),
  );
}

/** @returns by file, and of one file by what is said of it. */
export function sortedFindings<Of extends { file: string; rows: number }>(
  findings: readonly Of[],
  word: (finding: Of) => string,
): Of[] {
  return findings.toSorted(
    (a, b) => compared(a.file, b.file) || compared(word(a), word(b)) || a.rows - b.rows,
  );
}

/** @returns rows without an order of their own, by what is in them. */
export function sortedRows<Row>(rows: readonly Row[], word: (row: Row) => string): Row[] {
  return rows
    .map((row) => ({ row, word: word(row) }))
    .toSorted((a, b) => compared(a.word, b.word))
    .map(({ row }) => row);
}

/** By code units, the same in every language; capitals only decide between words that are else equal. */
function compared(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x !== y) return x < y ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

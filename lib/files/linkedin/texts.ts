import { short } from './cells';
import type { Tally } from './tally';

/** What a spreadsheet would take for a formula; to us it is text, and our own CSV files defuse it. */
const FORMULA = /^[=+\-@]\S/;

/** @returns the cell of a name, a company or a title, taken as it is; told where it is odd. */
export function textIn(cell: string, tally: Tally): string {
  if (FORMULA.test(cell)) tally.noteRow('notedFormula');
  const text = short(cell);
  if (text.length < cell.length) tally.noteRow('notedLong');
  return text;
}

import type { Day } from '../../people/schema';
import type { CsvEnd } from '../csv';
import type { Columns } from '../csvColumns';
import type { Owner } from './owners';
import type { Tally } from './tally';

/** What every table of the export is to the one who gathers them. */

/** One file, of which the header is known. */
export interface OpenFile {
  columns: Columns;
  tally: Tally;
  /** The day of which the file speaks, as far as its wrapping tells. */
  day: Day | null;
  /** Of the files that came together in one zip, or loose. */
  owner: Owner;
  /** It came out of a broken zip, so that nobody knows whether this is all of it. */
  salvaged: boolean;
}

export type TakeRow = (cells: readonly string[]) => void;

export interface Table {
  /** Without these columns a row says nothing. */
  readonly needed: readonly string[];
  /** @returns takes the rows of one file. */
  open(file: OpenFile): TakeRow;
  /** The file was read as far as it goes. */
  close?(file: OpenFile, end: CsvEnd): void;
}

import { parse } from 'csv-parse/browser/esm/sync';
import type { Options } from 'csv-parse/browser/esm/sync';

/** Records to cells, by csv-parse; what it refuses comes back as null and is tried in other ways. */

/** How far an open `\"` may reach over the following lines, so that a broken file stays cheap. */
const LINES_AHEAD = 20;

export class CellReader {
  private readonly encoder = new TextEncoder();
  private readonly options: Options;

  constructor(separator: string) {
    this.options = { delimiter: separator, record_delimiter: ['\n'], relax_column_count: true };
  }

  /** @returns one row per record; null when the parser finds a fault or another number of rows. */
  rows(records: readonly string[]): string[][] | null {
    const rows = this.parsed(records.join('\n'));
    return rows?.length === records.length ? rows : null;
  }

  /** @returns the cells of one record read strictly; null when it is no sound record. */
  strict(record: string): string[] | null {
    return this.one(record);
  }

  /**
   * Reads a record that is not sound CSV: `\"` for a quote (LinkedIn's Comments.csv), or quotes in the
   * middle of a cell.
   * @param columns how many cells it must have; with any other number the guess was wrong.
   * @param ahead the records that follow: a `\"` may have ended this one too early.
   * @param last nothing comes after those ahead.
   * @returns the cells, and how many of the records ahead belong to them; null when nothing fits; `more`
   *   when it may depend on records further ahead.
   */
  tolerant(
    record: string,
    columns: number,
    ahead: readonly string[],
    last: boolean,
  ): { cells: string[]; used: number } | 'more' | null {
    let open = record.includes('\\"');
    let text = record;
    for (let used = 0; open && used <= LINES_AHEAD; used += 1) {
      if (used > ahead.length) {
        if (last) break;
        return 'more';
      }
      if (used > 0) text += `\n${ahead[used - 1] ?? ''}`;
      const cells = this.one(text, { escape: '\\' });
      if (cells?.length === columns) return { cells, used };
      open = cells === null;
    }
    const cells = record.includes('\n') ? null : this.one(record, { relax_quotes: true });
    return cells?.length === columns ? { cells, used: 0 } : null;
  }

  private one(record: string, options: Options = {}): string[] | null {
    const rows = this.parsed(record, options);
    return rows?.length === 1 ? (rows[0] ?? null) : null;
  }

  private parsed(text: string, options: Options = {}): string[][] | null {
    try {
      return parse(this.encoder.encode(text), { ...this.options, ...options });
    } catch {
      return null;
    }
  }
}

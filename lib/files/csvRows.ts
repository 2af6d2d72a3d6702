import { CellReader } from './csvCells';
import type { Columns } from './csvColumns';
import { RecordSplitter } from './csvRecords';
import type { RawRecord } from './csvRecords';

/** Text behind the header to rows, whatever stands in it: a broken row costs itself and no other. */

/** Takes one row at a time. */
export interface RowSink {
  row(cells: readonly string[]): void;
  /** A record that could not be brought to rows. */
  unreadable(): void;
  /** The columns without which a row says nothing: a row that is too short for them is unreadable. */
  needed: readonly string[];
}

/** Rows are parsed in groups of this size. */
const GROUP = 400;
/** How often a record that ran away is split again from its second line; then line by line is enough. */
const RESTARTS = 200;

export class RowReader {
  private readonly splitter: RecordSplitter;
  private readonly cells: CellReader;
  private readonly least: number;
  private group: RawRecord[] = [];
  private restarts = 0;

  constructor(
    private readonly columns: Columns,
    separator: string,
    private readonly sink: RowSink,
  ) {
    this.splitter = new RecordSplitter(separator);
    this.cells = new CellReader(separator);
    this.least = columns.reach(sink.needed);
  }

  push(text: string, final: boolean): void {
    this.splitter.push(text);
    if (final) this.splitter.end();
    for (;;) {
      const record = this.splitter.next();
      if (record) this.group.push(record);
      if (record && this.group.length < GROUP) continue;
      const left = this.flush(final && !record);
      if (!record && left !== 'again') return;
    }
  }

  /**
   * @param last nothing follows this group.
   * @returns `waits` when rows were left that depend on what follows, `again` when some were split anew.
   */
  private flush(last: boolean): 'waits' | 'again' | 'done' {
    const group = this.group;
    this.group = [];
    const sound = group.every(({ endedBy }) => endedBy !== 'never');
    const rows = sound ? this.cells.rows(group.map(({ text }) => text)) : null;
    for (let i = 0; i < group.length; i += 1) {
      const row = rows?.[i];
      const [record, ...ahead] = row?.length === this.columns.length ? [] : group.slice(i);
      if (!record) {
        this.hand(row ?? []);
        continue;
      }
      const used = this.hard(record, ahead, last);
      if (used === 'waits') this.group = group.slice(i);
      if (typeof used === 'string') return used;
      i += used;
    }
    return 'done';
  }

  /** @returns how many of the records ahead were used up, or why to stop here. */
  private hard(record: RawRecord, ahead: RawRecord[], last: boolean): number | 'waits' | 'again' {
    const strict = this.cells.strict(record.text);
    if (strict && this.fits(strict, record)) {
      this.hand(strict);
      return 0;
    }
    const following = ahead.map(({ text }) => text);
    const tolerant = this.cells.tolerant(record.text, this.columns.length, following, last);
    if (tolerant === 'more') return 'waits';
    if (tolerant) {
      this.hand(tolerant.cells);
      return tolerant.used;
    }
    this.sink.unreadable();
    const lines = record.text.split(/\r\n|\n|\r/).slice(1);
    if (lines.length === 0) return 0;
    this.restarts += 1;
    if (this.restarts <= RESTARTS) {
      // Most likely the first line opened a quote by mistake and drew whole rows into it.
      const end = ahead.at(-1) ?? record;
      this.splitter.unread([...lines, ...following].join('\n'), end.endedBy === 'line' ? '\n' : '');
      return 'again';
    }
    for (const line of lines) {
      const cells = this.cells.strict(line);
      if (cells?.length === this.columns.length) this.hand(cells);
      else if (line.trim() !== '') this.sink.unreadable();
    }
    return 0;
  }

  /**
   * Blank cells too many do no harm, and a few may be missing at the end. A last line without its line
   * end may have been cut, so it has to have them all.
   */
  private fits(cells: string[], { endedBy }: RawRecord): boolean {
    if (cells.length < (endedBy === 'line' ? this.least : this.columns.length)) return false;
    return cells.slice(this.columns.length).every((cell) => cell.trim() === '');
  }

  private hand(cells: readonly string[]): void {
    if (cells.every((cell) => cell.trim() === '') || this.columns.isHeader(cells)) return;
    this.sink.row(cells);
  }
}

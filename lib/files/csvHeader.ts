import { CellReader } from './csvCells';
import { Columns } from './csvColumns';

/** Finds the line with the column names by what is in it: LinkedIn puts a note above, Excel drops it. */

const SEPARATORS = [',', ';', '\t'] as const;
/** No preamble is as long as this; the file is something else. */
const LONGEST_PREAMBLE = 64 * 1024;
const LONGEST_HEADER = 4 * 1024;

export interface Header<Kind> {
  kind: Kind;
  columns: Columns;
  separator: string;
}

export class HeaderFinder<Kind> {
  private text = '';
  private passed = 0;
  private readonly readers = SEPARATORS.map((separator) => ({ separator, cells: new CellReader(separator) }));

  /** @param recognise says what file has these columns, or null when they are none of ours. */
  constructor(private readonly recognise: (columns: Columns) => Kind | null) {}

  /**
   * @param final no text follows, so that an unfinished line is a line.
   * @returns the header and the text behind it; `none` when there is none; null while more is needed.
   */
  push(text: string, final: boolean): { header: Header<Kind>; rest: string } | 'none' | null {
    this.text += text;
    for (;;) {
      const end = /\r\n|\n|\r(?=[^\n])/.exec(this.text);
      if (!end && !final) return this.text.length > LONGEST_PREAMBLE ? 'none' : null;
      const line = end ? this.text.slice(0, end.index) : this.text;
      const header = line.length > LONGEST_HEADER ? null : this.headerIn(line);
      const rest = end ? this.text.slice(end.index + end[0].length) : '';
      if (header) return { header, rest };
      this.passed += line.length + 1;
      if (!end || this.passed > LONGEST_PREAMBLE) return 'none';
      this.text = rest;
    }
  }

  private headerIn(line: string): Header<Kind> | null {
    for (const { separator, cells } of this.readers) {
      if (!line.includes(separator)) continue;
      const names = cells.strict(line);
      if (!names) continue;
      const columns = new Columns(names);
      const kind = this.recognise(columns);
      if (kind !== null) return { kind, columns, separator };
    }
    return null;
  }
}

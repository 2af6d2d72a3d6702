import { hasBrokenSigns } from '../brokenSigns';
import type { CsvEnd } from '../csv';
import type { Header } from '../csvHeader';
import type { RowSink } from '../csvRows';
import type { ExportFileKind } from '../reading';
import type { OpenFile, Table } from './table';
import type { Tally } from './tally';

/** What is known of a file before it is opened. */
export interface GivenFile extends Pick<OpenFile, 'day' | 'owner' | 'salvaged'> {
  /** Its name, as shown. */
  file: string;
}

/** Hands the rows of one file to its table, and counts what holds for rows of every kind. */
export class FileGathering {
  private damaged = 0;
  private opened: { table: Table; file: OpenFile } | null = null;

  constructor(
    private readonly given: GivenFile,
    private readonly tally: Tally,
    private readonly tableOf: (kind: ExportFileKind) => Table,
    private readonly onRow: () => void,
  ) {}

  open({ kind, columns }: Header<ExportFileKind>): RowSink {
    const { day, owner, salvaged } = this.given;
    const table = this.tableOf(kind);
    const file = { columns, tally: this.tally, day, owner, salvaged };
    this.opened = { table, file };
    const row = table.open(file);
    return {
      needed: table.needed,
      row: (cells) => {
        this.count();
        if (cells.some((cell) => cell.includes('\uFFFD'))) this.damaged += 1;
        if (cells.some(hasBrokenSigns)) this.tally.noteRow('notedSigns');
        row(cells);
      },
      unreadable: () => {
        this.count();
        this.tally.skip('skippedUnreadable');
      },
    };
  }

  /** Says what is to be said of the file as a whole. */
  close(end: CsvEnd): void {
    const guessed = end.encoding === 'windows-1252' ? this.tally.rows : this.damaged;
    if (guessed > 0) this.tally.note('notedEncoding', guessed);
    if (end.cutOff) this.tally.note('notedCutOff', this.tally.rows);
    if (this.opened) this.opened.table.close?.(this.opened.file, end);
  }

  private count(): void {
    this.tally.rows += 1;
    this.onRow();
  }
}

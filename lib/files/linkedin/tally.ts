import type { Noted, SkipReason, Skipped } from '../reading';

/** Counts one file's rows: each is taken or skipped under exactly one reason. */
export class Tally {
  rows = 0;
  private readonly skipped = new Map<SkipReason, number>();
  private readonly noted = new Map<Noted['note'], number>();
  /** The last row for which a note was taken. */
  private readonly notedRow = new Map<Noted['note'], number>();

  /** @param file the name under which the counts are shown. */
  constructor(readonly file: string) {}

  skip(reason: SkipReason, rows = 1): void {
    this.skipped.set(reason, (this.skipped.get(reason) ?? 0) + rows);
  }

  note(note: Noted['note'], rows = 1): void {
    this.noted.set(note, (this.noted.get(note) ?? 0) + rows);
  }

  /** As {@link Tally.note}, once for a row, in however many of its cells it is found. */
  noteRow(note: Noted['note']): void {
    if (this.notedRow.get(note) === this.rows) return;
    this.notedRow.set(note, this.rows);
    this.note(note);
  }

  /** @returns the reasons so far. */
  reasons(): SkipReason[] {
    return [...this.skipped.keys()];
  }

  /** @returns the rows skipped for this reason so far. */
  skippedFor(reason: SkipReason): number {
    return this.skipped.get(reason) ?? 0;
  }

  skips(): Skipped[] {
    return [...this.skipped].map(([reason, rows]) => ({ file: this.file, reason, rows }));
  }

  notes(): Noted[] {
    return [...this.noted].map(([note, rows]) => ({ file: this.file, note, rows }));
  }
}

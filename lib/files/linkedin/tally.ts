import type { Noted, SkipReason, Skipped } from '../reading';

/** Counts one file's rows: each is taken or skipped under exactly one reason. */
export class Tally {
  rows = 0;
  private readonly skipped = new Map<SkipReason, number>();
  private readonly noted = new Map<Noted['note'], number>();

  /** @param file the name under which the counts are shown. */
  constructor(readonly file: string) {}

  skip(reason: SkipReason, rows = 1): void {
    this.skipped.set(reason, (this.skipped.get(reason) ?? 0) + rows);
  }

  note(note: Noted['note'], rows = 1): void {
    this.noted.set(note, (this.noted.get(note) ?? 0) + rows);
  }

  skips(): Skipped[] {
    return [...this.skipped].map(([reason, rows]) => ({ file: this.file, reason, rows }));
  }

  notes(): Noted[] {
    return [...this.noted].map(([note, rows]) => ({ file: this.file, note, rows }));
  }
}

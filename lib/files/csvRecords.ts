/** Where the records of a CSV file end. What is in them is for the parser; this only counts quotes. */

/** Longer than any real record (a message holds 8,000 characters): a quote was never closed, or it is no table. */
const LONGEST = 256 * 1024;

/** A record as it stands in the file, without its line end. */
export interface RawRecord {
  text: string;
  /** What ended it: a line end, the end of the file, or that it would have gone on for ever. */
  endedBy: 'line' | 'file' | 'never';
}

export class RecordSplitter {
  private text = '';
  private from = 0;
  private at = 0;
  private quoted = false;
  private ended = false;
  /** A record went on for ever: nothing counts before the next line end. */
  private skipping = false;

  constructor(private readonly separator: string) {}

  push(text: string): void {
    this.text = this.text.slice(this.from) + text;
    this.at -= this.from;
    this.from = 0;
  }

  /** No text comes any more, so what is left is the last record. */
  end(): void {
    this.ended = true;
  }

  /** Gives text back, to be split again from its start. @param glue what stood behind it. */
  unread(text: string, glue: '\n' | ''): void {
    this.text = text + glue + this.text.slice(this.from);
    this.skipping = false;
    this.restart(0);
  }

  /** @returns the next record that has anything in it; null when more text is needed. */
  next(): RawRecord | null {
    for (;;) {
      const record = this.scan();
      if (record === null || record.text.trim() !== '') return record;
    }
  }

  private scan(): RawRecord | null {
    if (this.skipping) this.skipLine();
    const marks = /["\r\n]/g;
    for (;;) {
      marks.lastIndex = this.at;
      const at = marks.exec(this.text)?.index ?? this.text.length;
      this.at = at;
      if (at - this.from > LONGEST) {
        this.skipping = !this.quoted;
        return this.take(at, at, 'never');
      }
      // A `"` or `\r` at the very end means one thing or another, depending on what follows.
      const unclear = at === this.text.length - 1 && this.text[at] !== '\n';
      if ((unclear || at >= this.text.length) && !this.ended) return null;
      if (at >= this.text.length) {
        return this.from < at ? this.take(at, at, this.quoted ? 'never' : 'file') : null;
      }
      if (this.text[at] === '"') this.quote(at);
      else if (this.quoted) this.at = at + 1;
      else return this.take(at, this.text.startsWith('\r\n', at) ? at + 2 : at + 1, 'line');
    }
  }

  /** A quote opens only where a cell begins; elsewhere outside quotes it is a sign like any other. */
  private quote(at: number): void {
    this.at = at + 1;
    if (!this.quoted) {
      this.quoted = at === this.from || this.text[at - 1] === this.separator;
    } else if (this.text[at + 1] === '"') {
      this.at = at + 2;
    } else {
      this.quoted = false;
    }
  }

  private skipLine(): void {
    const end = /[\r\n]/g;
    end.lastIndex = this.at;
    const at = end.exec(this.text)?.index;
    this.skipping = at === undefined;
    this.restart(at ?? this.text.length);
  }

  private take(end: number, next: number, endedBy: RawRecord['endedBy']): RawRecord {
    const text = this.text.slice(this.from, end);
    this.restart(next);
    return { text, endedBy };
  }

  private restart(at: number): void {
    this.from = at;
    this.at = at;
    this.quoted = false;
  }
}

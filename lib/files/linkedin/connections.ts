import type { Day } from '../../people/schema';
import type { CsvEnd } from '../csv';
import type { Columns } from '../csvColumns';
import type { ConnectionRow, SkipReason } from '../reading';
import { mailIn, reasonAgainstAddress, slugIn } from './cells';
import type { DayReader } from './days';
import type { OpenFile, Table, TakeRow } from './table';
import type { Tally } from './tally';
import { textIn } from './texts';

/**
 * Connections.csv: `First Name,Last Name,URL,Email Address,Company,Position,Connected On`, newest first.
 * Older exports have no `URL`. Mail is blank in about 96 of 100 rows; deleted or closed members are rows
 * with only a date.
 */

/** The rows taken from one file. */
interface Part {
  rows: ConnectionRow[];
  /** The day of which the file speaks: that of its wrapping, or of a row where a row is later. */
  day: Day | null;
  whole: boolean;
}

/** Rows left out for these reasons hide nobody. */
const HARMLESS = new Set<SkipReason>(['skippedOnlyDate', 'skippedDuplicate']);
/** `Connections_part2.csv`: nobody knows how many parts there are. */
const PART = /part[ _-]*\d/i;

export class Connections implements Table {
  private readonly slugs = new Set<string>();
  private readonly parts = new Map<OpenFile, Part>();

  static recognises(columns: Columns): boolean {
    const named = columns.has('first name') && columns.has('last name');
    return columns.has('first name') && (columns.has('connected on') || (named && columns.has('url')));
  }

  /** Without these a row names nobody. */
  readonly needed = ['first name', 'last name', 'url'];

  constructor(private readonly days: DayReader) {}

  open(file: OpenFile): TakeRow {
    const { columns, tally, day } = file;
    const part: Part = { rows: [], day, whole: false };
    this.parts.set(file, part);
    const cell = {
      first: columns.cell('first name'),
      last: columns.cell('last name'),
      url: columns.cell('url'),
      mail: columns.cell('email address'),
      company: columns.cell('company'),
      position: columns.cell('position'),
      on: columns.cell('connected on'),
    };
    return (cells) => {
      const url = cell.url(cells);
      const firstName = textIn(cell.first(cells), tally);
      const lastName = textIn(cell.last(cells), tally);
      if (url === '') {
        tally.skip(firstName === '' && lastName === '' ? 'skippedOnlyDate' : 'skippedNoAddress');
        return;
      }
      const slug = slugIn(url);
      if (slug === null || this.slugs.has(slug)) {
        tally.skip(slug === null ? reasonAgainstAddress(url) : 'skippedDuplicate');
        return;
      }
      const row: ConnectionRow = { slug, firstName, lastName };
      const mail = mailIn(cell.mail(cells));
      const company = textIn(cell.company(cells), tally);
      const position = textIn(cell.position(cells), tally);
      if (mail !== null) row.mail = mail;
      if (company !== '') row.company = company;
      if (position !== '') row.position = position;
      this.takeDay(cell.on(cells), row, tally);
      if (part.day !== null && (row.connectedOn ?? '') > part.day) part.day = row.connectedOn ?? part.day;
      this.slugs.add(slug);
      part.rows.push(row);
    };
  }

  /** A row that names nobody whom we could compare, or a missing one, could be anybody's. */
  close(file: OpenFile, end: CsvEnd): void {
    const part = this.parts.get(file);
    const { columns, tally, salvaged } = file;
    const toldOfAll = tally.reasons().every((reason) => HARMLESS.has(reason));
    const toTheEnd = !end.cutOff && end.lineEnded && !salvaged && !PART.test(tally.file);
    if (part) part.whole = toldOfAll && toTheEnd && columns.has('url');
  }

  /** @returns whether the newest of the lists is there as a whole. */
  whole(): boolean {
    const newest = this.newest();
    return newest.length > 0 && newest.every(([, part]) => part.whole);
  }

  /** @returns rows of the newest list that hold nothing but a date. */
  closedAccounts(): number {
    return this.newest().reduce((sum, [{ tally }]) => sum + tally.skippedFor('skippedOnlyDate'), 0);
  }

  /** @param seenOn the day up to which all files speak; rows of an older file get a day of their own. */
  rows(seenOn: Day): ConnectionRow[] {
    return [...this.parts.values()].flatMap(({ rows, day }) =>
      day === null || day >= seenOn ? rows : rows.map((row) => ({ ...row, seenOn: day })),
    );
  }

  /** An older export's list says nothing of how things are; a newer one may come in several files. */
  private newest(): [OpenFile, Part][] {
    const parts = [...this.parts];
    const day = parts.map(([file]) => file.day ?? '').reduce((a, b) => (b > a ? b : a), '');
    return parts.filter(([file]) => (file.day ?? '') === day);
  }

  /** A person stays without a day that can be used. */
  private takeDay(text: string, row: ConnectionRow, tally: Tally): void {
    if (text === '') return;
    const day = this.days.take(text);
    if (typeof day === 'string') {
      tally.note('notedNoDay');
      return;
    }
    row.connectedOn = day.on;
    if (day.old) tally.note('notedOldDays');
  }
}

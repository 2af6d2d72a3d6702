import type { Day } from '../../people/schema';
import type { Columns } from '../csvColumns';
import type { ConnectionRow } from '../reading';
import { reasonAgainstAddress, short, slugIn } from './cells';
import type { DayReader } from './days';
import type { Tally } from './tally';

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
}

export class Connections {
  private readonly slugs = new Set<string>();
  private readonly parts: Part[] = [];

  static recognises(columns: Columns): boolean {
    const named = columns.has('first name') && columns.has('last name');
    return columns.has('first name') && (columns.has('connected on') || (named && columns.has('url')));
  }

  /** Without these a row names nobody. */
  static readonly needed = ['first name', 'last name', 'url'];

  constructor(private readonly days: DayReader) {}

  /**
   * @param day of which the file speaks, as far as its wrapping tells.
   * @returns takes the rows of one file with these columns.
   */
  open(columns: Columns, tally: Tally, day: Day | null): (cells: readonly string[]) => void {
    const part: Part = { rows: [], day };
    this.parts.push(part);
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
      const firstName = short(cell.first(cells));
      const lastName = short(cell.last(cells));
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
      const mail = cell.mail(cells);
      const company = short(cell.company(cells));
      const position = short(cell.position(cells));
      if (/^\S+@\S+$/.test(mail) && mail.length <= 254) row.mail = mail;
      if (company !== '') row.company = company;
      if (position !== '') row.position = position;
      this.takeDay(cell.on(cells), row, tally);
      if (part.day !== null && (row.connectedOn ?? '') > part.day) part.day = row.connectedOn ?? part.day;
      this.slugs.add(slug);
      part.rows.push(row);
    };
  }

  /** @param seenOn the day up to which all files speak; rows of an older file get a day of their own. */
  rows(seenOn: Day): ConnectionRow[] {
    return this.parts.flatMap(({ rows, day }) =>
      day === null || day >= seenOn ? rows : rows.map((row) => ({ ...row, seenOn: day })),
    );
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

import type { Columns } from '../csvColumns';
import type { ConnectionRow } from '../reading';
import { short, slugIn } from './cells';
import type { DayReader } from './days';
import type { Tally } from './tally';

/**
 * Connections.csv: `First Name,Last Name,URL,Email Address,Company,Position,Connected On`, newest first.
 * Older exports have no `URL`. Mail is blank in about 96 of 100 rows; deleted or closed members are rows
 * with only a date.
 */
export class Connections {
  private readonly bySlug = new Map<string, ConnectionRow>();

  static recognises(columns: Columns): boolean {
    const named = columns.has('first name') && columns.has('last name');
    return columns.has('first name') && (columns.has('connected on') || (named && columns.has('url')));
  }

  /** Without these a row names nobody. */
  static readonly needed = ['first name', 'last name', 'url'];

  constructor(private readonly days: DayReader) {}

  /** @returns takes the rows of one file with these columns. */
  open(columns: Columns, tally: Tally): (cells: readonly string[]) => void {
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
      if (slug === null || this.bySlug.has(slug)) {
        tally.skip(slug === null ? 'skippedNotAProfile' : 'skippedDuplicate');
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
      this.bySlug.set(slug, row);
    };
  }

  rows(): ConnectionRow[] {
    return [...this.bySlug.values()];
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

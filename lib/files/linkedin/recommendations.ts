import type { ImportedRecommendation } from '../../people/imported';
import type { Columns } from '../csvColumns';
import type { DayReader, TakenDay } from './days';
import type { OpenFile, Table, TakeRow } from './table';
import { textIn } from './texts';

/**
 * Recommendations_Received.csv and Recommendations_Given.csv: `First Name,Last Name,Company,Job Title,Text,
 * Creation Date,Status` in both, so that only the file's name tells them apart. The date is `12/24/23, 05:28 AM`.
 * Nobody's address is told. A hidden recommendation was given all the same; its text is not read.
 */
export class Recommendations implements Table {
  static recognises(columns: Columns): boolean {
    const named = columns.has('first name') || columns.has('last name');
    return named && DATES.some((name) => columns.has(name)) && !columns.has('connected on');
  }

  readonly needed = ['first name', 'last name', 'creation date'];
  private readonly byKey = new Map<string, ImportedRecommendation>();

  constructor(private readonly days: DayReader) {}

  open({ columns, tally }: OpenFile): TakeRow {
    const direction = directionIn(tally.file);
    const [first, last, company, title] = ['first name', 'last name', 'company', 'job title'].map((name) =>
      columns.cell(name),
    );
    const dates = DATES.map((name) => columns.cell(name));
    const text = (cell: ReturnType<Columns['cell']> | undefined, cells: readonly string[]): string =>
      textIn(cell?.(cells) ?? '', tally);
    return (cells) => {
      const givenName = text(first, cells);
      const familyName = text(last, cells);
      if (givenName === '' && familyName === '') {
        tally.skip('skippedNoName');
        return;
      }
      if (direction === null) {
        tally.skip('skippedNoDirection');
        return;
      }
      const day = this.dayIn(dates.map((date) => date(cells)).filter((cell) => cell !== ''));
      if (typeof day === 'string') {
        tally.skip(day);
        return;
      }
      const row: ImportedRecommendation = {
        givenName,
        familyName,
        company: text(company, cells),
        title: text(title, cells),
        on: day.on,
        direction,
      };
      const key = JSON.stringify(row);
      if (this.byKey.has(key)) {
        tally.skip('skippedDuplicate');
        return;
      }
      if (day.old) tally.note('notedOldDays');
      this.byKey.set(key, row);
    };
  }

  rows(): ImportedRecommendation[] {
    return [...this.byKey.values()];
  }

  private dayIn(cells: string[]): TakenDay | 'skippedDate' | 'skippedFuture' {
    const days = cells.map((cell) => this.days.take(cell));
    return days.find((day) => typeof day !== 'string') ?? days[0] ?? 'skippedDate';
  }
}

/** The second is what a copy made by another program calls it. */
const DATES = ['creation date', 'creation date.1'] as const;

function directionIn(file: string): ImportedRecommendation['direction'] | null {
  const received = /received/i.test(file);
  return received === /given/i.test(file) ? null : received ? 'in' : 'out';
}

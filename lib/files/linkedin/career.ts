import type { Career } from '../../people/imported';
import type { Day } from '../../people/schema';
import type { Columns } from '../csvColumns';
import type { SkipReason } from '../reading';
import { parseMonth } from './months';
import type { OpenFile, Table, TakeRow } from './table';
import type { Tally } from './tally';
import { textIn } from './texts';

/**
 * Positions.csv: `Company Name,Title,Description,Location,Started On,Finished On`. Education.csv: `School Name,
 * Start Date,End Date,Notes,Degree Name,Activities`. Both are about the user. A blank end means that it goes on;
 * of one and the same begin, the newer export's row counts.
 */

export class Positions implements Table {
  static recognises(columns: Columns): boolean {
    const dated = columns.has('started on') || columns.has('finished on');
    return columns.has('company name') && columns.has('title') && dated;
  }

  readonly needed = ['company name', 'title'];
  private readonly byKey = new Map<string, Career['positions'][number]>();

  constructor(private readonly today: Day) {}

  open({ columns, tally }: OpenFile): TakeRow {
    const [company, title, location, start, end] = cellsOf(columns, [
      ...['company name', 'title', 'location', 'started on', 'finished on'],
    ]);
    return (cells) => {
      const span = spanIn(start?.(cells), end?.(cells), this.today, tally);
      const [at = '', as = '', where = ''] = [company, title, location].map((cell) =>
        textIn(cell?.(cells) ?? '', tally),
      );
      if (at === '' && as === '') {
        tally.skip('skippedNoName');
        return;
      }
      if (typeof span === 'string') {
        tally.skip(span);
        return;
      }
      const row = { company: at, title: as, ...(where !== '' && { location: where }), ...span };
      keep(this.byKey, [at, as, span.from], row, tally);
    };
  }

  rows(): Career['positions'] {
    return [...this.byKey.values()];
  }
}

export class Education implements Table {
  static recognises(columns: Columns): boolean {
    return (
      ['start date', 'end date', 'degree name'].some((n) => columns.has(n)) && columns.has('school name')
    );
  }

  readonly needed = ['school name'];
  private readonly byKey = new Map<string, Career['schools'][number]>();

  constructor(private readonly today: Day) {}

  open({ columns, tally }: OpenFile): TakeRow {
    const [school, degree, start, end] = cellsOf(columns, [
      ...['school name', 'degree name', 'start date', 'end date'],
    ]);
    return (cells) => {
      const span = spanIn(start?.(cells), end?.(cells), this.today, tally);
      const [at = '', as = ''] = [school, degree].map((cell) => textIn(cell?.(cells) ?? '', tally));
      if (at === '') {
        tally.skip('skippedNoName');
        return;
      }
      if (typeof span === 'string') {
        tally.skip(span);
        return;
      }
      keep(this.byKey, [at, as, span.from], { school: at, ...(as !== '' && { degree: as }), ...span }, tally);
    };
  }

  rows(): Career['schools'] {
    return [...this.byKey.values()];
  }
}

type Span = { from?: string; to?: string };

function cellsOf(columns: Columns, names: string[]): ReturnType<Columns['cell']>[] {
  return names.map((name) => columns.cell(name));
}

/** An end that cannot be read must not look as if it went on; one in the future is a degree to come. */
function spanIn(start = '', end = '', today: Day, tally: Tally): Span | SkipReason {
  const from = start === '' ? undefined : parseMonth(start);
  const to = end === '' ? undefined : parseMonth(end);
  if (to === null) return 'skippedDate';
  // A position may be entered some months before it begins.
  if (typeof from === 'string' && Number(from.slice(0, 4)) > Number(today.slice(0, 4)) + 1)
    return 'skippedFuture';
  if (from === null) tally.noteRow('notedNoMonth');
  return { ...(typeof from === 'string' && { from }), ...(to !== undefined && { to }) };
}

function keep<Row>(byKey: Map<string, Row>, key: (string | undefined)[], row: Row, tally: Tally): void {
  const word = JSON.stringify(key);
  if (byKey.has(word)) tally.skip('skippedDuplicate');
  else byKey.set(word, row);
}

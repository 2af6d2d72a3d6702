import type { Career } from '../../people/imported';
import type { Columns } from '../csvColumns';
import type { OpenFile, Table, TakeRow } from './table';
import { textIn } from './texts';

/**
 * Profile.csv: one row about the user, without their own address: `First Name,Last Name,Maiden Name,Address,
 * Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,…`. Name, headline, industry and place are read;
 * address and birth date are left where they are.
 */
export class Profile implements Table {
  name: string | undefined;
  readonly lines: Pick<Career, 'headline' | 'industry' | 'location'> = {};

  static recognises(columns: Columns): boolean {
    const named = columns.has('first name') && columns.has('last name');
    return named && columns.has('headline') && !columns.has('connected on');
  }

  readonly needed = ['first name', 'last name'];

  open({ columns, tally, owner }: OpenFile): TakeRow {
    const first = columns.cell('first name');
    const last = columns.cell('last name');
    const lines = [
      ['headline', columns.cell('headline')],
      ['industry', columns.cell('industry')],
      ['location', columns.cell('geo location')],
    ] as const;
    return (cells) => {
      const name = textIn(`${first(cells)} ${last(cells)}`.trim(), tally);
      if (name !== '') {
        this.name ??= name;
        owner.name ??= name;
      }
      for (const [line, cell] of lines) {
        const text = textIn(cell(cells), tally);
        if (text !== '') this.lines[line] ??= text;
      }
    };
  }
}

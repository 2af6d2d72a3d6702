import type { Columns } from '../csvColumns';
import { short } from './cells';

/**
 * Profile.csv: one row about the user, without their own address. Only the name and the headline are read;
 * address and birth date are left where they are.
 */
export class Profile {
  name: string | undefined;
  headline: string | undefined;

  static recognises(columns: Columns): boolean {
    const named = columns.has('first name') && columns.has('last name');
    return named && columns.has('headline') && !columns.has('connected on');
  }

  static readonly needed = ['first name', 'last name'];

  /** @returns takes the rows of one file with these columns. */
  open(columns: Columns): (cells: readonly string[]) => void {
    const first = columns.cell('first name');
    const last = columns.cell('last name');
    const headline = columns.cell('headline');
    return (cells) => {
      const name = short(`${first(cells)} ${last(cells)}`.trim());
      if (name !== '') this.name ??= name;
      const line = short(headline(cells));
      if (line !== '') this.headline ??= line;
    };
  }
}

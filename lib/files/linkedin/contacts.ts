import type { ImportedMail } from '../../people/imported';
import type { Columns } from '../csvColumns';
import { mailIn, slugIn } from './cells';
import type { OpenFile, Table, TakeRow } from './table';
import { textIn } from './texts';

/**
 * Contacts.csv (newer: ImportedContacts.csv), the address book that the user once gave to LinkedIn: `Source,
 * FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,…,FullName,…,Profiles`. Read are names, the
 * first mail, the company and a profile address, in whatever cell; telephone numbers and the like never are.
 */
export class Contacts implements Table {
  static recognises(columns: Columns): boolean {
    const named = [...FULL, ...FIRST, ...LAST].some((name) => columns.has(name));
    return named && MAILS.some((name) => columns.has(name)) && !columns.has('connected on');
  }

  readonly needed = ['emails'];
  private readonly byKey = new Map<string, ImportedMail>();

  open({ columns, tally }: OpenFile): TakeRow {
    const cell = (names: readonly string[]): ReturnType<Columns['cell']> =>
      columns.cell(names.find((name) => columns.has(name)) ?? '');
    const [full, first, last, company, mails] = [FULL, FIRST, LAST, COMPANIES, MAILS].map(cell);
    return (cells) => {
      const read = (one: typeof full): string => textIn(one?.(cells) ?? '', tally);
      const mail = (mails?.(cells) ?? '').split(/[\s,;]+/).flatMap((part) => mailIn(part) ?? [])[0];
      const slug = cells.map(slugAnywhere).find((found) => found !== null);
      const name = read(full) || `${read(first)} ${read(last)}`.trim();
      if (mail === undefined) {
        tally.skip('skippedNoMail');
        return;
      }
      if (name === '' && slug === undefined) {
        tally.skip('skippedNoName');
        return;
      }
      const employer = read(company);
      const row: ImportedMail = {
        mail,
        ...(slug !== undefined && { slug }),
        name,
        ...(employer !== '' && { company: employer }),
      };
      const key = JSON.stringify(row);
      if (this.byKey.has(key)) {
        tally.skip('skippedDuplicate');
        return;
      }
      this.byKey.set(key, row);
    };
  }

  rows(): ImportedMail[] {
    return [...this.byKey.values()];
  }
}

const FULL = ['fullname', 'full name', 'name'] as const;
const FIRST = ['firstname', 'first name'] as const;
const LAST = ['lastname', 'last name'] as const;
const COMPANIES = ['companies', 'company'] as const;
const MAILS = ['emails', 'email addresses', 'email', 'email address'] as const;

function slugAnywhere(cell: string): string | null {
  const address = /(?:[a-z-]+\.)?linkedin\.com\/in\/[^\s,;"'|\])>]+/i.exec(cell)?.[0];
  return address === undefined ? null : slugIn(address);
}

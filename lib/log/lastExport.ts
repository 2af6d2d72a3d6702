import type { ImportedPerson } from '../people/imported';
import type { Contact, ContactId, Day } from '../people/schema';
import type { Log } from './db';

/** What a list of connections is compared with: the last one, and those whom the log knew. */

/** The setting that says what the last whole list of connections was. */
export const LAST_EXPORT = 'lastExport';

export interface LastExport {
  seenOn: Day;
  connections: number;
}

/** What a newer export tells beside an earlier one. */
export interface ImportNews {
  changedJobs: {
    contactId: ContactId;
    name: string;
    company?: string;
    title?: string;
    formerCompany?: string;
  }[];
  changedJobsCount: number;
  newCount: number;
  left: { name: string }[];
  leftCount: number;
  after: Day;
  on: Day;
}

/** @returns what the last whole list of connections was. */
export async function readLastExport(db: Log): Promise<LastExport | undefined> {
  return (await db.settings.get(LAST_EXPORT))?.value as LastExport | undefined;
}

/** Somebody whom the log knew, with their row of the file; before the file was taken in. */
export interface Met {
  before: Contact;
  person: ImportedPerson;
}

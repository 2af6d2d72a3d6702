import type { Page } from '@playwright/test';
import type { Contact, Identity, Question } from '../../../lib/people/schema';
import type { Person } from '../../linkedin/people';
import type { Peerkeep } from '../support/peerkeep';
import { expect } from '../support/test';

/** What lies in the log and around it, and how a test waits for it. */

const TABLES = [
  'contacts',
  'identities',
  'touches',
  'occasions',
  'questions',
  'health',
  'journal',
  'journalParts',
  'pairs',
  'pledges',
  'forgotten',
  'searchTexts',
  'settings',
];

/** The rows of a table, as what they are. */
export async function rows<T>(peerkeep: Peerkeep, table: string): Promise<T[]> {
  return (await peerkeep.readDb(table)) as T[];
}

/** The contact behind a slug as it lies in the log; undefined where there is none. */
export async function logged(peerkeep: Peerkeep, slug: string): Promise<Contact | undefined> {
  const identities = await rows<Identity>(peerkeep, 'identities');
  const identity = identities.find(({ key }) => key === `slug:${slug}`);
  const contacts = await rows<Contact>(peerkeep, 'contacts');
  return contacts.find(({ id }) => id === identity?.contactId);
}

/** What pages led to asking; how people are called is asked apart. */
export async function questionsOfPages(peerkeep: Peerkeep): Promise<Question[]> {
  return (await rows<Question>(peerkeep, 'questions')).filter(({ page }) => page !== 'name');
}

/** Waits until a page of the person was read into the log. */
export async function expectRead(peerkeep: Peerkeep, person: Person): Promise<void> {
  await expect
    .poll(async () => (await logged(peerkeep, person.slug))?.facts.headline?.value, { timeout: 15_000 })
    .toBe(person.headline);
}

/** Everything that Peerkeep holds, on disk and for the session, as one text to look for a word in. */
export async function everythingHeld(peerkeep: Peerkeep): Promise<string> {
  const tables = await Promise.all(TABLES.map((table) => peerkeep.readDb(table)));
  const worker = await peerkeep.worker();
  const stored = await worker.evaluate(
    'Promise.all([chrome.storage.session.get(), chrome.storage.local.get()])',
  );
  return JSON.stringify([tables, stored]);
}

/** Moves within LinkedIn's application, as a click on a link there does. */
export function goInApp(
  page: Page,
  path: string,
  delays: { contentMs?: number; titleMs?: number } = {},
): Promise<void> {
  return page.evaluate(
    ({ to, late }) => {
      void (
        window as unknown as { invented: { go(path: string, delays: object): Promise<void> } }
      ).invented.go(to, late);
    },
    { to: path, late: delays },
  );
}

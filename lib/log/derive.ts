import { withDerived } from '../keeping/summary';
import type { Contact } from '../people/schema';
import { type Log, touchesOf } from './db';
import { readRingDays } from './ringDays';
import { keepSearchTexts } from './searchText';

/** Recomputes what lists sort by and what search finds, for these contacts; part of the transaction that changed them. */
export async function deriveAgain(db: Log, contactIds: Iterable<string>): Promise<void> {
  const ids = [...contactIds];
  if (ids.length === 0) return;
  const contacts = (await db.contacts.bulkGet(ids)).filter((contact) => contact !== undefined);
  const days = await readRingDays(db);
  const next: Contact[] = [];
  for (const contact of contacts) next.push(withDerived(contact, await touchesOf(db, contact.id), days));
  await db.contacts.bulkPut(next);
  const known = new Map(next.map((contact) => [contact.id, contact]));
  await keepSearchTexts(db, new Map(ids.map((id) => [id, known.get(id)])));
}

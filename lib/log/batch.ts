import type { Contact } from '../people/schema';
import { type Log, touchKey } from './db';
import type { Reversal } from './reversal';

/**
 * Takes back the rows that an import created. A contact with whom something has happened since (a ring, a
 * fact from a page, a touch of the user's own) stays with all that the import said, and counts as left.
 */
export async function takeBackBatch(db: Log, batchId: string, work: Reversal): Promise<void> {
  const contacts = await db.contacts.where('batchId').equals(batchId).toArray();
  const elsewhere = await contactsKnownElsewhere(db, batchId);
  const staying = new Set(
    contacts.filter((contact) => hasLifeOfItsOwn(contact) || elsewhere.has(contact.id)).map(({ id }) => id),
  );
  work.left += staying.size;

  const goes = (row: { contactId: string }): boolean => !staying.has(row.contactId);
  const touches = (await db.touches.where('batchId').equals(batchId).toArray()).filter(goes);
  await work.removeAll(
    'touches',
    touches.map((row) => ({ key: touchKey(row), row })),
  );
  const occasions = (await db.occasions.where('batchId').equals(batchId).toArray()).filter(goes);
  await work.removeAll(
    'occasions',
    occasions.map((row) => ({ key: row.id, row })),
  );
  const identities = (await db.identities.where('batchId').equals(batchId).toArray()).filter(goes);
  await work.removeAll(
    'identities',
    identities.map((row) => ({ key: row.key, row })),
  );
  const waiting = await db.waiting.where('batchId').equals(batchId).toArray();
  await work.removeAll(
    'waiting',
    waiting.map((row) => ({ key: row.id, row })),
  );
  const leaving = contacts.filter(({ id }) => !staying.has(id));
  const leavingIds = new Set(leaving.map(({ id }) => id));
  const questions = (await db.questions.toArray()).filter(({ contactId }) => leavingIds.has(contactId));
  await work.removeAll(
    'questions',
    questions.map((row) => ({ key: row.id, row })),
  );
  await work.removeAll(
    'contacts',
    leaving.map((row) => ({ key: row.id, row })),
  );
}

function hasLifeOfItsOwn(contact: Contact): boolean {
  const { ring, leftOutOn, cadenceDays, snoozedUntil, restingUntil, pausedOn, neverOn } = contact;
  const decided = ring ?? leftOutOn ?? cadenceDays ?? snoozedUntil ?? restingUntil ?? pausedOn ?? neverOn;
  return decided !== undefined || Object.values(contact.facts).some((fact) => fact.via !== 'export');
}

/** Contacts with a touch, address or occasion that did not come with this import. */
async function contactsKnownElsewhere(db: Log, batchId: string): Promise<Set<string>> {
  const known = new Set<string>();
  for (const table of [db.touches, db.identities, db.occasions, db.pledges]) {
    // All at once: a cursor over a large log takes many times as long.
    const rows: { contactId: string; batchId?: string }[] = await table.toArray();
    for (const row of rows) if (row.batchId !== batchId) known.add(row.contactId);
  }
  return known;
}

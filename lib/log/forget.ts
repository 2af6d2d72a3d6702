import { displayName } from '../people/facts';
import type { ContactId, Day } from '../people/schema';
import { ContactGone } from './commands';
import { type Log, touchesOf, touchKey } from './db';
import { hashesOf, noteForgotten, withoutAddress } from './forgotten';
import { idsOf, purgeJournal, stepsWith } from './purgeJournal';
import { keepSearchTexts } from './searchText';
import { marksOf, waitsFor } from './waitingFor';

/** What forgetting somebody removes, or has removed. */
export interface Forgot {
  name: string;
  touches: number;
  addresses: number;
  occasions: number;
  questions: number;
  pairs: number;
  promises: number;
  /** Steps of the undo history that go, or lose their part about this person. */
  steps: number;
}

/** @returns what {@link forget} would remove. @throws ContactGone */
export async function previewForget(db: Log, id: ContactId): Promise<Forgot> {
  const contact = await db.contacts.get(id);
  if (!contact) throw new ContactGone();
  const { touches, identities, occasions, questions, pairs, pledges, marks } = await tracesOf(db, id);
  return {
    name: displayName(contact),
    touches: touches.length,
    addresses: identities.length,
    occasions: occasions.length,
    questions: questions.length,
    pairs: pairs.length,
    promises: pledges.length,
    steps: await stepsWith(db, await idsOf(db, id), marks),
  };
}

/**
 * Forgets somebody: every trace in the log goes, the undo history included, which is why this is the one thing that
 * cannot be undone. Keyed hashes of their addresses stay, so that nothing brings them back unasked.
 * @returns what was removed. @throws ContactGone
 */
export async function forget(db: Log, id: ContactId, today: Day): Promise<Forgot> {
  // Hashing is no work of IndexedDB's; an address that comes in between is hashed with the next try.
  for (;;) {
    const keys = await db.identities.where('contactId').equals(id).primaryKeys();
    const hashes = await hashesOf(db, keys.length > 0 ? keys : [withoutAddress(id)]);
    const forgot = await db.transaction('rw', [...db.journaled, db.forgotten], async () => {
      const now = await db.identities.where('contactId').equals(id).primaryKeys();
      if (now.join(' ') !== keys.join(' ')) return undefined;
      const counted = await previewForget(db, id);
      const ids = await idsOf(db, id);
      const { touches, identities, occasions, questions, pairs, pledges, waiting, marks } = await tracesOf(
        db,
        id,
      );
      await db.touches.bulkDelete(touches.map(touchKey));
      await db.identities.bulkDelete(identities.map(({ key }) => key));
      await db.occasions.bulkDelete(occasions.map((row) => row.id));
      await db.questions.bulkDelete(questions.map((row) => row.id));
      await db.pairs.bulkDelete(pairs.map((row) => row.id));
      await db.pledges.bulkDelete(pledges.map((row) => row.id));
      await db.waiting.bulkDelete(waiting.map((row) => row.id));
      await db.contacts.delete(id);
      await keepSearchTexts(db, new Map([[id, undefined]]));
      await noteForgotten(db, hashes, today);
      for (const one of ids) await purgeJournal(db, one, marks);
      return counted;
    });
    if (forgot) return forgot;
  }
}

async function tracesOf(db: Log, id: ContactId) {
  const [contact, touches, identities, occasions, questions, pairs, pledges] = await Promise.all([
    db.contacts.get(id),
    touchesOf(db, id),
    db.identities.where('contactId').equals(id).toArray(),
    db.occasions.where('contactId').equals(id).toArray(),
    db.questions.where('contactId').equals(id).toArray(),
    db.pairs.where('a').equals(id).or('b').equals(id).toArray(),
    db.pledges.where('contactId').equals(id).toArray(),
  ]);
  const keys = identities.map(({ key }) => key);
  const marks = marksOf(contact ?? { facts: {} }, keys);
  const waiting = (await db.waiting.toArray()).filter((row) => waitsFor(row.id, marks));
  return { touches, identities, occasions, questions, pairs, pledges, waiting, marks };
}

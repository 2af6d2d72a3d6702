import type { ContactId } from '../people/schema';
import type { Log } from './db';
import type { Change, JournalEntry, JournalPart } from './journal';
import { partsOf } from './journalParts';
import { waitsFor } from './waitingFor';

/**
 * Takes every trace of one contact out of the journal: changes of rows that are theirs or name them, entries about
 * nobody else, and their name in the words of the others. Part of a transaction.
 * @param marks under which something of theirs may have waited (`marksOf`).
 */
export async function purgeJournal(db: Log, id: ContactId, marks: ReadonlySet<string>): Promise<void> {
  const touched = new Set<number>();
  for (const part of await partsWith(db, id, marks)) {
    const changes = part.changes.filter((one) => !names(one, id, marks));
    await db.journalParts.put({ ...part, changes });
    touched.add(part.seq);
  }
  for (const entry of await db.journal.toArray()) {
    const about = entry.about?.includes(id) ?? false;
    if (!about && !touched.has(entry.seq)) continue;
    if (about && entry.about?.length === 1) await remove(db, entry.seq);
    else if (about) await db.journal.put(withoutName(entry, id));
    else if (entry.batchId === undefined && (await isEmpty(db, entry.seq))) await remove(db, entry.seq);
  }
}

/** @returns how many steps {@link purgeJournal} would remove or shorten. */
export async function stepsWith(
  db: Log,
  ids: readonly ContactId[],
  marks: ReadonlySet<string>,
): Promise<number> {
  const seqs = new Set<number>();
  for (const id of ids) {
    for (const { seq } of await partsWith(db, id, marks)) seqs.add(seq);
    for (const { seq, about } of await db.journal.toArray()) if (about?.includes(id)) seqs.add(seq);
  }
  return seqs.size;
}

/** @returns the contact, and those who became one with them: the journal still knows them by their own ids. */
export async function idsOf(db: Log, id: ContactId): Promise<ContactId[]> {
  const merges = await db.journal.filter(({ command }) => command === 'merge').toArray();
  const ids = [id];
  // An array grows while it is walked: merges of merges.
  for (const one of ids) {
    for (const { about = [] } of merges) {
      const [keep, gone] = about;
      if (keep !== one || gone === undefined || ids.includes(gone)) continue;
      if (!(await db.contacts.get(gone))) ids.push(gone);
    }
  }
  return ids;
}

async function partsWith(db: Log, id: ContactId, marks: ReadonlySet<string>): Promise<JournalPart[]> {
  return db.journalParts.filter(({ changes }) => changes.some((one) => names(one, id, marks))).toArray();
}

/** Contact ids are random, so that a text that holds one means them. */
function names(change: Change, id: ContactId, marks: ReadonlySet<string>): boolean {
  if (change.table === 'waiting') return waitsFor(change.key as string, marks);
  return JSON.stringify(change).includes(id);
}

function withoutName(entry: JournalEntry, id: ContactId): JournalEntry {
  const { name: _name, ...values } = entry.values ?? {};
  return { ...entry, values, about: (entry.about ?? []).filter((one) => one !== id) };
}

async function isEmpty(db: Log, seq: number): Promise<boolean> {
  const parts = await db.journalParts.where('[seq+side+part]').between([seq], [seq, []]).toArray();
  return parts.every(({ changes }) => changes.length === 0);
}

async function remove(db: Log, seq: number): Promise<void> {
  await db.journal.delete(seq);
  await partsOf(db, seq, 'done').delete();
  await partsOf(db, seq, 'undone').delete();
}

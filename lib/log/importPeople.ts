import type { Imported } from '../people/imported';
import type { Log } from './db';
import { Batch, type BatchCounts } from './importBatch';
import { change } from './recorder';

export interface ImportResult extends BatchCounts {
  /** Nothing new was in the file, and there is nothing to undo. */
  unchanged: boolean;
  /** The journal entry, for undo. */
  seq?: number;
}

/**
 * Takes an import into the log: one transaction, one undoable entry. The same file twice changes nothing;
 * an older file overwrites nothing; a person is known by address, then by e-mail and name together,
 * never by name alone.
 * @param source what the files were, as a short text: the same for the same files (see {@link importOf}).
 * @param now epoch milliseconds. @throws what IndexedDB throws (quota); the log is then as it was.
 */
export async function importPeople(
  db: Log,
  imported: Imported,
  source: string,
  now: number,
): Promise<ImportResult> {
  const batchId = crypto.randomUUID();
  const values = { people: imported.people.length, source };
  return db.transaction('rw', [...db.changeable, db.journal], async () => {
    const { result, seq } = await change(
      db,
      { command: 'import', values },
      now,
      async ({ record }) => {
        const batch = new Batch(db, record, batchId, imported, now);
        return batch.run();
      },
      batchId,
    );
    const entry = seq === undefined ? undefined : await db.journal.get(seq);
    const unchanged = result.contactsNew + result.touchesNew === 0 && entry?.changes.length === 0;
    if (unchanged && seq !== undefined) await db.journal.delete(seq);
    return { ...result, unchanged, ...(!unchanged && seq !== undefined && { seq }) };
  });
}

/** @returns the import of the same files that is in force, if there is one. */
export async function importOf(db: Log, source: string): Promise<number | undefined> {
  const entry = await db.journal
    .orderBy('seq')
    .reverse()
    .filter(
      ({ values, batchId, undone }) => batchId !== undefined && !undone && values?.['source'] === source,
    )
    .first();
  return entry?.seq;
}

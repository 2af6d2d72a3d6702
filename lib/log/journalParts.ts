import type { Log } from './db';
import type { Change, JournalPart } from './journal';

/** Changes in parts: one value of IndexedDB may not be larger than some hundred megabytes, an undone import is. */
const CHANGES_IN_PART = 2000;

/** @returns all changes of one side of an entry, in their order. */
export async function readChanges(db: Log, seq: number, side: JournalPart['side']): Promise<Change[]> {
  const parts = await partsOf(db, seq, side).toArray();
  return parts.flatMap(({ changes }) => changes);
}

/** Writes the changes of one side of an entry; part of a transaction. @returns roughly how many bytes they take. */
export async function writeChanges(
  db: Log,
  seq: number,
  side: JournalPart['side'],
  changes: readonly Change[],
): Promise<number> {
  let size = 0;
  for (let part = 0; part * CHANGES_IN_PART < changes.length; part++) {
    const some = changes.slice(part * CHANGES_IN_PART, (part + 1) * CHANGES_IN_PART);
    size += JSON.stringify(some).length;
    await db.journalParts.put({ seq, side, part, changes: some });
  }
  return size;
}

/** The parts of one side of an entry. */
export function partsOf(db: Log, seq: number, side: JournalPart['side']) {
  return db.journalParts.where('[seq+side+part]').between([seq, side], [seq, side, []]);
}

import type { Log } from './db';
import { takeBackBatch } from './batch';
import type { JournalEntry } from './journal';
import { Reversal } from './reversal';

/** What undoing or redoing did. */
export interface UndoReport {
  /** How many rows or fields went back. */
  restored: number;
  /** What was left because something later had changed it. */
  left: number;
  entry: JournalEntry;
}

/**
 * Takes a journal entry back: every field that still holds what the command wrote gets its old value, new
 * rows go, removed rows return; what was changed since stays and is counted as left.
 * @param seq of the entry. @returns null where there is no such entry or it is undone already.
 */
export async function undo(db: Log, seq: number): Promise<UndoReport | null> {
  return db.transaction('rw', [...db.changeable, db.journal], async () => {
    const entry = await db.journal.get(seq);
    if (!entry || entry.undone) return null;
    const work = new Reversal(db);
    for (const change of [...entry.changes].reverse()) await work.reverse(change);
    if (entry.batchId !== undefined) await takeBackBatch(db, entry.batchId, work);
    await work.settle();
    await db.journal.update(seq, { undone: work.done });
    return { restored: work.done.length, left: work.left, entry };
  });
}

/** Puts an undone entry into force again, in the same way. @returns null where it is not undone. */
export async function redo(db: Log, seq: number): Promise<UndoReport | null> {
  return db.transaction('rw', [...db.changeable, db.journal], async () => {
    const entry = await db.journal.get(seq);
    if (!entry?.undone) return null;
    const work = new Reversal(db);
    for (const change of [...entry.undone].reverse()) await work.reverse(change);
    await work.settle();
    const { undone: _undone, ...rest } = entry;
    await db.journal.put(rest);
    return { restored: work.done.length, left: work.left, entry: rest };
  });
}

/** @returns the latest entry that is still in force, for "undo" without a choice. */
export async function lastEntry(db: Log): Promise<JournalEntry | undefined> {
  return db.journal
    .orderBy('seq')
    .reverse()
    .filter((entry) => entry.undone === undefined)
    .first();
}

import type { Log } from './db';
import { takeBackBatch } from './batch';
import type { JournalEntry } from './journal';
import { partsOf, readChanges, writeChanges } from './journalParts';
import { Reversal } from './reversal';

/** What undoing or redoing did. */
export interface UndoReport {
  /** How many rows or fields went back. */
  restored: number;
  /** What was left because something later had changed it. */
  left: number;
  /** Nothing was done: a later import says the same things, and would lose them. */
  refused?: 'laterImport';
}

/**
 * Takes a journal entry back: every field that still holds what the command wrote gets its old value, new
 * rows go, removed rows return; what was changed since stays and is counted as left. Imports are taken
 * back from the latest one on.
 * @param seq of the entry. @returns null where there is no such entry or it is undone already.
 */
export async function undo(db: Log, seq: number): Promise<UndoReport | null> {
  return db.transaction('rw', db.journaled, async () => {
    const entry = await db.journal.get(seq);
    if (!entry || entry.undone) return null;
    if (await laterImport(db, entry)) return { restored: 0, left: 0, refused: 'laterImport' };
    const work = new Reversal(db);
    await work.reverseAll(await readChanges(db, seq, 'done'));
    if (entry.batchId !== undefined) await takeBackBatch(db, entry.batchId, work);
    await work.settle();
    await writeChanges(db, seq, 'undone', work.done);
    const last = await db.journal.orderBy('seq').last();
    await db.journal.put({ ...entry, undone: 1, undoneAfter: last?.seq ?? seq });
    return { restored: work.done.length, left: work.left };
  });
}

/** Puts an undone entry into force again, in the same way. @returns null where it is not undone. */
export async function redo(db: Log, seq: number): Promise<UndoReport | null> {
  return db.transaction('rw', db.journaled, async () => {
    const entry = await db.journal.get(seq);
    if (!entry?.undone) return null;
    if (await laterImport(db, entry)) return { restored: 0, left: 0, refused: 'laterImport' };
    const work = new Reversal(db);
    await work.reverseAll(await readChanges(db, seq, 'undone'));
    await work.settle();
    const { undone: _undone, undoneAfter: _after, ...rest } = entry;
    await db.journal.put(rest);
    await partsOf(db, seq, 'undone').delete();
    return { restored: work.done.length, left: work.left };
  });
}

async function laterImport(db: Log, { batchId, seq }: JournalEntry): Promise<boolean> {
  if (batchId === undefined) return false;
  const later = db.journal.where('seq').above(seq);
  return (await later.filter((entry) => entry.batchId !== undefined && !entry.undone).count()) > 0;
}

/**
 * @param since a moment; a step made before it is none to take back in passing.
 * @returns the step that "undo" takes back: the latest that is in force.
 */
export async function undoable(db: Log, since = 0): Promise<JournalEntry | undefined> {
  const last = await db.journal
    .orderBy('seq')
    .reverse()
    .filter(({ undone }) => undone === undefined)
    .first();
  return last && last.at >= since ? last : undefined;
}

/** @returns the step that "redo" brings back: the earliest that was undone since the last new step. */
export async function redoable(db: Log): Promise<JournalEntry | undefined> {
  const last = await db.journal.orderBy('seq').last();
  return db.journal
    .orderBy('seq')
    .filter(({ undone, undoneAfter }) => undone !== undefined && undoneAfter === last?.seq)
    .first();
}

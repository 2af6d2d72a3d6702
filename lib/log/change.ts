import type { Log } from './db';
import type { EntryLabel } from './journal';
import { trimJournal } from './journalLimits';
import { writeChanges } from './journalParts';
import { Recorder } from './recorder';

/** What a command gets: the recorder, and the moment of writing in epoch milliseconds. */
export interface CommandContext {
  record: Recorder;
  now: number;
}

/**
 * Runs one command: one transaction, one journal entry. A killed worker or a closed page leaves either all
 * of it or nothing. A command that changes nothing leaves no entry.
 * @returns what the command returned, and the entry's number where there is one (for undo).
 */
export async function change<T>(
  db: Log,
  label: EntryLabel,
  now: number,
  command: (context: CommandContext) => Promise<T>,
  batchId?: string,
): Promise<{ result: T; seq?: number }> {
  return db.transaction('rw', db.journaled, async () => {
    const record = new Recorder(db);
    const result = await command({ record, now });
    await record.settle();
    if (record.changes.length === 0 && batchId === undefined) return { result };
    const entry = { ...label, at: now, ...(batchId !== undefined && { batchId }) };
    const seq = await db.journal.add(entry);
    const size = await writeChanges(db, seq, 'done', record.changes);
    await db.journal.put({ ...entry, seq, size });
    await trimJournal(db, now);
    return { result, seq };
  });
}

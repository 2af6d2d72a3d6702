import type { Log } from './db';

/** How much the journal holds: the oldest steps go first. A row of settings ({@link JOURNAL_LIMITS}). */
export interface JournalLimits {
  /** Steps. */
  steps: number;
  /** Days. */
  days: number;
  /** Megabytes, roughly. */
  megabytes: number;
}

export const JOURNAL_LIMITS = 'journalLimits';
export const DEFAULT_LIMITS: JournalLimits = { steps: 1000, days: 365, megabytes: 200 };

const DAY_MS = 86_400_000;

/** @returns the limits in force. */
export async function readLimits(db: Log): Promise<JournalLimits> {
  const stored = (await db.settings.get(JOURNAL_LIMITS))?.value as Partial<JournalLimits> | undefined;
  return { ...DEFAULT_LIMITS, ...stored };
}

/**
 * Lets go of the steps beyond the limits, the oldest first; the latest always stays. Part of the transaction that
 * added a step. @param now epoch milliseconds.
 */
export async function trimJournal(db: Log, now: number): Promise<void> {
  const limits = await readLimits(db);
  const entries = await db.journal.orderBy('seq').toArray();
  let size = entries.reduce((sum, entry) => sum + (entry.size ?? 0), 0);
  let left = entries.length;
  const going: number[] = [];
  for (const entry of entries.slice(0, -1)) {
    const old = entry.at < now - limits.days * DAY_MS;
    if (!old && left <= limits.steps && size <= limits.megabytes * 1_000_000) break;
    going.push(entry.seq);
    left--;
    size -= entry.size ?? 0;
  }
  const last = going.at(-1);
  if (last === undefined) return;
  await db.journal.bulkDelete(going);
  await db.journalParts.where('[seq+side+part]').below([last, []]).delete();
}

/** @returns how many steps the journal holds, and roughly how many megabytes they take. */
export async function journalHeld(db: Log): Promise<{ steps: number; megabytes: number }> {
  const entries = await db.journal.toArray();
  const bytes = entries.reduce((sum, { size = 0 }) => sum + size, 0);
  return { steps: entries.length, megabytes: Math.ceil(bytes / 100_000) / 10 };
}

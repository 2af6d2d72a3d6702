import { addDays, daysBetween } from '../people/days';
import type { Day } from '../people/schema';
import type { Log } from './db';

/** When the user should think of a backup. Both settings belong to this browser; neither is a step to undo. */
export const BACKED_UP_ON = 'backedUpOn';
export const NUDGE_AFTER = 'backupNudgeAfter';

/** So many days without a backup, and the user is told once; "later" waits as long again by half. */
export const NUDGE_DAYS = 30;
const LATER_DAYS = 14;

export interface BackupState {
  /** The day of the last backup saved from here, if any. */
  lastOn?: Day;
  /** It is time for one. */
  due: boolean;
}

/**
 * @returns how backups stand: due after a month with people in the log, counted from the last backup, or from the
 *   first step that is remembered. @param dayOf brings epoch milliseconds to a day of the home zone.
 */
export async function backupState(db: Log, today: Day, dayOf: (moment: number) => Day): Promise<BackupState> {
  const [last, after, somebody, step] = await Promise.all([
    db.settings.get(BACKED_UP_ON),
    db.settings.get(NUDGE_AFTER),
    db.contacts.limit(1).toArray(),
    db.journal.orderBy('seq').first(),
  ]);
  const lastOn = typeof last?.value === 'string' ? last.value : undefined;
  const [first] = somebody;
  const since = lastOn ?? (first && dayOf(Math.min(first.createdAt, step?.at ?? Infinity)));
  const waits = typeof after?.value === 'string' && after.value > today;
  const due = first !== undefined && since !== undefined && !waits && daysBetween(since, today) >= NUDGE_DAYS;
  return { due, ...(lastOn !== undefined && { lastOn }) };
}

/** A backup was saved today. */
export async function noteBackup(db: Log, today: Day): Promise<void> {
  await db.settings.put({ key: BACKED_UP_ON, value: today });
}

/** "Later". */
export async function nudgeLater(db: Log, today: Day): Promise<void> {
  await db.settings.put({ key: NUDGE_AFTER, value: addDays(today, LATER_DAYS) });
}

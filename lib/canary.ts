import { browser } from './browser';
import type { Log } from './log/db';

/**
 * Notices when the browser has thrown the log away. The same random word lies in the log and in `storage.local`,
 * which browsers evict apart from each other: where only the second is left, the log is gone.
 */
export const CANARY = 'canary';

/** `lost`: there was a log, and it is empty now. */
export type LogState = 'kept' | 'lost';

/** Looks, and leaves a word in both places where there was none. Safe to call at every start. */
export async function checkCanary(db: Log): Promise<LogState> {
  const [stored, row] = await Promise.all([browser.storage.local.get(CANARY), db.settings.get(CANARY)]);
  const outside = stored[CANARY];
  const inside = row?.value;
  if (typeof outside === 'string' && inside === undefined) return 'lost';
  if (typeof inside === 'string') {
    if (outside !== inside) await browser.storage.local.set({ [CANARY]: inside });
    return 'kept';
  }
  await beginAnew(db);
  return 'kept';
}

/** The user knows: from here on the log that is there counts. */
export async function beginAnew(db: Log): Promise<void> {
  const word = crypto.randomUUID();
  // The log first: a browser that is killed in between must not find itself bereaved.
  await db.settings.put({ key: CANARY, value: word });
  await browser.storage.local.set({ [CANARY]: word });
}

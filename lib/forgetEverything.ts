import { showToday } from './badge';
import { browser } from './browser';
import { CONSENT_KEY } from './consent';
import { DB_NAME, type Log } from './log/db';

/** So long the background may take to leave the pages. */
const LEAVE_MS = 5000;
/** After so long whatever was under way in the background has come to rest. */
const REST_MS = 1500;
const TRIES = 5;

/**
 * Takes everything that Peerkeep keeps out of this browser: consent first, so that our scripts leave LinkedIn's pages,
 * then alarms, log, what tabs showed, and the number on the icon. It cannot be undone. To be called from a page of ours
 * that does not read the log any more; other pages of ours let go of it by themselves.
 * @throws where the browser does not give the log up.
 */
export async function forgetEverything(db: Log): Promise<void> {
  await browser.storage.local.remove(CONSENT_KEY);
  await leavePages();
  await browser.alarms.clearAll();
  await takeBackNotifications();
  await deleteForGood(db);
  await showToday(0);
  localStorage.clear();
  await Promise.all([browser.storage.session.clear(), browser.storage.local.clear()]);
}

/** The background takes the scripts away when consent goes; where it did not, they are at least put on no more page. */
async function leavePages(): Promise<void> {
  const registered = async () => (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  for (const until = Date.now() + LEAVE_MS; Date.now() < until && (await registered()).length > 0;)
    await wait(50);
  const ids = await registered();
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}

/** What was granted for the daily look; not every browser knows it. */
async function takeBackNotifications(): Promise<void> {
  await browser.permissions.remove({ permissions: ['notifications'] }).catch(() => undefined);
}

/** Something that was under way in the background may open the log once more, and it would be there again, empty. */
async function deleteForGood(db: Log): Promise<void> {
  for (let n = 0; n < TRIES; n++) {
    await db.delete();
    await wait(REST_MS);
    if (!(await indexedDB.databases()).some(({ name }) => name === DB_NAME)) return;
  }
  throw new Error('The log came back');
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

import { showToday } from './badge';
import { browser } from './browser';
import { asLook, isDaytime, nextLook } from './keeping/dailyLook';
import type { Log } from './log/db';
import { homeClock } from './log/homeClock';
import { DAILY_LOOK, NOTIFIED_ON } from './log/settings';
import { promptsToday } from './log/today';
import { words } from './words';

/** The one alarm. */
export const DAILY_ALARM = 'daily';
/** The one notification; a click on it opens today's people. */
export const DAILY_NOTE = 'today';

/** Sets the alarm for the hour that the user chose, unless it is set for it. */
export async function alignAlarm(db: Log): Promise<void> {
  const look = asLook((await db.settings.get(DAILY_LOOK))?.value);
  const when = nextLook(look, Date.now());
  const set = await browser.alarms.get(DAILY_ALARM);
  if (set?.scheduledTime !== when) await browser.alarms.create(DAILY_ALARM, { when });
}

/** Brings the number on the icon up to date. @returns how many people there are today. */
export async function alignBadge(db: Log): Promise<number> {
  const { today } = await homeClock(db);
  const people = (await promptsToday(db, today)).length;
  await showToday(people);
  return people;
}

/** The daily look: the number on the icon, and where the user wants it one notification, never at night. */
export async function lookDaily(db: Log): Promise<void> {
  await alignAlarm(db);
  const people = await alignBadge(db);
  const { notify } = asLook((await db.settings.get(DAILY_LOOK))?.value);
  if (!notify || people === 0 || !isDaytime(Date.now()) || !('notifications' in browser)) return;
  const { today } = await homeClock(db);
  if ((await db.settings.get(NOTIFIED_ON))?.value === today) return;
  await db.settings.put({ key: NOTIFIED_ON, value: today });
  // No names: a notification may be seen by whoever stands beside.
  await browser.notifications.create(DAILY_NOTE, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: words('extName'),
    message: words('badgeTitle', { n: people }),
  });
}

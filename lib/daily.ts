import { showToday } from './badge';
import { browser, notifications } from './browser';
import { asLook, type DailyLook, hasCome, isDaytime, nextLook } from './keeping/dailyLook';
import type { Log } from './log/db';
import { homeClock } from './log/homeClock';
import { DAILY_LOOK, LOOKED_ON, NOTIFIED_ON } from './log/settings';
import { promptsToday } from './log/today';
import { isPaused, readPause } from './pause';
import type { Day } from './people/schema';
import { words } from './words';

/** The alarm of every day. */
export const DAILY_ALARM = 'daily';
/** The end of a pause, while there is one. */
export const PAUSE_ALARM = 'pauseOver';
/** The one notification; a click on it opens today's people. */
export const DAILY_NOTE = 'today';

/** Sets the alarm for the hour that the user chose, unless it is set for it, and one for the end of a pause. */
export async function alignAlarm(db: Log): Promise<void> {
  const when = nextLook(await readLook(db), Date.now());
  const set = await browser.alarms.get(DAILY_ALARM);
  if (set?.scheduledTime !== when) await browser.alarms.create(DAILY_ALARM, { when });
  const { now } = await homeClock(db);
  const pause = await readPause(db);
  if (typeof pause?.until === 'number' && isPaused(pause, now()))
    await browser.alarms.create(PAUSE_ALARM, { when: Date.now() + pause.until - now() });
  else await browser.alarms.clear(PAUSE_ALARM);
}

/** Brings the number on the icon up to date: none while suggestions rest. @returns how many people there are today. */
export async function alignBadge(db: Log): Promise<number> {
  const { today, now } = await homeClock(db);
  const paused = isPaused(await readPause(db), now());
  const people = paused ? 0 : (await promptsToday(db, today)).length;
  await showToday(people);
  return people;
}

/**
 * At every start of the worker: makes up for the look of today where its hour passed while nothing ran, for a new alarm
 * takes the place of the one that was missed. Else sees to it that alarm and number are right.
 */
export async function catchUp(db: Log): Promise<void> {
  const { today } = await homeClock(db);
  const missed = hasCome(await readLook(db), Date.now()) && !(await isOf(db, LOOKED_ON, today));
  if (missed) await lookDaily(db);
  else await Promise.allSettled([alignAlarm(db), alignBadge(db)]);
}

/** The daily look: the number on the icon, and where the user wants it one notification, never at night. */
export async function lookDaily(db: Log): Promise<void> {
  await alignAlarm(db);
  const { today } = await homeClock(db);
  const look = await readLook(db);
  // An alarm of yesterday's that comes at night is not the look of the day that has begun.
  if (hasCome(look, Date.now())) await db.settings.put({ key: LOOKED_ON, value: today });
  const people = await alignBadge(db);
  if (!look.notify || people === 0 || !isDaytime(Date.now())) return;
  const note = notifications();
  if (!note) return;
  if (await isOf(db, NOTIFIED_ON, today)) return;
  await db.settings.put({ key: NOTIFIED_ON, value: today });
  // No names: a notification may be seen by whoever stands beside.
  await note.create(DAILY_NOTE, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: words('extName'),
    message: words('badgeTitle', { n: people }),
  });
}

async function readLook(db: Log): Promise<DailyLook> {
  return asLook((await db.settings.get(DAILY_LOOK))?.value);
}

/** Whether what is noted by the day was noted on this one. */
async function isOf(db: Log, key: string, day: Day): Promise<boolean> {
  return (await db.settings.get(key))?.value === day;
}

import { liveQuery } from 'dexie';
import type { Career, You } from '../people/imported';
import type { YourSide } from '../people/kinds';
import type { Log } from './db';

/** The keys of settings rows. */
export const YOU = 'you';
export const HOME_ZONE = 'homeZone';
export const CAREER = 'career';
export const DAILY_LOOK = 'dailyLook';
/** The day of the last daily look at its hour or later, and that of the last notification; of this browser. */
export const LOOKED_ON = 'lookedOn';
export const NOTIFIED_ON = 'notifiedOn';
/** What the user cares about, in their own words: `string[]`. */
export const TOPICS = 'topics';
/** Which lists have come, and of which day: a row `{connections?: Day, messages?: Day}`. */
export const LISTS = 'lists';
/** The pause from suggestions: see lib/pause. */
export const PAUSE = 'pause';
/** What is stored of it where the user goes on. */
export const NO_PAUSE = null;
/** How drafts are written: see `asDraftSettings`. */
export const DRAFTS = 'drafts';
/** The language of the screens, where the user chose one: see `asScreenLanguage`. */
export const LANGUAGE = 'language';

/** The days of each ring, where the user set them: see `asRingDays`. */
export const RING_DAYS_SET = 'ringDays';
/** How many cards a day: see `asDailyCap`. */
export const DAILY_CAP = 'dailyCap';
/** Words that are to stand in no draft, whoever it is to: `string[]`. */
export const OFF_LIMITS = 'offLimits';

/** @returns who the user is, where known. */
export async function readYou(db: Log): Promise<You | undefined> {
  return (await db.settings.get(YOU))?.value as You | undefined;
}

/** @returns the user's own career and topics, as far as known. */
export async function readYourSide(db: Log): Promise<YourSide> {
  const [career, topics] = await db.settings.bulkGet([CAREER, TOPICS]);
  return {
    ...(career && { career: career.value as Career }),
    topics: Array.isArray(topics?.value) ? topics.value.filter((each) => typeof each === 'string') : [],
  };
}

/** Tells a setting's value, and every change of it, in whatever window: undefined where there is none. */
export function followSetting(db: Log, key: string, listener: (value: unknown) => void): void {
  liveQuery(() => db.settings.get(key)).subscribe({
    next: (row) => listener(row?.value),
    // A log that was closed tells nothing more, and the page says why.
    error: () => undefined,
  });
}

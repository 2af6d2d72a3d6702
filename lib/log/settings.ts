import type { You } from '../people/imported';
import type { Log } from './db';

/** The keys of settings rows. */
export const YOU = 'you';
export const HOME_ZONE = 'homeZone';
export const CAREER = 'career';
export const DAILY_LOOK = 'dailyLook';
/** The day of the last notification; of this browser. */
export const NOTIFIED_ON = 'notifiedOn';

/** @returns who the user is, where known. */
export async function readYou(db: Log): Promise<You | undefined> {
  return (await db.settings.get(YOU))?.value as You | undefined;
}

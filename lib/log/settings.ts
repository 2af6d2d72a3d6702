import { type Clock, readClock } from '../clock';
import type { You } from '../people/imported';
import { machineZone } from '../people/zone';
import { type Log, log } from './db';

/** The keys of settings rows. */
export const YOU = 'you';
export const HOME_ZONE = 'homeZone';

/** @returns who the user is, where known. */
export async function readYou(db: Log): Promise<You | undefined> {
  return (await db.settings.get(YOU))?.value as You | undefined;
}

/**
 * The clock in the home zone, which is stored at first start, so that a file read after a journey gives
 * the same days.
 */
export async function homeClock(db: Log = log): Promise<Clock> {
  const stored = await db.settings.get(HOME_ZONE);
  if (typeof stored?.value === 'string') return readClock(stored.value);
  const zone = machineZone();
  await db.settings.put({ key: HOME_ZONE, value: zone });
  return readClock(zone);
}

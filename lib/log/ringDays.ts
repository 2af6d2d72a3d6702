import { asRingDays, type RingDays } from '../keeping/ringDays';
import { RINGS } from '../people/schema';
import type { Log } from './db';
import type { Change } from './journal';
import { RING_DAYS_SET } from './settings';

/** @returns the days of each ring, as the user set them. */
export async function readRingDays(db: Log): Promise<RingDays> {
  return asRingDays((await db.settings.get(RING_DAYS_SET))?.value);
}

/**
 * Whose derived fields rest on the days of their ring, where these changes touch the setting: everybody kept. Part of
 * the transaction of the changes, so that a changed rhythm and all the days that follow from it are one step.
 */
export async function keptIfRingDays(db: Log, changes: readonly Change[]): Promise<string[]> {
  if (!changes.some(({ table, key }) => table === 'settings' && key === RING_DAYS_SET)) return [];
  return db.contacts
    .where('ring')
    .anyOf([...RINGS])
    .primaryKeys();
}

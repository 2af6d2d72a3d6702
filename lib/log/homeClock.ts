import { type Clock, readClock } from '../clock';
import { isZone, machineZone } from '../people/zone';
import { type Log, log } from './db';
import { HOME_ZONE } from './settings';

/**
 * The clock in the home zone, which is stored at first start, so that a file read after a journey gives
 * the same days. Apart from the other settings, since it needs the browser, which workers have not.
 */
export async function homeClock(db: Log = log): Promise<Clock> {
  const stored = await db.settings.get(HOME_ZONE);
  // One that this browser does not know stays stored: another one that brings the backup back may.
  if (typeof stored?.value === 'string')
    return readClock(isZone(stored.value) ? stored.value : machineZone());
  const zone = machineZone();
  await db.settings.put({ key: HOME_ZONE, value: zone });
  return readClock(zone);
}

import { browser } from './browser';
import { dayOf, machineZone } from './people/zone';

/**
 * The one reader of the clock. Tests and `npm start -- --today` set the day through `storage.session`
 * under {@link TODAY_KEY}; everything else takes `today` and `now` as values.
 */
export const TODAY_KEY = 'today';

export interface Clock {
  /** The user's day, `YYYY-MM-DD`, in `zone`. */
  today: string;
  /** The IANA name of the zone in which days are counted. */
  zone: string;
  /** The moment of asking, epoch milliseconds; on the set day when one is set. */
  now: () => number;
}

/** Reads the clock. @param zone the home zone of the log; the machine's where none is known yet. */
export async function readClock(zone: string = machineZone()): Promise<Clock> {
  const stored = (await browser.storage.session.get(TODAY_KEY))[TODAY_KEY];
  const real = dayOf(Date.now(), zone);
  const today = typeof stored === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(stored) ? stored : real;
  const shift = Date.parse(`${today}T00:00:00Z`) - Date.parse(`${real}T00:00:00Z`);
  return { today, zone, now: () => Date.now() + shift };
}

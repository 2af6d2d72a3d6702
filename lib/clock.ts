import { browser } from './browser';

/**
 * The one reader of the clock. Tests and `npm start -- --today` set the day through `storage.session`
 * under {@link TODAY_KEY}; everything else takes `today` and `now` as values.
 */
export const TODAY_KEY = 'today';

export interface Clock {
  /** The user's day, `YYYY-MM-DD`, in `zone`. */
  today: string;
  /** This moment, epoch milliseconds (of the set day when one is set). */
  now: number;
  /** The IANA name of the zone in which days are counted. */
  zone: string;
}

/** @returns the zone of this machine now. */
export function machineZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * @param moment epoch milliseconds.
 * @param zone IANA name, for example `Europe/Vienna`.
 * @returns the calendar day of that moment there, `YYYY-MM-DD`.
 */
export function dayOf(moment: number, zone: string): string {
  const parts = dayFormat(zone).formatToParts(moment);
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();
function dayFormat(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Reads the clock. @param zone the home zone of the log; the machine's where none is known yet. */
export async function readClock(zone: string = machineZone()): Promise<Clock> {
  const stored = (await browser.storage.session.get(TODAY_KEY))[TODAY_KEY];
  const now = Date.now();
  if (typeof stored !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(stored)) {
    return { today: dayOf(now, zone), now, zone };
  }
  const days = Date.parse(`${stored}T00:00:00Z`) - Date.parse(`${dayOf(now, zone)}T00:00:00Z`);
  return { today: stored, now: now + days, zone };
}

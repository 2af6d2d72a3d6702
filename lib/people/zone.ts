/** Days of a zone: which calendar day a moment belongs to. */

/** @returns the zone of this machine now. */
export function machineZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** @returns whether this browser knows the zone: new ones come, and a backup may come from a newer browser. */
export function isZone(name: string): boolean {
  try {
    dayFormat(name);
    return true;
  } catch {
    return false;
  }
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

/**
 * @param moment epoch milliseconds.
 * @returns the first moment of the next day of that zone, over a change to summer time, too.
 */
export function dayEnds(moment: number, zone: string): number {
  const day = dayOf(moment, zone);
  let [same, next] = [moment, moment + 26 * 3_600_000];
  while (next - same > 1) {
    const middle = Math.floor((same + next) / 2);
    if (dayOf(middle, zone) === day) same = middle;
    else next = middle;
  }
  return next;
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

import type { Clock } from '../../lib/clock';
import { dayOf } from '../../lib/people/zone';
import { sayDay, sayTime, words } from '../../lib/words';

/** @returns "14:30" where it is today, else "14:30 on 16 June 2026", in the home zone. @param moment epoch ms. */
export function sayMoment(moment: number, { today, zone }: Pick<Clock, 'today' | 'zone'>): string {
  const time = sayTime(moment, zone);
  const day = dayOf(moment, zone);
  return day === today ? time : words('momentOn', { time, day: sayDay(day) });
}

import type { RingDays } from '../../lib/keeping/ringDays';
import type { Ring } from '../../lib/people/schema';
import { words, type WordKey } from '../../lib/words';
import { sayRhythm } from '../present/rhythm';

const NAMES: Readonly<Record<Ring, WordKey>> = {
  inner: 'ringInner',
  close: 'ringClose',
  warm: 'ringWarm',
  yearly: 'ringYearly',
};

/** @returns "Inner". */
export function ringName(ring: Ring): string {
  return words(NAMES[ring]);
}

/** @returns "every 3 weeks". */
export function ringRhythm(ring: Ring, days: RingDays): string {
  return sayRhythm(days[ring]);
}

/** @returns "Inner · every 3 weeks". */
export function ringLine(ring: Ring, days: RingDays): string {
  return words('ringLine', { ring: ringName(ring), rhythm: ringRhythm(ring, days) });
}

import type { Ring } from '../../lib/people/schema';
import { words, type WordKey } from '../../lib/words';

const RING_KEYS: Readonly<Record<Ring, { name: WordKey; rhythm: WordKey }>> = {
  inner: { name: 'ringInner', rhythm: 'ringInnerRhythm' },
  close: { name: 'ringClose', rhythm: 'ringCloseRhythm' },
  warm: { name: 'ringWarm', rhythm: 'ringWarmRhythm' },
  yearly: { name: 'ringYearly', rhythm: 'ringYearlyRhythm' },
};

/** @returns "Inner". */
export function ringName(ring: Ring): string {
  return words(RING_KEYS[ring].name);
}

/** @returns "every 3 weeks". */
export function ringRhythm(ring: Ring): string {
  return words(RING_KEYS[ring].rhythm);
}

/** @returns "Inner · every 3 weeks". */
export function ringLine(ring: Ring): string {
  return words('ringLine', { ring: ringName(ring), rhythm: ringRhythm(ring) });
}

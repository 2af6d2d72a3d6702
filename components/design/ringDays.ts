import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RingDays } from '../../lib/keeping/ringDays';
import { RING_DAYS } from '../../lib/keeping/weights';

/** The days of each ring, as the user set them; those at the start where no page says. */
export const RingDaysGiven = createContext<RingDays>(RING_DAYS);

export function useRingDays(): RingDays {
  return useContext(RingDaysGiven);
}

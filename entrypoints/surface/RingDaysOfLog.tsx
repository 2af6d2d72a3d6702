import type { ComponentChildren } from 'preact';
import { RingDaysGiven } from '../../components/design/ringDays';
import { RING_DAYS } from '../../lib/keeping/weights';
import { log } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import { readRingDays } from '../../lib/log/ringDays';

/** Lets everything inside say the rings' rhythms as the user set them. */
export function RingDaysOfLog({ children }: { children: ComponentChildren }) {
  const days = useLiveQuery(() => readRingDays(log), []);
  return <RingDaysGiven.Provider value={days ?? RING_DAYS}>{children}</RingDaysGiven.Provider>;
}

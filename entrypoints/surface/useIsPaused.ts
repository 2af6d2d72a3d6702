import { useEffect, useState } from 'preact/hooks';
import type { Clock } from '../../lib/clock';
import { isPaused, type Pause } from '../../lib/pause';

/** A timer cannot wait for longer than some weeks, and no page stays open for so long. */
const LONGEST_MS = 86_400_000;

/** @returns the pause while it lasts: its end is noticed on an open page, too. */
export function useIsPaused(pause: Pause | undefined, clock: Clock): Pause | undefined {
  const [, setLooked] = useState(0);
  useEffect(() => {
    if (pause === undefined || pause.until === null) return;
    const left = pause.until - clock.now();
    if (left <= 0 || left > LONGEST_MS) return;
    const timer = setTimeout(() => setLooked((n) => n + 1), left + 50);
    return () => clearTimeout(timer);
  }, [pause, clock]);
  return isPaused(pause, clock.now()) ? pause : undefined;
}

import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Clock } from '../../lib/clock';
import { useLiveQuery } from '../../lib/log/live';
import { useIsPaused } from '../surface/useIsPaused';
import { type Asked, askToday, useShown, withEdits } from './asked';

/**
 * Today as it is to be shown: with the drafts as the user left them and never without, and asked for again when a
 * pause ends by itself. @returns undefined until it is whole for the first time.
 */
export function useAsked(clock: Clock): Asked | undefined {
  const [over, setOver] = useState<number | null>(null);
  const asked = useLiveQuery(() => askToday(clock), [clock, over]);
  const [shown, setShown] = useState<Asked>();
  const rests = useIsPaused(shown?.pause, clock) !== undefined;
  useEffect(() => {
    if (shown?.pause && !rests) setOver(shown.pause.until);
  }, [shown, rests]);
  useLayoutEffect(() => {
    if (!asked) return;
    let gone = false;
    void withEdits(asked.view).then((view) => {
      if (!gone) setShown({ ...asked, view });
    });
    return () => {
      gone = true;
    };
  }, [asked]);
  useShown(shown);
  return shown;
}

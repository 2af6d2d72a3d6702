import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Clock } from '../../lib/clock';
import { useLiveQuery } from '../../lib/log/live';
import { onLookForgotten } from '../surface/lastLook';
import { useIsPaused } from '../surface/useIsPaused';
import { type Asked, askToday, firstLook, keepForNext, useShown, withEdits } from './asked';

/** So long a popup that opened with the last look lets everything else of it go first: the paint, the search. */
const ASK_AFTER_MS = 200;

/** So long after a change the log has told whether today is another. */
const KEEP_AGAIN_MS = 500;

/**
 * Today as it is to be shown: with the drafts as the user left them and never without, and asked for again when a
 * pause ends by itself. It begins with the last look where that still holds.
 * @returns undefined until it is whole for the first time.
 */
export function useAsked(clock: Clock): Asked | undefined {
  const [shown, setShown] = useState(() => firstLook(clock.today));
  const asks = useAfter(shown ? ASK_AFTER_MS : 0);
  const [over, setOver] = useState<number | null>(null);
  const asked = useLiveQuery(async () => (asks ? askToday(clock) : undefined), [clock, over, asks]);
  const [answered, setAnswered] = useState<Asked>();
  const rests = useIsPaused(shown?.pause, clock) !== undefined;
  useEffect(() => {
    if (shown?.pause && !rests) setOver(shown.pause.until);
  }, [shown, rests]);
  useLayoutEffect(() => {
    if (!asked) return;
    let gone = false;
    keepForNext(asked, clock);
    // A change that has nothing to do with it takes it away, too; what has, is asked for again before this comes.
    let again: ReturnType<typeof setTimeout> | undefined;
    const stop = onLookForgotten(() => {
      clearTimeout(again);
      again = setTimeout(() => keepForNext(asked, clock), KEEP_AGAIN_MS);
    });
    void withEdits(asked.view).then((view) => {
      if (gone) return;
      const now = { ...asked, view };
      setAnswered(now);
      // What stands there already is not drawn again.
      setShown((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    });
    return () => {
      gone = true;
      clearTimeout(again);
      stop();
    };
  }, [asked]);
  useShown(answered);
  return shown;
}

/** @returns whether so many milliseconds have gone by; at once for none. */
function useAfter(ms: number): boolean {
  const [after, setAfter] = useState(ms === 0);
  useEffect(() => {
    if (after) return;
    const timer = setTimeout(() => setAfter(true), ms);
    return () => clearTimeout(timer);
  }, []);
  return after;
}

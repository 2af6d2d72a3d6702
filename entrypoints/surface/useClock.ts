import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser';
import { type Clock, TODAY_KEY } from '../../lib/clock';
import { homeClock } from '../../lib/log/homeClock';

const LOOK_AGAIN_MS = 60_000;

let atStart: Clock | undefined;

/** Reads the clock before the page is there, which then begins with it. @param clock where it is known already. */
export async function readFirstClock(clock?: Clock): Promise<void> {
  atStart = clock ?? (await homeClock());
}

/**
 * The day as the page should show it, followed over midnight and over a change of the set day.
 * @returns undefined until the clock was read (`readFirstClock`).
 */
export function useClock(): Clock | undefined {
  const [clock, setClock] = useState(atStart);
  useEffect(() => {
    let gone = false;
    const look = (): void => {
      void homeClock().then((read) => {
        if (!gone) setClock((old) => (old?.today === read.today && old.zone === read.zone ? old : read));
      });
    };
    const heard = (changes: Record<string, unknown>, area: string): void => {
      if (area === 'session' && TODAY_KEY in changes) look();
    };
    look();
    const timer = setInterval(look, LOOK_AGAIN_MS);
    browser.storage.onChanged.addListener(heard);
    // A page that was out of sight, or asleep, for hours.
    document.addEventListener('visibilitychange', look);
    return () => {
      gone = true;
      clearInterval(timer);
      browser.storage.onChanged.removeListener(heard);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return clock;
}

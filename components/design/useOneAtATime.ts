import { useRef } from 'preact/hooks';

/** @returns what lets one run through at a time: a second press while the log takes its time does nothing. */
export function useOneAtATime(): (run: () => Promise<void>) => Promise<void> {
  const busy = useRef(false);
  return async (run) => {
    if (busy.current) return;
    busy.current = true;
    try {
      await run();
    } finally {
      busy.current = false;
    }
  };
}

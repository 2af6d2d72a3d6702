import { useEffect, useState } from 'preact/hooks';
import { log } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import { readSearchLines } from '../../lib/log/searchText';
import { Everybody } from '../../lib/search/everybody';

/** So many lines are taken in between two looks at the clock … */
const LINES_AT_ONCE = 500;
/** … and so long without a pause: less than a frame. */
const AT_ONCE_MS = 10;
/** A page that is never idle must be searched all the same. */
const AT_LATEST_MS = 150;

/**
 * Everybody to be searched, made ready while the page has nothing else to do, and again when the log changes.
 * @param begin once what the page opens with is on the screen. @param now somebody waits: no time to be idle.
 * @returns undefined until everybody is in.
 */
export function useEverybody(begin: boolean, now: boolean): Everybody | undefined {
  const reads = useIdle(begin) || now;
  const lines = useLiveQuery(async () => (reads ? readSearchLines(log) : undefined), [reads]);
  const [everybody, setEverybody] = useState<Everybody>();
  useEffect(() => {
    if (!lines) return;
    let gone = false;
    void takenIn(lines, () => gone).then((next) => {
      if (!gone) setEverybody(next);
    });
    return () => {
      gone = true;
    };
  }, [lines]);
  return everybody;
}

/** Takes lines in, in slices, so that the screen stays free. @param stopped whether nobody wants them any more. */
async function takenIn(lines: readonly string[], stopped: () => boolean): Promise<Everybody> {
  const everybody = new Everybody();
  let began = performance.now();
  for (let from = 0; from < lines.length && !stopped(); from += LINES_AT_ONCE) {
    everybody.add(lines.slice(from, from + LINES_AT_ONCE));
    if (performance.now() - began < AT_ONCE_MS) continue;
    await breath();
    began = performance.now();
  }
  return everybody;
}

/** Lets the browser draw and hear keys. A timer would come at the earliest after four milliseconds. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('');
  });
}

function useIdle(begin: boolean): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    if (!begin) return;
    const asked = requestIdleCallback(() => setIdle(true), { timeout: AT_LATEST_MS });
    return () => cancelIdleCallback(asked);
  }, [begin]);
  return idle;
}

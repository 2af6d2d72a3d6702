import { useEffect, useState } from 'preact/hooks';
import { log } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import { readSearchLines } from '../../lib/log/searchText';
import { Everybody } from '../../lib/search/everybody';

/** So many lines are taken in at once: a few milliseconds, less than a frame. */
const LINES_AT_ONCE = 2000;
/** A page that is never idle must be searched all the same. */
const AT_LATEST_MS = 150;

/**
 * Everybody to be searched, made ready while the page has nothing else to do, and again when the log changes.
 * @param begin once what the page opens with is on the screen. @returns undefined until everybody is in.
 */
export function useEverybody(begin: boolean): Everybody | undefined {
  const idle = useIdle(begin);
  const lines = useLiveQuery(async () => (idle ? readSearchLines(log) : undefined), [idle]);
  const [everybody, setEverybody] = useState<Everybody>();
  useEffect(() => {
    if (!lines) return;
    const next = new Everybody();
    let timer: ReturnType<typeof setTimeout>;
    const take = (from: number): void => {
      next.add(lines.slice(from, from + LINES_AT_ONCE));
      if (from + LINES_AT_ONCE >= lines.length) setEverybody(next);
      else timer = setTimeout(() => take(from + LINES_AT_ONCE));
    };
    take(0);
    return () => clearTimeout(timer);
  }, [lines]);
  return everybody;
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

import { useEffect } from 'preact/hooks';
import { showToday } from '../../lib/badge';
import type { Clock } from '../../lib/clock';
import { log } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import { promptsToday } from '../../lib/log/today';
import { isPaused, readPause } from '../../lib/pause';

/** Keeps the number on the icon right while a screen changes the log: none while suggestions rest. */
export function useBadge(clock: Clock): void {
  const people = useLiveQuery(async () => {
    if (isPaused(await readPause(log), clock.now())) return 0;
    return (await promptsToday(log, clock.today)).length;
  }, [clock]);
  useEffect(() => {
    if (people !== undefined) void showToday(people);
  }, [people]);
}

/** The same where a component fits better than a hook. */
export function Badge({ clock }: { clock: Clock }): null {
  useBadge(clock);
  return null;
}

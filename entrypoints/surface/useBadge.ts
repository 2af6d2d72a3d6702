import { useEffect } from 'preact/hooks';
import { showToday } from '../../lib/badge';
import type { Clock } from '../../lib/clock';
import { log } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import { promptsToday } from '../../lib/log/today';

/** Keeps the number on the icon right while a screen changes the log. */
export function useBadge({ today }: Clock): void {
  const people = useLiveQuery(async () => (await promptsToday(log, today)).length, [today]);
  useEffect(() => {
    if (people !== undefined) void showToday(people);
  }, [people]);
}

/** The same where a component fits better than a hook. */
export function Badge({ clock }: { clock: Clock }): null {
  useBadge(clock);
  return null;
}

import { PauseChoice } from '../../../components/settings/PauseChoice';
import { sayMoment } from '../../../components/present/moment';
import { alignAlarm } from '../../../lib/daily';
import { log } from '../../../lib/log/db';
import { useLiveQuery } from '../../../lib/log/live';
import { PAUSE } from '../../../lib/log/settings';
import { type Pause, readPause } from '../../../lib/pause';
import { dayEnds } from '../../../lib/people/zone';
import { goOn } from '../../surface/goOn';
import { useIsPaused } from '../../surface/useIsPaused';
import type { PageProps } from '../page';
import { useSave } from './useSave';

const HOUR_MS = 3_600_000;

/** The pause as a setting: an hour, the rest of the day, or until the user goes on. */
export function Resting(props: PageProps) {
  const { clock, toasts } = props;
  const save = useSave(props);
  const stored = useLiveQuery(async () => ({ pause: await readPause(log) }), []);
  const paused = useIsPaused(stored?.pause, clock);
  if (!stored) return null;
  const rest = (until: number | null): void => save(PAUSE, { until } satisfies Pause, () => alignAlarm(log));
  return (
    <PauseChoice
      {...(paused && { until: paused.until === null ? 'open' : { said: sayMoment(paused.until, clock) } })}
      onPause={(length) => {
        const now = clock.now();
        rest(length === 'open' ? null : length === 'hour' ? now + HOUR_MS : dayEnds(now, clock.zone));
      }}
      onGoOn={() => goOn(toasts, clock)}
    />
  );
}

import { CardsADay } from '../../../components/settings/CardsADay';
import { RingDaysForm } from '../../../components/settings/RingDaysForm';
import { asDailyCap } from '../../../lib/keeping/dailyCap';
import { log } from '../../../lib/log/db';
import { useLiveQuery } from '../../../lib/log/live';
import { readRingDays } from '../../../lib/log/ringDays';
import { DAILY_CAP, RING_DAYS_SET } from '../../../lib/log/settings';
import type { PageProps } from '../page';
import { useSave } from './useSave';

/** How often people come up: the days of each ring, and the cards a day. */
export function Rings(props: PageProps) {
  const save = useSave(props);
  const days = useLiveQuery(() => readRingDays(log), []);
  const cap = useLiveQuery(async () => asDailyCap((await log.settings.get(DAILY_CAP))?.value), []);
  if (!days || !cap) return null;
  return (
    <>
      <RingDaysForm days={days} onDays={(chosen) => save(RING_DAYS_SET, chosen)} />
      <CardsADay cap={cap} onCap={(chosen) => save(DAILY_CAP, chosen)} />
    </>
  );
}

import { BackupNudge } from '../../components/backup/BackupNudge';
import type { Clock } from '../../lib/clock';
import { backupState, nudgeLater } from '../../lib/log/backupNudge';
import { log } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import { dayOf } from '../../lib/people/zone';

/** After a month without a backup: one line in the popup. */
export function Nudge({ clock }: { clock: Clock }) {
  const state = useLiveQuery(
    () => backupState(log, clock.today, (moment) => dayOf(moment, clock.zone)),
    [clock],
    'backup',
  );
  if (!state?.due) return null;
  return <BackupNudge href="/dashboard.html#data" onLater={() => void nudgeLater(log, clock.today)} />;
}

import { ForgetEverything } from '../../../components/settings/ForgetEverything';
import { log } from '../../../lib/log/db';
import { useLiveQuery } from '../../../lib/log/live';
import { storedCounts } from '../../../lib/log/stored';
import type { PageProps } from '../page';
import { useBackup } from '../useBackup';
import { endHere } from './endHere';

/** The one thing of the settings that cannot be undone. */
export function Forget({ clock, toasts }: PageProps) {
  const { save } = useBackup(clock, toasts);
  const counts = useLiveQuery(() => storedCounts(log), []);
  return counts ? <ForgetEverything counts={counts} onBackup={save} onForget={() => void endHere()} /> : null;
}

import { JournalLimits, sayHeld } from '../../components/backup/JournalLimits';
import { Fold } from '../../components/design/Fold';
import { log } from '../../lib/log/db';
import { JOURNAL_LIMITS, journalHeld, readLimits } from '../../lib/log/journalLimits';
import { useLiveQuery } from '../../lib/log/live';
import { words } from '../../lib/words';
import type { PageProps } from './page';
import { useSave } from './settings/useSave';

/** How far back things can be undone; changing it is a step like any other. */
export function Limits(props: PageProps) {
  const save = useSave(props);
  const limits = useLiveQuery(() => readLimits(log), []);
  const held = useLiveQuery(() => journalHeld(log), []);
  if (!limits || !held) return null;
  return (
    <Fold title={words('limitsTitle')} line={sayHeld(held, limits)} data-testid="limits-fold">
      <JournalLimits
        limits={limits}
        held={held}
        onLimits={(chosen) => save(JOURNAL_LIMITS, { ...limits, ...chosen })}
      />
    </Fold>
  );
}

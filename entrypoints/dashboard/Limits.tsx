import { JournalLimits } from '../../components/backup/JournalLimits';
import { setSetting } from '../../lib/log/commands';
import { log } from '../../lib/log/db';
import { JOURNAL_LIMITS, journalHeld, readLimits } from '../../lib/log/journalLimits';
import { useLiveQuery } from '../../lib/log/live';
import { words } from '../../lib/words';
import type { PageProps } from './page';

/** How far back things can be undone; changing it is a step like any other. */
export function Limits({ clock, toasts }: PageProps) {
  const limits = useLiveQuery(() => readLimits(log), []);
  const held = useLiveQuery(() => journalHeld(log), []);
  if (!limits || !held) return null;
  return (
    <JournalLimits
      limits={limits}
      held={held}
      onLimits={(chosen) =>
        void toasts.attempt(async () => ({
          text: words('changeSetting'),
          seq: await setSetting(log, JOURNAL_LIMITS, { ...limits, ...chosen }, clock.now()),
        }))
      }
    />
  );
}

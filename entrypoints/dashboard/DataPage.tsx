import { Backup } from '../../components/backup/Backup';
import { presentChange } from '../../components/present/changes';
import { YourData } from '../../components/dashboard/YourData';
import { log } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import { recentEntries } from '../../lib/log/queries';
import { readYou } from '../../lib/log/settings';
import { useImport } from '../surface/useImport';
import type { PageProps } from './page';
import { useBackup } from './useBackup';
import { usePersisted } from './usePersisted';

/** How many of the latest changes are listed. */
const SHOWN_CHANGES = 50;

/** Your data: bring a newer export, who you are, backups, and the recent changes with undo. */
export function DataPage({ clock, toasts }: PageProps) {
  const bring = useImport(clock, toasts);
  const you = useLiveQuery(() => readYou(log), []);
  const entries = useLiveQuery(() => recentEntries(log, SHOWN_CHANGES), []);
  const { save: _save, ...backup } = useBackup(clock, toasts);
  const storage = usePersisted();
  return (
    <YourData
      import={{
        view: bring.view,
        onFiles: bring.take,
        onCorrectYou: bring.correctYou,
        onUndo: bring.takeBack,
        onAgain: bring.again,
        onCancel: bring.cancel,
        onItIsMe: bring.itIsMe,
        onBringBack: bring.bringBack,
        onContinue: () => {
          location.hash = '#choose';
        },
      }}
      {...(you && {
        you: { slug: you.slug, name: you.name, because: you.by },
      })}
      backup={<Backup {...backup} today={clock.today} />}
      persisted={storage.persisted}
      onPersist={storage.ask}
      changes={(entries ?? []).map((entry) => presentChange(entry, clock.today, clock.zone))}
      onUndo={(id) => void toasts.undoEntry(Number(id))}
      onRedo={(id) => void toasts.redoEntry(Number(id))}
    />
  );
}

import { useEffect, useState } from 'preact/hooks';
import { Backup } from '../../components/backup/Backup';
import { presentChange } from '../../components/present/changes';
import { YourData } from '../../components/dashboard/YourData';
import { type Consent, giveConsent, onConsentChange, readConsent } from '../../lib/consent';
import { log } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import { recentEntries } from '../../lib/log/queries';
import { readYou } from '../../lib/log/settings';
import { useImport } from '../surface/useImport';
import { Daily } from './Daily';
import { Habits } from './Habits';
import { Language } from './Language';
import { Limits } from './Limits';
import type { PageProps } from './page';
import { useBackup } from './useBackup';
import { usePersisted } from './usePersisted';

/** How many of the latest changes are listed. */
const SHOWN_CHANGES = 50;

/** Your data: bring a newer export, who you are, reading pages, and the recent changes with undo. */
export function DataPage({ clock, toasts }: PageProps) {
  const bring = useImport(clock, toasts);
  const consent = useConsent();
  const you = useLiveQuery(() => readYou(log), []);
  const entries = useLiveQuery(() => recentEntries(log, SHOWN_CHANGES), []);
  const backup = useBackup(clock, toasts);
  const storage = usePersisted();
  if (consent === undefined) return null;
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
      {...(consent && { reading: consent.reading })}
      welcomeHref="/welcome.html"
      onReading={(reading) => void (consent && giveConsent({ ...consent, reading }))}
      backup={<Backup {...backup} today={clock.today} />}
      daily={<Daily clock={clock} toasts={toasts} />}
      language={<Language clock={clock} toasts={toasts} />}
      drafts={<Habits clock={clock} toasts={toasts} />}
      limits={<Limits clock={clock} toasts={toasts} />}
      persisted={storage.persisted}
      onPersist={storage.ask}
      changes={(entries ?? []).map((entry) => presentChange(entry, clock.today, clock.zone))}
      onUndo={(id) => void toasts.undoEntry(Number(id))}
      onRedo={(id) => void toasts.redoEntry(Number(id))}
    />
  );
}

/** @returns undefined until it was read. */
function useConsent(): Consent | null | undefined {
  const [consent, setConsent] = useState<Consent | null>();
  useEffect(() => {
    void readConsent().then(setConsent);
    return onConsentChange(setConsent);
  }, []);
  return consent;
}

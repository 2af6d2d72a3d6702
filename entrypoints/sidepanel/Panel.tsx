import { useEffect, useMemo, useState } from 'preact/hooks';
import { Toast } from '../../components/design/Toast';
import { PersonPanel } from '../../components/panel/PersonPanel';
import { type Consent, onConsentChange, readConsent } from '../../lib/consent';
import { wantsReading } from '../../lib/readerScript';
import type { Clock } from '../../lib/clock';
import type { ContactId } from '../../lib/people/schema';
import { History } from '../surface/History';
import { LogTouch } from '../surface/LogTouch';
import { useBadge } from '../surface/useBadge';
import { useClock } from '../surface/useClock';
import { useToast } from '../surface/useToast';
import { Health } from './Health';
import { inFront } from './inFront';
import { panelActions } from './panelActions';
import { useFrontTab } from './useFrontTab';
import { usePageLanguage } from './usePageLanguage';
import { usePanelView } from './usePanelView';

/** The side panel (Firefox: sidebar): the person or the people on the LinkedIn page in front. */
export function Panel() {
  const clock = useClock();
  return clock ? <PanelPage clock={clock} /> : null;
}

function PanelPage({ clock }: { clock: Clock }) {
  const toasts = useToast();
  const reading = useReading();
  const front = useFrontTab();
  const shown = useMemo(() => inFront(front, reading), [front, reading]);
  const [looked, setLooked] = useState<ReadonlySet<ContactId>>(new Set());
  const language = usePageLanguage(front?.id, shown);
  const view = usePanelView(shown, looked, clock, language);
  useBadge(clock);
  return (
    <>
      <PersonPanel
        {...panelActions(toasts, clock, shown)}
        view={view}
        today={clock.today}
        onReasons={({ contactId: id }) => setLooked((old) => (old.has(id) ? old : new Set(old).add(id)))}
        health={
          <>
            {front && reading ? <Health key={front.id} front={front} clock={clock} /> : null}
            <LogTouch clock={clock} toasts={toasts} />
            <History toasts={toasts} />
          </>
        }
      />
      <Toast toast={toasts.toast} onClose={toasts.close} />
    </>
  );
}

/** Whether pages are read; undefined until known. */
function useReading(): boolean | undefined {
  const [reading, setReading] = useState<boolean>();
  useEffect(() => {
    const heard = (consent: Consent | null): void => setReading(wantsReading(consent));
    void readConsent().then(heard);
    return onConsentChange(heard);
  }, []);
  return reading;
}

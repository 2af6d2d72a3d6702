import { ButtonLink } from '../../components/design/Button';
import { Toast } from '../../components/design/Toast';
import { Consent as ConsentStep } from '../../components/welcome/Consent';
import { Import } from '../../components/welcome/Import';
import { Welcome } from '../../components/welcome/Welcome';
import type { Clock } from '../../lib/clock';
import { type Consent, giveConsent } from '../../lib/consent';
import { words } from '../../lib/words';
import { History } from '../surface/History';
import { useClock } from '../surface/useClock';
import { useConsent } from '../surface/useConsent';
import { useImport } from '../surface/useImport';
import { useToast } from '../surface/useToast';

const CHOOSE = '/dashboard.html#choose';

/** The first minutes: consent, bring your people, on to choosing. */
export function WelcomePage() {
  const clock = useClock();
  return clock ? <Steps clock={clock} /> : null;
}

function Steps({ clock }: { clock: Clock }) {
  const consent = useConsent();
  const toasts = useToast();
  const bring = useImport(clock, toasts);
  if (consent === undefined) return null;

  const done = bring.view.state === 'done';
  return (
    <>
      <Welcome
        step={consent ? (done ? 'choose' : 'import') : 'consent'}
        consent={
          <ConsentStep
            {...(consent && { consented: consent })}
            onConsent={(choice) => void agree({ at: consent?.at ?? clock.now(), ...choice })}
          />
        }
        import={
          <Import
            view={bring.view}
            onFiles={bring.take}
            onCorrectYou={bring.correctYou}
            onUndo={bring.takeBack}
            onAgain={bring.again}
            onCancel={bring.cancel}
            onItIsMe={bring.itIsMe}
            onBringBack={bring.bringBack}
          />
        }
        choose={
          <ButtonLink kind="primary" href={CHOOSE} data-testid="to-triage">
            {words('toTriage')}
          </ButtonLink>
        }
      />
      <History clock={clock} toasts={toasts} />
      <Toast toast={toasts.toast} onClose={toasts.close} />
    </>
  );
}

/** Asks the browser to keep the log in the same click: only a page can, and only with consent. */
async function agree(consent: Consent): Promise<void> {
  await giveConsent(consent);
  await navigator.storage.persist();
}

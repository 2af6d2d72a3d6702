import { useEffect, useMemo, useState } from 'preact/hooks';
import { Toast } from '../../components/design/Toast';
import { PersonPanel } from '../../components/panel/PersonPanel';
import { sayRing } from '../../components/present/prompt';
import type { PanelView, PersonView } from '../../components/views';
import { type Consent, onConsentChange, readConsent } from '../../lib/consent';
import { wantsReading } from '../../lib/readerScript';
import type { Clock } from '../../lib/clock';
import type { PersonSighting } from '../../lib/linkedin/sighting';
import { setRing } from '../../lib/log/commands';
import { keepPerson } from '../../lib/log/peopleCommands';
import { log } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import type { Ring } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { promptActions } from '../surface/promptActions';
import { useClock } from '../surface/useClock';
import { useToast } from '../surface/useToast';
import { personInFront, viewPerson } from './inFront';
import { useFrontTab } from './useFrontTab';

/** The side panel (Firefox: sidebar): the person on the LinkedIn page in front. */
export function Panel() {
  const clock = useClock();
  return clock ? <PanelPage clock={clock} /> : null;
}

function PanelPage({ clock }: { clock: Clock }) {
  const toasts = useToast();
  const consent = useConsent();
  const front = useFrontTab();
  const inFront = useMemo(() => personInFront(front, consent), [front, consent]);
  const person = inFront.state === 'person' ? inFront.person : undefined;
  const answer = useLiveQuery(() => viewPerson(log, person, clock), [person, clock]);
  return (
    <>
      <PersonPanel
        view={viewOf(inFront, answer)}
        today={clock.today}
        onRing={(shown, ring) => void toasts.attempt(() => giveRing(shown, person, ring, clock))}
        {...promptActions(toasts, clock)}
      />
      <Toast toast={toasts.toast} onClose={toasts.close} />
    </>
  );
}

/** The log's answer may still be about the person before; then the panel waits. */
function viewOf(inFront: ReturnType<typeof personInFront>, answer: PanelView | undefined): PanelView {
  if (inFront.state !== 'person') return inFront;
  if (answer?.state === 'self') return answer;
  if (answer?.state === 'person' && answer.person.slug === inFront.person.slug) return answer;
  return { state: 'loading' };
}

async function giveRing(
  shown: PersonView,
  seen: PersonSighting | undefined,
  ring: Ring | undefined,
  clock: Clock,
) {
  const { today } = clock;
  const now = clock.now();
  const { name } = shown;
  const text = ring ? words('toastRing', { name, ring: sayRing(ring) }) : words('toastNoRing', { name });
  if (shown.contact) return { text, seq: await setRing(log, shown.contact.id, ring, today, now) };
  if (!seen || !ring) return undefined;
  const facts = Object.fromEntries(
    (['headline', 'company', 'school', 'location'] as const).flatMap((key) => {
      const value = seen[key]?.value;
      return value === undefined ? [] : [[key, value]];
    }),
  );
  const { slug, memberId } = seen;
  const connected = shown.connected;
  const stranger = { slug, name, facts, connected, ...(memberId !== undefined && { memberId }) };
  return { text, seq: await keepPerson(log, stranger, ring, today, now) };
}

/** Whether pages are read; undefined until known. */
function useConsent(): boolean | undefined {
  const [reading, setReading] = useState<boolean>();
  useEffect(() => {
    const heard = (consent: Consent | null): void => setReading(wantsReading(consent));
    void readConsent().then(heard);
    return onConsentChange(heard);
  }, []);
  return reading;
}

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
import { keepPerson } from '../../lib/log/keepPerson';
import { log } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import type { Ring } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { withEditedDrafts } from '../surface/editedDrafts';
import { promptActions } from '../surface/promptActions';
import { useClock } from '../surface/useClock';
import { useEdited } from '../surface/useEdited';
import { useToast } from '../surface/useToast';
import { personInFront, viewPerson } from './inFront';
import { useFrontTab } from './useFrontTab';

const LOADING: PanelView = { state: 'loading' };

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
  const answer = useLiveQuery(() => answerFor(person, clock), [person, clock]);
  // An answer may still be about the person before; then the panel waits.
  const known = answer && answer.of === person ? answer.view : LOADING;
  const view = useEdited(inFront.state === 'person' ? known : inFront, withEdits);
  return (
    <>
      <PersonPanel
        view={view}
        today={clock.today}
        onRing={(shown, ring) => void toasts.attempt(() => giveRing(shown, person, ring, clock))}
        {...promptActions(toasts, clock)}
      />
      <Toast toast={toasts.toast} onClose={toasts.close} />
    </>
  );
}

async function answerFor(
  person: PersonSighting | undefined,
  clock: Clock,
): Promise<{ of: PersonSighting; view: PanelView } | undefined> {
  return person && { of: person, view: await viewPerson(log, person, clock) };
}

async function withEdits(view: PanelView): Promise<PanelView> {
  if (view.state !== 'person' || !view.person.prompt) return view;
  const [prompt] = await withEditedDrafts([view.person.prompt]);
  return prompt ? { ...view, person: { ...view.person, prompt } } : view;
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

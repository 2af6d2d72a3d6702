import type { NewPeopleActions } from '../../components/panel/NewPeople';
import type { PersonActions } from '../../components/panel/PersonCard';
import { sayRing } from '../../components/present/prompt';
import type { PersonView } from '../../components/views';
import type { Clock } from '../../lib/clock';
import type { PersonSighting } from '../../lib/linkedin/sighting';
import { addConnections } from '../../lib/log/addConnections';
import { setRing } from '../../lib/log/commands';
import { log } from '../../lib/log/db';
import { keepPerson } from '../../lib/log/keepPerson';
import type { Ring } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { promptActions } from '../surface/promptActions';
import { questionActions } from '../surface/questions';
import type { Said, Toasts } from '../surface/useToast';
import type { InFront } from './inFront';
import { notInLog } from './viewHere';

/** What the buttons of the panel do, with what is in front at this moment. */
export function panelActions(toasts: Toasts, clock: Clock, shown: InFront) {
  const seen = shown.state === 'person' ? shown.person : undefined;
  const own: Pick<PersonActions, 'onRing'> & NewPeopleActions = {
    onRing: (person, ring) => void toasts.attempt(() => giveRing(person, seen, ring, clock)),
    onAddPeople: () => void toasts.attempt(() => addPeople(shown, clock)),
  };
  return { ...promptActions(toasts, clock), ...questionActions(toasts, clock), ...own };
}

async function addPeople(shown: InFront, { today, now }: Clock): Promise<Said> {
  if (shown.state !== 'list') return undefined;
  const { added, seq } = await addConnections(log, await notInLog(log, shown.newPeople), today, now());
  return { text: words('toastAdded', { n: added }), seq };
}

async function giveRing(
  shown: PersonView,
  seen: PersonSighting | undefined,
  ring: Ring | undefined,
  clock: Clock,
): Promise<Said> {
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

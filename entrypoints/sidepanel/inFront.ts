import { sayRole } from '../../components/present/prompt';
import type { PanelView } from '../../components/views';
import { isLinkedIn } from '../../lib/bridge/sender';
import type { Clock } from '../../lib/clock';
import type { PersonSighting } from '../../lib/linkedin/sighting';
import type { Log } from '../../lib/log/db';
import { findContact } from '../../lib/log/findContact';
import { promptOf } from '../../lib/log/queries';
import { readYou } from '../../lib/log/settings';
import { memberIdOf, slugOf } from '../../lib/people/identity';
import { viewPrompts } from '../surface/prompts';
import type { FrontTab } from './useFrontTab';

type InFront =
  | Extract<PanelView, { state: 'loading' | 'readingOff' | 'noLinkedIn' | 'waiting' | 'unreadable' }>
  | { state: 'person'; person: PersonSighting };

/**
 * Who is on the page in front. A reading counts only while it names the person of the tab's present
 * address; until then the panel waits.
 */
export function personInFront(front: FrontTab | undefined, reading: boolean | undefined): InFront {
  if (!front || reading === undefined) return { state: 'loading' };
  if (!reading) return { state: 'readingOff' };
  const address = isLinkedIn(front.url) ? (front.url ?? '') : '';
  const named = slugOf(address) ?? memberIdOf(address);
  if (named === null) return { state: 'noLinkedIn' };
  const { seen } = front;
  if (seen?.state === 'unreadable') return { state: 'unreadable' };
  if (seen?.state !== 'person') return { state: 'waiting' };
  const { slug, memberId } = seen.person;
  if (named !== slug && named !== memberId) return { state: 'waiting' };
  return { state: 'person', person: seen.person };
}

/** What the log knows of the person in front, in words; a stranger has only what the page says. */
export async function viewPerson(db: Log, seen: PersonSighting, clock: Clock): Promise<PanelView> {
  const you = await readYou(db);
  if (seen.degree === 'self' || you?.slug === seen.slug) return { state: 'self' };
  const contact = await findContact(db, seen);
  if (contact === 'conflict') return { state: 'unsure' };
  const prompt = contact && (await promptOf(db, contact, clock.today));
  const [promptView] = prompt ? await viewPrompts(db, [prompt], clock) : [];
  const role = (contact && sayRole(contact)) ?? seen.headline?.value ?? seen.company?.value;
  return {
    state: 'person',
    person: {
      name: seen.name.value,
      slug: seen.slug,
      connected: seen.degree === 'first' ? 'yes' : seen.degree === 'other' ? 'no' : 'unknown',
      ...(role !== undefined && { role }),
      ...(promptView && { prompt: promptView }),
      ...(contact && {
        contact: {
          id: contact.id,
          ...(contact.ring && { ring: contact.ring }),
          ...(contact.lastTouchOn !== undefined && { lastTouchOn: contact.lastTouchOn }),
          ...(contact.dueOn !== undefined && { dueOn: contact.dueOn }),
        },
      }),
    },
  };
}

import type {
  ConnectionSighting,
  EventSeen,
  ListSighting,
  PostSighting,
  ThreadSighting,
} from '../linkedin/sighting';
import { resolveWhen, type When } from '../linkedin/when';
import { daysBetween } from '../people/days';
import { chooseFacts, type Offer } from '../people/facts';
import type { Contact, Day, FactName, Touch } from '../people/schema';
import { EVENT_DAYS } from '../keeping/occasions';
import { sameRow } from './fields';
import { noteEvent } from './noteEvent';
import { storeOccasion } from './occasions';
import { isProven } from './proven';
import { ask } from './ask';
import { storeTouch } from './storeTouch';
import type { Intake, Stored } from './intake';

/** What an item of a list added to what is known of its person. */
export type Noted = Pick<Stored, 'on' | 'occasion' | 'question'>;

/** Takes one item of a list page into the log; its person is in it. */
export async function logItem(intake: Intake, contact: Contact, item: ListSighting): Promise<Noted> {
  switch (item.kind) {
    case 'post':
      return notePost(intake, contact, item);
    case 'catchUp':
      return withDay(item.event.when, intake, await noteEvent(intake, contact, item.event, byOf(item.event)));
    case 'notification': {
      const { event, when } = item;
      const told = event && { ...event, ...(event.when === undefined && when && { when: when.value }) };
      const noted = told ? await noteEvent(intake, contact, told, 'words') : {};
      return withDay(told?.when ?? when?.value, intake, noted);
    }
    case 'connection':
      return noteConnection(intake, contact, item);
    case 'thread':
      return noteThread(intake, contact, item);
  }
}

/** The page's own name for a type is certain; a sentence is, where its meaning is plain. */
const byOf = ({ via }: EventSeen): 'type' | 'sentence' => (via === 'propUrn' ? 'type' : 'sentence');

function withDay(when: When | undefined, { clock }: Intake, noted: Noted): Noted {
  if (when === undefined) return noted;
  // A birthday may be tomorrow; that is worth showing, though it is no news yet.
  const on = 'day' in when ? when.day : dayOf(when, clock);
  return { ...noted, ...(on !== null && { on }) };
}

function dayOf(when: When, { today, now, zone }: Intake['clock']): Day | null {
  return resolveWhen(when, { today, now: now(), zone });
}

async function notePost(
  intake: Intake,
  contact: Contact,
  { postId, when, event }: PostSighting,
): Promise<Noted> {
  const { db, record, page, clock } = intake;
  const on = when && dayOf(when.value, clock);
  const noted: Noted = on ? { on } : {};
  if (!contact.ring) return noted;
  // A post of unknown age may be years old.
  const time = event?.when ?? when?.value;
  const celebrated = event && time ? await noteEvent(intake, contact, { ...event, when: time }, 'words') : {};
  if (!postId || !on || daysBetween(on, clock.today) > EVENT_DAYS) return { ...noted, ...celebrated };
  const found = { type: 'post', on, facts: { postId: postId.value }, organisation: postId.value } as const;
  if (await isProven(db, page)) {
    const occasion = await storeOccasion(db, record, contact, found, page, clock.today);
    return { ...noted, ...(occasion && { occasion }), ...celebrated };
  }
  const question = await ask(db, record, contact, { kind: 'occasion', occasion: found }, page, clock.today);
  return { ...noted, ...(question !== undefined && { question }), ...celebrated };
}

/** A connection's card is taken over from a proven page only; nobody is asked about every card. */
async function noteConnection(
  { db, record, page, clock }: Intake,
  contact: Contact,
  { person, connectedOn }: ConnectionSighting,
): Promise<Noted> {
  const on: Noted = connectedOn && connectedOn.value <= clock.today ? { on: connectedOn.value } : {};
  if (!(await isProven(db, page))) return on;
  const { today } = clock;
  const offers: Partial<Record<FactName, Offer>> = {};
  const offer = (value: string): Offer => ({ value, seenOn: today, via: 'page' });
  offers.name = offer(person.name.value);
  if (person.headline) offers.headline = offer(person.headline.value);
  if (on.on !== undefined && !contact.facts.connectedOn) offers.connectedOn = offer(on.on);
  const facts = chooseFacts(contact.facts, offers, clock.now(), contact.cleared);
  // Whoever is in this list is a connection, unless their card says otherwise.
  const isNew = contact.connected !== 'yes' && person.degree !== 'other';
  const next: Contact = { ...contact, facts, ...(isNew && { connected: 'yes', connectedSeenOn: today }) };
  if (facts !== contact.facts || !sameRow(contact, next)) await record.contact(next);
  return on;
}

/** The last message of a conversation is a touch: its day and direction, nothing else. */
async function noteThread(
  { db, record, page, clock }: Intake,
  contact: Contact,
  { last }: ThreadSighting,
): Promise<Noted> {
  const on = last && dayOf(last.when, clock);
  if (!on) return {};
  if (last.direction === 'unknown') return { on };
  const touch: Pick<Touch, 'on' | 'channel' | 'direction'> = {
    on,
    channel: 'message',
    direction: last.direction,
  };
  if (await isProven(db, page)) {
    await storeTouch(db, record, contact.id, touch);
    return { on };
  }
  if (await db.touches.get([contact.id, on, touch.channel, touch.direction])) return { on };
  const question = await ask(db, record, contact, { kind: 'touch', touch }, page, clock.today);
  return { on, ...(question !== undefined && { question }) };
}

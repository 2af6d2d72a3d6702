import { isSameOccasion, newJobFrom } from '../keeping/newJob';
import type { PersonSighting } from '../linkedin/sighting';
import { chooseFacts, type Offer } from '../people/facts';
import { identityKey } from '../people/identity';
import type { Contact, Day, FactName, Identity, Occasion } from '../people/schema';
import type { Log } from './db';
import { sameRow } from './fields';
import { findContact } from './findContact';
import { deriveAgain } from './recorder';
import { readYou } from './settings';

/** What became of a sighting. */
export type SightingFate =
  | { stored: true; contactId: string; occasion?: Occasion }
  | { stored: false; why: 'stranger' | 'self' | 'conflict' };

/**
 * Takes a believed sighting of a person into the log, in one transaction, any number of times with the same
 * result. Only a connection or somebody already in the log is stored; everybody else is forgotten. Where
 * address and member id lead to two different contacts nothing is written: a wrong person is worse than none.
 * @param today the user's day. @param now epoch milliseconds.
 */
export async function logSighting(
  db: Log,
  seen: PersonSighting,
  today: Day,
  now: number,
): Promise<SightingFate> {
  return db.transaction('rw', db.changeable, async (): Promise<SightingFate> => {
    const you = await readYou(db);
    if (seen.degree === 'self' || you?.slug === seen.slug) return { stored: false, why: 'self' };
    const found = await findContact(db, seen);
    if (found === 'conflict') return { stored: false, why: 'conflict' };
    if (!found && seen.degree !== 'first') return { stored: false, why: 'stranger' };
    const contact = found ?? newContact(now);
    const occasion = await noteNewJob(db, contact, seen, today);
    const facts = chooseFacts(contact.facts, offersOf(seen, today), now);
    const connected = seen.degree === 'first' ? 'yes' : seen.degree === 'other' ? 'no' : contact.connected;
    const next: Contact = {
      ...contact,
      facts,
      connected,
      ...(connected !== contact.connected && { connectedSeenOn: today }),
    };
    await noteAddresses(db, seen, contact.id, today);
    if (!found || facts !== contact.facts || !sameRow(contact, next)) {
      await db.contacts.put(next);
      await deriveAgain(db, [contact.id]);
    }
    return { stored: true, contactId: contact.id, ...(occasion && { occasion }) };
  });
}

function newContact(now: number): Contact {
  return {
    id: crypto.randomUUID(),
    facts: {},
    connected: 'unknown',
    touches: { out: 0, in: 0, unanswered: 0 },
    createdAt: now,
  };
}

function offersOf(seen: PersonSighting, today: Day): Partial<Record<FactName, Offer>> {
  const offers: Partial<Record<FactName, Offer>> = {};
  for (const name of ['name', 'headline', 'company', 'school', 'location'] as const) {
    const value = seen[name]?.value;
    if (value !== undefined) offers[name] = { value, seenOn: today, via: 'page' };
  }
  return offers;
}

async function noteAddresses(db: Log, seen: PersonSighting, contactId: string, today: Day): Promise<void> {
  const keys = [identityKey.slug(seen.slug)];
  if (seen.memberId !== undefined) keys.push(identityKey.member(seen.memberId));
  const stored = await db.identities.bulkGet(keys);
  const rows = keys.map((key, i): Identity => ({ via: 'page', ...stored[i], key, contactId, seenOn: today }));
  await db.identities.bulkPut(rows.filter((row, i) => stored[i]?.seenOn !== row.seenOn));
}

async function noteNewJob(
  db: Log,
  contact: Contact,
  seen: PersonSighting,
  today: Day,
): Promise<Occasion | undefined> {
  if (!seen.complete || seen.degree !== 'first') return undefined;
  const found = newJobFrom({
    known: contact.facts.company,
    company: seen.company?.value,
    headline: seen.headline?.value,
    today,
  });
  if (!found) return undefined;
  const before = await db.occasions.where('contactId').equals(contact.id).toArray();
  if (before.some((occasion) => isSameOccasion(occasion, found))) return undefined;
  const occasion: Occasion = {
    ...found,
    id: crypto.randomUUID(),
    contactId: contact.id,
    state: 'open',
    via: 'page',
  };
  await db.occasions.add(occasion);
  return occasion;
}

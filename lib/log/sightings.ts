import { isSameOccasion, newJobFrom } from '../keeping/newJob';
import type { PersonSighting } from '../linkedin/sighting';
import { chooseFacts, type Offer } from '../people/facts';
import { identityKey } from '../people/identity';
import type { Contact, Day, FactName, Identity, Occasion } from '../people/schema';
import type { Log } from './db';
import { sameRow } from './fields';
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
    const next: Contact = { ...contact, facts, connected };
    await noteAddresses(db, seen, contact.id, today);
    if (!found || !sameRow(contact, next)) {
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
    connected: 'yes',
    touches: { out: 0, in: 0, unanswered: 0 },
    createdAt: now,
  };
}

async function findContact(db: Log, seen: PersonSighting): Promise<Contact | 'conflict' | undefined> {
  const bySlug = await db.identities.get(identityKey.slug(seen.slug));
  const byMember =
    seen.memberId === undefined ? undefined : await db.identities.get(identityKey.member(seen.memberId));
  if (bySlug && byMember && bySlug.contactId !== byMember.contactId) return 'conflict';
  if (
    bySlug &&
    !byMember &&
    seen.memberId !== undefined &&
    (await hasOtherMemberId(db, bySlug, seen.memberId))
  ) {
    return 'conflict';
  }
  const identity = bySlug ?? byMember;
  return identity && (await db.contacts.get(identity.contactId));
}

/** An address can pass from one person to another; the member id cannot. */
async function hasOtherMemberId(db: Log, identity: Identity, memberId: string): Promise<boolean> {
  const others = await db.identities.where('contactId').equals(identity.contactId).toArray();
  return others.some(({ key }) => key.startsWith('member:') && key !== identityKey.member(memberId));
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
  const fresh = keys.filter((_, i) => !stored[i]);
  await db.identities.bulkAdd(fresh.map((key) => ({ key, contactId, seenOn: today, via: 'page' as const })));
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

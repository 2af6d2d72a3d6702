import { HARDSHIP_TYPES } from '../keeping/occasions';
import { choosePrompts, type Prompt, promptFor } from '../keeping/prompts';
import { identityKey } from '../people/identity';
import type { Contact, Day, Occasion } from '../people/schema';
import { doubtsOf } from './asked';
import type { Log } from './db';
import type { JournalEntry } from './journal';

/** Questions to the log. They read what they show, not what is stored. */

/** @returns how many contacts and touches the log holds. Counting touches takes a while in a large log. */
export async function counts(db: Log): Promise<{ contacts: number; touches: number }> {
  const [contacts, touches] = await Promise.all([db.contacts.count(), db.touches.count()]);
  return { contacts, touches };
}

/** @returns how many contacts are kept. */
export function keptCount(db: Log): Promise<number> {
  return db.contacts.where('ring').notEqual('').count();
}

/** @returns whether nobody is in the log. */
export async function isEmpty(db: Log): Promise<boolean> {
  return (await db.contacts.limit(1).primaryKeys()).length === 0;
}

/** @returns the first candidates to keep, best evidence first. */
export function candidates(db: Log, limit: number): Promise<Contact[]> {
  return db.contacts.orderBy('candidateRank').reverse().limit(limit).toArray();
}

/** @returns how many candidates are undecided. */
export function candidateCount(db: Log): Promise<number> {
  return db.contacts.orderBy('candidateRank').count();
}

/** Today's people with their reasons, at most three, less those already written to today. */
export async function promptsToday(db: Log, today: Day): Promise<Prompt[]> {
  const open = await db.occasions.where('state').equals('open').toArray();
  const byContact = new Map<string, Occasion[]>();
  for (const each of [...open, ...(await pastHardships(db)), ...(await doubtsOf(db))]) {
    byContact.set(each.contactId, [...(byContact.get(each.contactId) ?? []), each]);
  }
  const due = await db.contacts.where('dueOn').belowOrEqual(today).toArray();
  const withOccasion = await db.contacts.bulkGet([...new Set(open.map(({ contactId }) => contactId))]);
  const contacts = new Map<string, Contact>();
  for (const contact of [...due, ...withOccasion]) if (contact) contacts.set(contact.id, contact);
  const prompts: Prompt[] = [];
  for (const contact of contacts.values()) {
    const prompt = promptFor(contact, byContact.get(contact.id) ?? [], today);
    if (prompt) prompts.push(prompt);
  }
  return choosePrompts(prompts, await doneToday(db, today));
}

/** How many people were written to from Peerkeep on that day. */
export async function doneToday(db: Log, today: Day): Promise<number> {
  const touches = await db.touches.where('draftedOn').equals(today).toArray();
  return new Set(touches.map(({ contactId }) => contactId)).size;
}

/** A kept contact's prompt whatever the day's three are; for the panel beside their page. */
export async function promptOf(db: Log, contact: Contact, today: Day): Promise<Prompt | null> {
  const [occasions, doubts] = await Promise.all([
    db.occasions.where('contactId').equals(contact.id).toArray(),
    doubtsOf(db, contact.id),
  ]);
  return promptFor(contact, [...occasions, ...doubts], today);
}

/** Difficulties that are answered: they still forbid congratulations. */
async function pastHardships(db: Log): Promise<Occasion[]> {
  const all = await db.occasions.where('type').anyOf(HARDSHIP_TYPES).toArray();
  return all.filter(({ state }) => state !== 'open');
}

/** @returns the latest known slug of each contact, for links to their profiles. */
export async function slugsOf(db: Log, contactIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.identities
    .where('contactId')
    .anyOf([...contactIds])
    .toArray();
  const slugs = new Map<string, { slug: string; seenOn: Day }>();
  for (const { key, contactId, seenOn } of rows) {
    if (!key.startsWith('slug:')) continue;
    if ((slugs.get(contactId)?.seenOn ?? '') <= seenOn) slugs.set(contactId, { slug: key.slice(5), seenOn });
  }
  return new Map([...slugs].map(([id, { slug }]) => [id, slug]));
}

/**
 * Phrases not to repeat: those used for this person, and those used for anybody in the last 31 days.
 * Oldest first.
 */
export async function usedPhrases(db: Log, contactId: string, monthAgo: Day): Promise<string[]> {
  const drafted = await db.touches.orderBy('draftedOn').toArray();
  return drafted
    .filter((touch) => touch.contactId === contactId || (touch.draftedOn ?? '') >= monthAgo)
    .flatMap(({ phraseIds }) => phraseIds ?? []);
}

/** @returns those of the slugs that lead to somebody in the log. */
export async function knownSlugs(db: Log, slugs: readonly string[]): Promise<Set<string>> {
  const rows = await db.identities.bulkGet(slugs.map((slug) => identityKey.slug(slug)));
  return new Set(slugs.filter((_, i) => rows[i] !== undefined));
}

/** @returns the kept contact who is due next after `today`, if any. */
export function nextDue(db: Log, today: Day): Promise<Contact | undefined> {
  return db.contacts.where('dueOn').above(today).first();
}

/** @returns the entries, latest first. */
export function recentEntries(db: Log, limit: number): Promise<JournalEntry[]> {
  return db.journal.orderBy('seq').reverse().limit(limit).toArray();
}

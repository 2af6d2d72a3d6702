import { identityKey, type Named } from '../people/identity';
import type { Contact, Day, Touch } from '../people/schema';
import { type Log, touchesOf } from './db';
import type { JournalEntry } from './journal';
import { manyRows } from './manyRows';

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

/**
 * The first candidates to keep.
 * @param first who comes first and in which order, as found when the list was opened (see `candidateOrder`): a
 *   decision moves nobody, and one taken back stands where it stood.
 * @returns those of `first` who are undecided, then everybody else by their stored rank.
 */
export async function candidates(db: Log, limit: number, first: readonly string[] = []): Promise<Contact[]> {
  const chosen = (await db.contacts.bulkGet([...first])).filter((one) => one?.candidateRank !== undefined);
  const before = new Set(first);
  const rest = await db.contacts
    .orderBy('candidateRank')
    .reverse()
    .filter(({ id }) => !before.has(id))
    .limit(Math.max(0, limit - chosen.length))
    .toArray();
  return [...chosen.filter((one) => one !== undefined), ...rest].slice(0, limit);
}

/** @returns how many candidates are undecided. */
export function candidateCount(db: Log): Promise<number> {
  return db.contacts.orderBy('candidateRank').count();
}

/** @returns under which addresses each contact was last seen, for links to them. */
export async function addressesOf(db: Log, contactIds: readonly string[]): Promise<Map<string, Named>> {
  const rows = await db.identities
    .where('contactId')
    .anyOf([...contactIds])
    .toArray();
  const found = new Map<string, Named>();
  for (const { key, contactId } of rows.toSorted((a, b) => (a.seenOn < b.seenOn ? -1 : 1))) {
    const named = found.get(contactId) ?? {};
    if (key.startsWith('slug:')) named.slug = key.slice('slug:'.length);
    if (key.startsWith('member:')) named.memberId = key.slice('member:'.length);
    found.set(contactId, named);
  }
  return found;
}

/** @returns phrases not to repeat, oldest first: those used for this person, and since that day for anybody else. */
export async function usedPhrases(
  db: Log,
  contactId: string,
  monthAgo: Day,
): Promise<{ used: string[]; lately: string[] }> {
  const [theirs, drafted] = await Promise.all([
    touchesOf(db, contactId),
    db.touches.where('draftedOn').aboveOrEqual(monthAgo).sortBy('draftedOn'),
  ]);
  const lately = drafted.filter((touch) => touch.contactId !== contactId);
  const idsOf = (touches: readonly Touch[]): string[] => touches.flatMap(({ phraseIds }) => phraseIds ?? []);
  const used = theirs.filter(({ draftedOn }) => draftedOn !== undefined);
  return { used: idsOf(used.toSorted((a, b) => (a.on < b.on ? -1 : 1))), lately: idsOf(lately) };
}

/** @returns those of the slugs that lead to somebody in the log. */
export async function knownSlugs(db: Log, slugs: readonly string[]): Promise<Set<string>> {
  const rows = await manyRows(db.identities, slugs.map(identityKey.slug), ({ key }) => key);
  return new Set(slugs.filter((_, i) => rows[i] !== undefined));
}

/** @returns the entries, latest first. */
export function recentEntries(db: Log, limit: number): Promise<JournalEntry[]> {
  return db.journal.orderBy('seq').reverse().limit(limit).toArray();
}

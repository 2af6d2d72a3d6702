import { folded } from '../people/folded';
import type { Contact, ContactId, Touch } from '../people/schema';
import { displayName } from '../people/facts';
import { type Log, touchesOf } from './db';

/** Which people a list shows. */
export type Shown = 'kept' | 'all' | 'archived';

/**
 * People of the log by name or by what they do, those in touch last first.
 * @param search words that all begin a word of name, company or title; small letters and accents do not count.
 * @returns the first of them, and how many there are.
 */
export async function listPeople(
  db: Log,
  { search, show, limit }: { search: string; show: Shown; limit: number },
): Promise<{ people: Contact[]; total: number }> {
  const rows =
    show === 'kept'
      ? db.contacts.where('ring').notEqual('')
      : show === 'archived'
        ? db.contacts.where('archivedOn').notEqual('')
        : db.contacts.toCollection();
  const wanted = folded(search).split(' ').filter(Boolean);
  const found = (await rows.toArray()).filter((contact) => {
    if (show !== 'archived' && contact.archivedOn !== undefined) return false;
    if (wanted.length === 0) return true;
    const words = wordsOf(contact);
    return wanted.every((begin) => words.some((word) => word.startsWith(begin)));
  });
  found.sort((a, b) => {
    const [x, y] = [a.lastTouchOn ?? '', b.lastTouchOn ?? ''];
    return x === y ? (displayName(a) < displayName(b) ? -1 : 1) : x < y ? 1 : -1;
  });
  return { people: found.slice(0, limit), total: found.length };
}

/** A contact with what a page about them shows. */
export interface PersonRows {
  contact: Contact;
  /** Their addresses, as identities write them. */
  addresses: string[];
  /** Newest first. */
  touches: Touch[];
}

/** @returns undefined where they are not in the log (any more). */
export async function personOf(db: Log, id: ContactId): Promise<PersonRows | undefined> {
  const [contact, identities, touches] = await Promise.all([
    db.contacts.get(id),
    db.identities.where('contactId').equals(id).toArray(),
    touchesOf(db, id),
  ]);
  if (!contact) return undefined;
  return { contact, addresses: identities.map(({ key }) => key), touches: touches.reverse() };
}

/**
 * Whom a few typed words mean: those whose name begins with them, kept people first.
 * @returns nobody for no words; one for a name that fits one kept person only.
 */
export async function whoIsMeant(db: Log, words: string, limit: number): Promise<Contact[]> {
  const wanted = folded(words).split(' ').filter(Boolean);
  if (wanted.length === 0) return [];
  const fits = (contact: Contact): boolean => {
    const names = folded(`${contact.facts.calledBy?.value ?? ''} ${displayName(contact)}`).split(' ');
    return wanted.every((begin) => names.some((name) => name.startsWith(begin)));
  };
  const kept = (await db.contacts.where('ring').notEqual('').toArray()).filter(fits);
  if (kept.length > 0) return kept.slice(0, limit);
  return db.contacts
    .filter((contact) => contact.archivedOn === undefined && fits(contact))
    .limit(limit)
    .toArray();
}

function wordsOf(contact: Contact): string[] {
  const { calledBy, company, title } = contact.facts;
  const text = [displayName(contact), calledBy?.value, company?.value, title?.value]
    .filter(Boolean)
    .join(' ');
  return folded(text).split(' ');
}

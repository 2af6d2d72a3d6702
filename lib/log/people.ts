import { folded } from '../people/folded';
import type { Contact, ContactId, Touch } from '../people/schema';
import { displayName } from '../people/facts';
import { type Log, touchesOf } from './db';

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

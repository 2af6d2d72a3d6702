import type { Contact, ContactId, Touch } from '../people/schema';
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
  const bySight = identities.toSorted((a, b) => (a.seenOn < b.seenOn ? -1 : 1));
  return { contact, addresses: bySight.map(({ key }) => key), touches: touches.reverse() };
}

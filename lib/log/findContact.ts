import type { Degree, Seen } from '../linkedin/sighting';
import { displayName } from '../people/facts';
import { identityKey, type Named } from '../people/identity';
import { areOthersNames } from '../people/names';
import type { Contact } from '../people/schema';
import type { Log } from './db';

/** Who a page shows, by address, and by what else may speak against its being somebody of the log. */
export interface Shown extends Named {
  name?: Seen | string;
  degree?: Degree;
}

/**
 * Whose page this is, by address and member id together.
 * @returns `conflict` where they lead to two people, or where the address belonged to somebody with another
 *   member id, or to a connection of quite another name: then nothing is known of the person in front, and
 *   nothing is written.
 */
export async function findContact(db: Log, shown: Shown): Promise<Contact | 'conflict' | undefined> {
  const { slug, memberId } = shown;
  const bySlug = slug === undefined ? undefined : await db.identities.get(identityKey.slug(slug));
  const byMember = memberId === undefined ? undefined : await db.identities.get(identityKey.member(memberId));
  if (bySlug && byMember && bySlug.contactId !== byMember.contactId) return 'conflict';
  const identity = bySlug ?? byMember;
  const contact = identity && (await db.contacts.get(identity.contactId));
  if (!contact || byMember) return contact;
  const memberKeys = await memberKeysOf(db, contact.id);
  // An address can pass from one person to another; the member id cannot.
  if (memberKeys.length > 0) return memberId === undefined ? contact : 'conflict';
  return passedOn(contact, shown) ? 'conflict' : contact;
}

async function memberKeysOf(db: Log, contactId: string): Promise<string[]> {
  const all = await db.identities.where('contactId').equals(contactId).primaryKeys();
  return all.filter((key) => key.startsWith('member:'));
}

/** Without a member id in the log: somebody who is no connection and shares no name with the one who is. */
function passedOn(contact: Contact, { degree, name }: Shown): boolean {
  if (contact.connected !== 'yes' || degree !== 'other' || name === undefined) return false;
  return areOthersNames(displayName(contact), typeof name === 'string' ? name : name.value);
}

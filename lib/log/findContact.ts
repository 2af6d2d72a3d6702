import { identityKey, type Named } from '../people/identity';
import type { Contact, Identity } from '../people/schema';
import type { Log } from './db';

/**
 * Whose page this is, by address and member id together.
 * @returns `conflict` where they lead to two people, or where the address belonged to somebody with another
 *   member id: then nothing is known of the person in front, and nothing is written.
 */
export async function findContact(
  db: Log,
  { slug, memberId }: Named,
): Promise<Contact | 'conflict' | undefined> {
  const bySlug = slug === undefined ? undefined : await db.identities.get(identityKey.slug(slug));
  const byMember = memberId === undefined ? undefined : await db.identities.get(identityKey.member(memberId));
  if (bySlug && byMember && bySlug.contactId !== byMember.contactId) return 'conflict';
  if (bySlug && !byMember && memberId !== undefined && (await hasOtherMemberId(db, bySlug, memberId))) {
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

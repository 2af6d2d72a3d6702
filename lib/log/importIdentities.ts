import { identityKey } from '../people/identity';
import type { Day, Identity } from '../people/schema';
import { type Importing, seenOnOf } from './importContacts';
import { manyRows } from './manyRows';

/**
 * The addresses that an import tells and the log does not know.
 * @param idOf from slugs to contacts. @param mails by contact, beside those of their rows.
 */
export async function newIdentities(
  { db, imported, batchId }: Importing,
  idOf: ReadonlyMap<string, string>,
  mails: ReadonlyMap<string, string>,
): Promise<Identity[]> {
  const rows = new Map<string, Identity>();
  const note = (key: string, contactId: string, seenOn: Day): void => {
    if (!rows.has(key)) rows.set(key, { key, contactId, seenOn, via: 'export', batchId });
  };
  for (const [contactId, mail] of mails) note(identityKey.mail(mail), contactId, imported.seenOn);
  for (const person of imported.people) {
    const contactId = idOf.get(person.slug);
    if (contactId === undefined) continue;
    const seenOn = seenOnOf(person, imported);
    note(identityKey.slug(person.slug), contactId, seenOn);
    if (person.mail !== undefined) note(identityKey.mail(person.mail), contactId, seenOn);
  }
  const all = [...rows.values()];
  const stored = await manyRows(
    db.identities,
    all.map(({ key }) => key),
    ({ key }) => key,
  );
  return all.filter((_, i) => !stored[i]);
}

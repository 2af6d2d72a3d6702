import { identityKey } from '../people/identity';
import type { ImportedPerson } from '../people/imported';
import type { Contact } from '../people/schema';
import type { Log } from './db';
import { manyRows } from './manyRows';

/** Who of a file is who in the log. */

/**
 * By address first; then, for those without a known one, by e-mail together with the whole name (two
 * people may share an office's address), and only where nobody else of the file is that contact already.
 * @returns from the slugs of the file to contact ids; people who are new are not in it.
 */
export async function matchPeople(db: Log, people: readonly ImportedPerson[]): Promise<Map<string, string>> {
  const found = await matchSlugs(
    db,
    people.map(({ slug }) => slug),
  );
  const taken = new Set(found.values());
  const rest = people.filter(({ slug, mail }) => mail !== undefined && !found.has(slug));
  const byMail = await db.identities.bulkGet(rest.map(({ mail }) => identityKey.mail(mail ?? '')));
  for (const [i, person] of rest.entries()) {
    const contactId = byMail[i]?.contactId;
    if (contactId === undefined || taken.has(contactId) || found.has(person.slug)) continue;
    const contact = await db.contacts.get(contactId);
    if (!contact || !hasName(contact, person)) continue;
    found.set(person.slug, contactId);
    taken.add(contactId);
  }
  return found;
}

/** @returns from those slugs that the log knows to contact ids. */
export async function matchSlugs(db: Log, slugs: readonly string[]): Promise<Map<string, string>> {
  const identities = await manyRows(db.identities, slugs.map(identityKey.slug), ({ key }) => key);
  const found = new Map<string, string>();
  slugs.forEach((slug, i) => {
    const identity = identities[i];
    if (identity) found.set(slug, identity.contactId);
  });
  return found;
}

function hasName({ facts }: Contact, { givenName, familyName }: ImportedPerson): boolean {
  return facts.givenName?.value === givenName && facts.familyName?.value === familyName;
}

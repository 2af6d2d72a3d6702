import { Log } from '../../../lib/log/db';
import { importPeople, type ImportResult } from '../../../lib/log/importPeople';
import type { Imported, ImportedPerson, ImportedTouch } from '../../../lib/people/imported';
import type { Contact } from '../../../lib/people/schema';
import { identityKey } from '../../../lib/people/identity';

export const TODAY = '2026-06-15';
export const NOW = Date.parse(`${TODAY}T09:00:00Z`);

let number = 0;

/** An empty log of its own for each test. */
export function freshLog(): Log {
  return new Log(`test-${++number}`);
}

/** A connection of an invented export. */
export function person(slug: string, more: Partial<ImportedPerson> = {}): ImportedPerson {
  return {
    slug,
    connected: 'yes',
    name: `Name of ${slug}`,
    givenName: 'Name',
    familyName: `of ${slug}`,
    ...more,
  };
}

/** A message of an invented export. */
export function message(slug: string, on: string, direction: 'in' | 'out', count = 1): ImportedTouch {
  return { slug, on, direction, count, channel: 'message', weight: 1 };
}

export function imported(
  people: ImportedPerson[],
  touches: ImportedTouch[] = [],
  seenOn = '2026-06-01',
): Imported {
  return { seenOn, people, touches, you: { slug: 'you', name: 'You Yourself', by: 'messages' } };
}

export function bring(
  db: Log,
  people: ImportedPerson[],
  touches: ImportedTouch[] = [],
  seenOn?: string,
): Promise<ImportResult> {
  return importPeople(db, imported(people, touches, seenOn), 'test', NOW);
}

/** The contact behind a slug; fails where there is none. */
export async function contactOf(db: Log, slug: string): Promise<Contact> {
  const identity = await db.identities.get(identityKey.slug(slug));
  const contact = identity && (await db.contacts.get(identity.contactId));
  if (!contact) throw new Error(`${slug} is not in the log`);
  return contact;
}

/** Everything in the log but the journal, for comparing states. */
export async function contents(db: Log): Promise<unknown> {
  const [contacts, identities, touches, occasions] = await Promise.all([
    db.contacts.orderBy('id').toArray(),
    db.identities.orderBy('key').toArray(),
    db.touches.toArray(),
    db.occasions.toArray(),
  ]);
  return { contacts, identities, touches, occasions };
}

/** The same without the days on which facts were seen: having been seen again is not undone. */
export async function contentsUnseen(db: Log): Promise<unknown> {
  return JSON.parse(
    JSON.stringify(await contents(db), (key, value: unknown) => (key === 'seenOn' ? undefined : value)),
  );
}

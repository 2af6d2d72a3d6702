import type { PageId } from '../../../lib/linkedin/page';
import type { PersonRef, Sighting } from '../../../lib/linkedin/sighting';
import { setRing } from '../../../lib/log/commands';
import { Log } from '../../../lib/log/db';
import { importPeople, type ImportResult } from '../../../lib/log/importPeople';
import type { Imported, ImportedPerson, ImportedTouch } from '../../../lib/people/imported';
import type { SightingFate } from '../../../lib/log/intake';
import { logReading } from '../../../lib/log/sightings';
import type { Contact, Ring } from '../../../lib/people/schema';
import { identityKey } from '../../../lib/people/identity';

export const TODAY = '2026-06-15';
export const NOW = Date.parse(`${TODAY}T09:00:00Z`);

export const MEMBER = `ACo${'a'.repeat(36)}`;
export const OTHER_MEMBER = `ACo${'b'.repeat(36)}`;

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

/** Keeps the contact behind a slug. */
export async function keep(db: Log, slug: string, ring: Ring = 'close'): Promise<Contact> {
  await setRing(db, (await contactOf(db, slug)).id, ring, TODAY, NOW);
  return contactOf(db, slug);
}

/** Somebody in a list of LinkedIn's. */
export function ref(slug: string, more: Partial<PersonRef> = {}): PersonRef {
  return {
    slug,
    name: { value: `Name of ${slug}`, via: 'profileLink' },
    degree: 'first',
    witnesses: ['profileLink', 'label'],
    ...more,
  };
}

/** Logs a reading, by default of a profile page, on {@link TODAY}. */
export function read(
  db: Log,
  sightings: Sighting[],
  {
    page = 'profile/sdui',
    visit = 'visit-000',
    today = TODAY,
    now = NOW,
  }: { page?: PageId; visit?: string; today?: string; now?: number } = {},
): Promise<SightingFate[]> {
  return logReading(db, { page, visit, sightings }, { today, now: () => now, zone: 'UTC' });
}

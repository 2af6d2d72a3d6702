import { identityKey } from '../people/identity';
import type { Contact, ContactId, Day, Facts, Ring } from '../people/schema';
import { displayName } from '../people/facts';
import { askCalledBy } from './calledBy';
import { changeContact } from './commands';
import type { Log } from './db';
import { unforget } from './forgotten';
import type { EntryLabel } from './journal';
import { newContact } from './newContact';
import { notePairs } from './pairs';
import { change } from './change';
import { ownFact, type TypedFact, TYPED_FACTS, typedAddress, typedFact } from './typed';

/** Somebody as the user types them in. */
export type PersonInput = Partial<Record<TypedFact, string>> & {
  name: string;
  /** A LinkedIn address or its last part. */
  address?: string;
  ring?: Ring;
};

/**
 * Adds somebody by hand. Whoever is in the log under that address or e-mail already is not added again.
 * @returns who it is, and the journal number where they were new. @throws BadInput
 */
export async function addPerson(
  db: Log,
  input: PersonInput,
  today: Day,
  now: number,
): Promise<{ contactId: ContactId; known: boolean; seq?: number }> {
  const facts: Facts = {};
  for (const name of TYPED_FACTS) {
    const value = typedFact(name, input[name] ?? '');
    if (value !== '') facts[name] = ownFact(value, today, now);
  }
  const slug = typedAddress(input.address ?? '');
  const keys = [
    ...(slug === undefined ? [] : [slug]),
    ...(facts.mail ? [identityKey.mail(facts.mail.value)] : []),
  ];
  const known = (await db.identities.bulkGet(keys)).find((row) => row !== undefined);
  if (known) return { contactId: known.contactId, known: true };
  await unforget(db, keys);
  const contact: Contact = {
    ...newContact(now),
    facts,
    ...(input.ring && { ring: input.ring, keptOn: today }),
  };
  const label: EntryLabel = {
    command: 'addPerson',
    values: { name: displayName(contact) },
    about: [contact.id],
  };
  const { seq } = await change(db, label, now, async ({ record }) => {
    await record.contact(contact);
    for (const key of keys) await record.identity({ key, contactId: contact.id, seenOn: today, via: 'user' });
    await notePairs(db, record, [contact.id], today);
    await askCalledBy(db, record, contact, today);
  });
  return { contactId: contact.id, known: false, ...(seq !== undefined && { seq }) };
}

/** Puts somebody away: out of every list but the archive, and never prompted for. */
export function archive(db: Log, id: ContactId, today: Day, now: number): Promise<number | undefined> {
  return changeContact(db, id, now, 'archive', (contact) => {
    const { ring: _ring, keptOn: _kept, snoozedUntil: _snoozed, restingUntil: _resting, ...rest } = contact;
    return { ...rest, archivedOn: today };
  });
}

/** Brings somebody back from the archive, without a ring. */
export function unarchive(db: Log, id: ContactId, now: number): Promise<number | undefined> {
  return changeContact(db, id, now, 'unarchive', ({ archivedOn: _archived, ...rest }) => rest);
}

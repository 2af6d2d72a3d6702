import { identityKey } from '../people/identity';
import type { Contact, ContactId, Day, Fact, Facts, Ring } from '../people/schema';
import { displayName } from '../people/facts';
import { BadInput } from './badInput';
import { askCalledBy } from './calledBy';
import { changeContact } from './commands';
import type { Log } from './db';
import { unforget } from './forgotten';
import type { EntryLabel } from './journal';
import { newContact } from './newContact';
import { notePairs } from './pairs';
import { change, type CommandContext } from './recorder';
import { type TypedFact, TYPED_FACTS, typedAddress, typedFact } from './typed';

/** Somebody as the user types them in. */
export type PersonInput = Partial<Record<TypedFact, string>> & {
  name: string;
  /** A LinkedIn address or its last part. */
  address?: string;
  ring?: Ring;
};

/** Changes to somebody; an empty text empties the fact, null takes ring or own rhythm away. */
export type PersonEdits = Partial<Record<TypedFact, string>> & {
  address?: string;
  ring?: Ring | null;
  cadenceDays?: number | null;
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

/**
 * Changes what is known of somebody, by the user's own word, which wins from then on.
 * @returns the journal number; undefined where nothing differs. @throws BadInput, ContactGone
 */
export async function editPerson(
  db: Log,
  id: ContactId,
  edits: PersonEdits,
  today: Day,
  now: number,
): Promise<number | undefined> {
  return changeContact(db, id, now, 'editPerson', async (contact, context) => {
    let next = contact;
    for (const name of TYPED_FACTS) {
      const raw = edits[name];
      if (raw !== undefined) next = withFact(next, name, typedFact(name, raw), today, now);
    }
    next = withRing(next, edits, today);
    const slug = typedAddress(edits.address ?? '');
    if (slug !== undefined) await takeAddress(db, context, id, slug, today);
    const mail = next.facts.mail?.value;
    if (mail !== undefined && mail !== contact.facts.mail?.value)
      await takeAddress(db, context, id, identityKey.mail(mail), today);
    return next;
  });
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

function ownFact(value: string, today: Day, now: number): Fact {
  return { value, seenOn: today, via: 'user', changedAt: now };
}

function withFact(contact: Contact, name: TypedFact, value: string, today: Day, now: number): Contact {
  const known = contact.facts[name];
  if ((known?.value ?? '') === value) return contact;
  const { [name]: _old, ...facts } = contact.facts;
  const { [name]: _cleared, ...cleared } = contact.cleared ?? {};
  const { cleared: _all, ...rest } = contact;
  if (value === '') return { ...rest, facts, cleared: { ...cleared, [name]: today } };
  // The parts of another name are no parts of this one.
  const { givenName: _given, familyName: _family, ...others } = facts;
  return {
    ...rest,
    facts: { ...(name === 'name' ? others : facts), [name]: ownFact(value, today, now) },
    ...(Object.keys(cleared).length > 0 && { cleared }),
  };
}

function withRing(contact: Contact, { ring, cadenceDays }: PersonEdits, today: Day): Contact {
  let next = contact;
  if (ring === null) {
    const { ring: _ring, keptOn: _kept, ...rest } = next;
    next = rest;
  } else if (ring !== undefined && ring !== contact.ring) {
    const { leftOutOn: _out, archivedOn: _archived, ...rest } = next;
    next = { ...rest, ring, keptOn: contact.keptOn ?? today };
  }
  if (cadenceDays === null) {
    const { cadenceDays: _days, ...rest } = next;
    return rest;
  }
  return cadenceDays === undefined ? next : { ...next, cadenceDays };
}

/** One more address; the former ones still lead to them. */
async function takeAddress(
  db: Log,
  { record }: CommandContext,
  contactId: ContactId,
  key: string,
  today: Day,
): Promise<void> {
  const known = await db.identities.get(key);
  if (known?.contactId === contactId) return;
  if (known) throw new BadInput(key.startsWith('mail:') ? 'mailTaken' : 'addressTaken', known.contactId);
  await record.identity({ key, contactId, seenOn: today, via: 'user' });
}

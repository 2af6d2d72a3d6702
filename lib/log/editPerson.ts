import { intoRing } from '../keeping/ringChange';
import { identityKey } from '../people/identity';
import type { Contact, ContactId, Day, Ring } from '../people/schema';
import { BadInput } from './badInput';
import type { CommandContext } from './change';
import { changeContact } from './commands';
import type { Log } from './db';
import { ownFact, type TypedFact, TYPED_FACTS, typedAddress, typedFact } from './typed';

/** Changes to somebody; an empty text empties the fact, null takes ring or own rhythm away. */
export type PersonEdits = Partial<Record<TypedFact, string>> & {
  address?: string;
  ring?: Ring | null;
  cadenceDays?: number | null;
};

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
    next = intoRing(next, ring, today);
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

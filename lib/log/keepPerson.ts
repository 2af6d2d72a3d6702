import { intoRing } from '../keeping/ringChange';
import { identityKeys } from '../people/identity';
import type { Contact, Day, Ring } from '../people/schema';
import type { Log } from './db';
import { askCalledBy } from './calledBy';
import { ContactGone } from './commands';
import { findContact } from './findContact';
import { unforget } from './forgotten';
import { notePairs } from './pairs';
import { change } from './change';

/** A stranger on a page whom the user decides to keep. */
export interface PersonToKeep {
  slug: string;
  memberId?: string;
  name: string;
  facts: Partial<Record<'headline' | 'company' | 'school' | 'location', string>>;
  connected: Contact['connected'];
}

/**
 * Keeps a person seen on a page: brings them into the log, or gives a ring to the contact they are.
 * @returns the journal number. @throws ContactGone where it is unsure who they are.
 */
export async function keepPerson(
  db: Log,
  person: PersonToKeep,
  ring: Ring,
  today: Day,
  now: number,
): Promise<number | undefined> {
  const keys = identityKeys(person);
  await unforget(db, keys);
  const { seq } = await change(
    db,
    { command: 'keepPerson', values: { name: person.name, ring } },
    now,
    async ({ record }) => {
      const known = await findContact(db, person);
      if (known === 'conflict') throw new ContactGone();
      if (known) {
        const kept = intoRing(known, ring, today);
        await record.contact(kept);
        await askCalledBy(db, record, kept, today);
        return;
      }
      const id = crypto.randomUUID();
      const fact = (value: string) => ({ value, seenOn: today, via: 'page' as const, changedAt: now });
      const facts = Object.fromEntries(
        Object.entries({ name: person.name, ...person.facts }).map(([name, value]) => [name, fact(value)]),
      );
      const contact: Contact = {
        id,
        facts,
        connected: person.connected,
        connectedSeenOn: today,
        ring,
        keptOn: today,
        touches: { out: 0, in: 0, unanswered: 0 },
        createdAt: now,
      };
      await record.contact(contact);
      for (const key of keys) await record.identity({ key, contactId: id, seenOn: today, via: 'page' });
      await notePairs(db, record, [id], today);
      await askCalledBy(db, record, contact, today);
    },
  );
  return seq;
}

import { identityKey } from '../people/identity';
import type { Contact, Day, Ring } from '../people/schema';
import type { Log } from './db';
import { change } from './recorder';
import { YOU, type You } from './settings';

/** Commands that bring somebody into the log, or say who the user is. */

/** Who the user is, by their own word; it wins over what files say. */
export async function setYou(db: Log, slug: string, name: string, now: number): Promise<number | undefined> {
  const value: You = { slug, name, by: 'user' };
  const { seq } = await change(db, { command: 'setYou', values: { name } }, now, ({ record }) =>
    record.setting({ key: YOU, value }),
  );
  return seq;
}

/** A stranger on a page whom the user decides to keep. */
export interface PersonToKeep {
  slug: string;
  memberId?: string;
  name: string;
  facts: Partial<Record<'headline' | 'company' | 'school' | 'location', string>>;
  connected: Contact['connected'];
}

/** Brings a person from a page into the log, in a ring. @returns the journal number. */
export async function keepPerson(
  db: Log,
  person: PersonToKeep,
  ring: Ring,
  today: Day,
  now: number,
): Promise<number | undefined> {
  const { seq } = await change(
    db,
    { command: 'keepPerson', values: { name: person.name, ring } },
    now,
    async ({ record }) => {
      const key = identityKey.slug(person.slug);
      if (await db.identities.get(key)) return;
      const id = crypto.randomUUID();
      const fact = (value: string) => ({ value, seenOn: today, via: 'page' as const, changedAt: now });
      const facts = Object.fromEntries(
        Object.entries({ name: person.name, ...person.facts }).map(([name, value]) => [name, fact(value)]),
      );
      await record.contact({
        id,
        facts,
        connected: person.connected,
        ring,
        keptOn: today,
        touches: { out: 0, in: 0, unanswered: 0 },
        createdAt: now,
      });
      const keys = [key, ...(person.memberId === undefined ? [] : [identityKey.member(person.memberId)])];
      for (const each of keys)
        await record.identity({ key: each, contactId: id, seenOn: today, via: 'page' });
    },
  );
  return seq;
}

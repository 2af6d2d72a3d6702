import type { PersonRef } from '../linkedin/sighting';
import { chooseFacts, type Offer } from '../people/facts';
import type { Contact, Day, FactName } from '../people/schema';
import type { Log } from './db';
import { findContact } from './findContact';
import { forgottenAmong } from './forgotten';
import { newContact, noteAddresses } from './newContact';
import { change } from './change';
import { identityKeys } from '../people/identity';

/**
 * Adds people from the list of one's connections who are not in the log yet, without a ring; those whose address
 * and member id lead to two people are left out. One undoable command.
 * @returns how many were added, and the journal number where there were any.
 */
export async function addConnections(
  db: Log,
  people: readonly PersonRef[],
  today: Day,
  now: number,
): Promise<{ added: number; seq?: number }> {
  const forgotten = await forgottenAmong(db, people.flatMap(identityKeys));
  const wanted = people.filter((one) => !identityKeys(one).some((key) => forgotten.has(key)));
  const added = (await unknownOf(db, wanted)).length;
  const label = { command: 'addConnections', values: { people: added } } as const;
  const { result, seq } = await change(db, label, now, async ({ record }) => {
    let count = 0;
    for (const person of wanted) {
      // One by one: the list may name somebody twice.
      if (await findContact(db, person)) continue;
      const contact: Contact = {
        ...newContact(now),
        facts: chooseFacts({}, offersOf(person, today), now),
        connected: 'yes',
        connectedSeenOn: today,
      };
      await record.contact(contact);
      await noteAddresses(db, record, person, contact.id, today);
      count++;
    }
    return count;
  });
  return { added: result, ...(seq !== undefined && { seq }) };
}

async function unknownOf(db: Log, people: readonly PersonRef[]): Promise<PersonRef[]> {
  const once = [...new Map(people.map((person) => [identityKeys(person).join(' '), person])).values()];
  const found = await Promise.all(once.map((person) => findContact(db, person)));
  return once.filter((_, i) => found[i] === undefined);
}

function offersOf({ name, headline }: PersonRef, today: Day): Partial<Record<FactName, Offer>> {
  const offer = (value: string): Offer => ({ value, seenOn: today, via: 'page' });
  return { name: offer(name.value), ...(headline && { headline: offer(headline.value) }) };
}

import { nextDay } from '../keeping/nextDay';
import { peerMapOf } from '../keeping/peerMap';
import type { Known } from '../keeping/score';
import { grouped } from '../people/grouped';
import type { Contact, Day } from '../people/schema';
import { doubtsOf } from './asked';
import type { Log } from './db';

/** The kept people, and what the log knows of them beside their rows. */
export interface Kept {
  contacts: Contact[];
  knownOf: (contact: Contact) => Known;
}

/**
 * Reads what the ranking needs: the kept and what is theirs, whatever else the log holds. Ranking 30,000 contacts of
 * which 300 are kept costs what 300 cost.
 */
export async function readKept(db: Log, today: Day): Promise<Kept> {
  const contacts = await db.contacts.where('ring').above('').toArray();
  const ids = contacts.map(({ id }) => id);
  const [occasions, doubts, promises] = await Promise.all([
    db.occasions.where('contactId').anyOf(ids).toArray(),
    doubtsOf(db, ids),
    db.pledges.where('open').equals(1).toArray(),
  ]);
  const occasionsOf = grouped([...occasions, ...doubts], ({ contactId }) => contactId);
  const promisesOf = grouped(promises, ({ contactId }) => contactId);
  const map = peerMapOf(contacts, today);
  const knownOf = ({ id }: Contact): Known => ({
    occasions: occasionsOf.get(id) ?? [],
    promises: promisesOf.get(id) ?? [],
    map,
  });
  return { contacts, knownOf };
}

/** @returns which of the kept comes up next after today, and on which day; undefined where nobody is in sight. */
export async function nextDue(db: Log, today: Day): Promise<{ contact: Contact; on: Day } | undefined> {
  const { contacts, knownOf } = await readKept(db, today);
  let next: { contact: Contact; on: Day } | undefined;
  for (const contact of contacts) {
    const on = nextDay(contact, knownOf(contact), today);
    if (on !== undefined && (!next || on < next.on)) next = { contact, on };
  }
  return next;
}

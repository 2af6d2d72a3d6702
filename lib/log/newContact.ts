import { identityKeys, type Named } from '../people/identity';
import type { Contact, Day, Identity } from '../people/schema';
import type { Log } from './db';
import type { Recorder } from './recorder';

/** @returns a contact of whom nothing is known yet; random id, never derived from a person's data. */
export function newContact(now: number): Contact {
  return {
    id: crypto.randomUUID(),
    facts: {},
    connected: 'unknown',
    touches: { out: 0, in: 0, unanswered: 0 },
    createdAt: now,
  };
}

/**
 * Notes that these addresses, seen together on a page, lead to a contact; those that led to somebody who is gone
 * too.
 */
export async function noteAddresses(
  db: Log,
  record: Recorder,
  who: Named,
  contactId: string,
  today: Day,
): Promise<void> {
  const keys = identityKeys(who);
  const stored = await db.identities.bulkGet(keys);
  for (const [i, key] of keys.entries()) {
    const known = stored[i]?.contactId === contactId ? stored[i] : undefined;
    const row: Identity = { via: 'page', ...known, key, contactId, seenOn: today };
    if (known?.seenOn !== today) await record.identity(row);
  }
}

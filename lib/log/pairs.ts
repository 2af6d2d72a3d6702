import { duplicatePairs } from '../people/duplicates';
import { displayName } from '../people/facts';
import type { Contact, Day, Pair } from '../people/schema';
import type { Log } from './db';
import { change } from './change';
import { type Recorder } from './recorder';

/** People who may be in the log twice: queued with the reason, and settled by the user. */

/** @returns the id of the pair of two contacts, whichever comes first. */
export function pairId(one: string, other: string): string {
  return [one, other].toSorted().join('|');
}

/**
 * Queues whom these contacts may be the same as; part of a transaction. A pair that was settled is never queued again.
 * @returns how many pairs are new.
 */
export async function notePairs(
  db: Log,
  record: Recorder,
  contactIds: readonly string[],
  on: Day,
): Promise<number> {
  if (contactIds.length === 0) return 0;
  const [contacts, identities] = await Promise.all([db.contacts.toArray(), db.identities.toArray()]);
  const keys = new Map<string, string[]>();
  for (const { key, contactId } of identities) {
    const own = keys.get(contactId);
    if (own) own.push(key);
    else keys.set(contactId, [key]);
  }
  const everybody = contacts.map((contact) => ({ contact, keys: keys.get(contact.id) ?? [] }));
  const found = duplicatePairs(everybody, new Set(contactIds));
  const known = await db.pairs.bulkGet(found.map(({ a, b }) => pairId(a, b)));
  let fresh = 0;
  for (const [i, { a, b, reasons }] of found.entries()) {
    const pair = known[i];
    if (!pair) {
      await record.pair({ id: pairId(a, b), a, b, reasons, open: 1, on });
      fresh++;
    } else if (pair.open) {
      // By now they may share more.
      const proven = pair.reasons.filter(({ kind }) => kind === 'memberId');
      await record.pair({ ...pair, reasons: [...proven, ...reasons] });
    }
  }
  return fresh;
}

/** A pair with both people as they are. */
export interface OpenPair {
  pair: Pair;
  a: Contact;
  b: Contact;
}

/** @returns the pairs to be settled, those with most in common first. */
export async function openPairs(db: Log, limit: number): Promise<OpenPair[]> {
  const open = await db.pairs.where('open').equals(1).toArray();
  const contacts = await db.contacts.bulkGet(open.flatMap(({ a, b }) => [a, b]));
  const both = open.flatMap((pair, i): OpenPair[] => {
    const [a, b] = [contacts[2 * i], contacts[2 * i + 1]];
    return a && b ? [{ pair, a, b }] : [];
  });
  return both
    .sort((x, y) => y.pair.reasons.length - x.pair.reasons.length || (x.pair.id < y.pair.id ? -1 : 1))
    .slice(0, limit);
}

/** @returns how many pairs are to be settled; not counted are those of somebody whose import was taken back. */
export async function openPairCount(db: Log): Promise<number> {
  return (await openPairs(db, Infinity)).length;
}

/** "Two different people": remembered. @returns the journal number; undefined where it was settled already. */
export async function notSame(db: Log, id: string, now: number): Promise<number | undefined> {
  const pair = await db.pairs.get(id);
  if (!pair) return undefined;
  const contact = await db.contacts.get(pair.a);
  const name = contact ? displayName(contact) : '';
  const label = { command: 'notSame' as const, values: { name }, about: [pair.a, pair.b] };
  const { seq } = await change(db, label, now, async ({ record }) => {
    const { open: _open, ...rest } = pair;
    await record.pair({ ...rest, notSame: 1 });
  });
  return seq;
}

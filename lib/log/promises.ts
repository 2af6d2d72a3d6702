import { isDay } from '../people/days';
import { displayName } from '../people/facts';
import type { ContactId, Day, Pledge } from '../people/schema';
import { BadInput } from './badInput';
import { ContactGone } from './commands';
import type { Log } from './db';
import { change } from './change';

/** Promises to people: something the user said they would do, with a day. Due ones come before cheer. */

/** Longer is no promise but a letter. */
const LONGEST = 200;

/**
 * Notes a promise. @param what in the user's words. @param dueOn the day by which it is to be kept.
 * @returns the journal number. @throws ContactGone; BadInput where nothing is promised, or for no day.
 */
export async function makePromise(
  db: Log,
  contactId: ContactId,
  { what, dueOn }: Pick<Pledge, 'what' | 'dueOn'>,
  today: Day,
  now: number,
): Promise<number | undefined> {
  const said = what.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (said === '') throw new BadInput('noPromise');
  if (!isDay(dueOn)) throw new BadInput('badDay');
  const name = displayName((await db.contacts.get(contactId)) ?? { facts: {} });
  const label = { command: 'makePromise' as const, values: { name }, about: [contactId] };
  const { seq } = await change(db, label, now, async ({ record }) => {
    if (!(await db.contacts.get(contactId))) throw new ContactGone();
    await record.pledge({ id: crypto.randomUUID(), contactId, what: said, on: today, dueOn, open: 1 });
  });
  return seq;
}

/**
 * Settles a promise: kept, or let go. @returns the journal number; undefined where it was settled already.
 */
export async function settlePromise(
  db: Log,
  id: string,
  how: 'kept' | 'letGo',
  today: Day,
  now: number,
): Promise<number | undefined> {
  const pledge = await db.pledges.get(id);
  if (!pledge?.open) return undefined;
  const name = displayName((await db.contacts.get(pledge.contactId)) ?? { facts: {} });
  const label = { command: 'settlePromise' as const, values: { name, how }, about: [pledge.contactId] };
  const { seq } = await change(db, label, now, async ({ record }) => {
    // Another window may have settled it since, or made two people one.
    const now = await db.pledges.get(id);
    if (!now?.open) return;
    const { open: _open, ...rest } = now;
    await record.pledge({ ...rest, ...(how === 'kept' && { keptOn: today }) });
  });
  return seq;
}

/** @returns the open promises to somebody, the soonest first. */
export async function openPromises(db: Log, contactId: ContactId): Promise<Pledge[]> {
  const all = await db.pledges.where('contactId').equals(contactId).toArray();
  return all.filter(({ open }) => open === 1).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

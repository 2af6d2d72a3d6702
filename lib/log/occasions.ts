import {
  completed,
  type Found,
  isHardship,
  isLaterPost,
  isSameOccasion,
  nearHardship,
} from '../keeping/occasions';
import type { Contact, Day, Occasion, Via } from '../people/schema';
import { isDenied, withdrawAnswered } from './asked';
import type { Log } from './db';
import type { Recorder } from './recorder';

/** @returns all occasions of a contact. */
export function occasionsOf(db: Log, contactId: string): Promise<Occasion[]> {
  return db.occasions.where('contactId').equals(contactId).toArray();
}

/**
 * Takes an occasion into the log, part of a transaction: the same one seen again only completes what is known of
 * it. A celebration near a difficulty is noted and not offered. Of posts the newest is the open one. What the user
 * said is not so is not stored.
 * @param page id of the page that showed it; what kind of thing showed it is `via`. @returns the occasion as it now stands, if it does.
 */
export async function storeOccasion(
  db: Log,
  record: Recorder,
  contact: Pick<Contact, 'id'>,
  found: Found,
  page: string,
  today: Day,
  via: Via = 'page',
): Promise<Occasion | undefined> {
  const known = await occasionsOf(db, contact.id);
  const same = known.find((one) => isSameOccasion(one, found));
  if (same) {
    const next = completed(same, found);
    if (next !== same) await record.occasion(next);
    return next;
  }
  if (await isDenied(db, contact.id, found)) return undefined;
  const posts = found.type === 'post' ? known.filter(({ type }) => type === 'post') : [];
  const past = posts.some((post) => isLaterPost(post, found));
  const unkind = !isHardship(found.type) && nearHardship(known, found.on, today);
  const occasion: Occasion = {
    ...found,
    id: crypto.randomUUID(),
    contactId: contact.id,
    state: past || unkind ? 'dismissed' : 'open',
    via,
    page,
  };
  await record.occasion(occasion);
  const older = past ? [] : posts.filter(({ state }) => state === 'open');
  for (const post of older) await record.occasion({ ...post, state: 'dismissed' });
  await withdrawAnswered(db, record, occasion, [...known, occasion], today);
  return occasion;
}

import { choose, dormantPrompt, lastSlowCard, type Pick, poolOf } from '../keeping/choose';
import { explain, type Why } from '../keeping/explain';
import { peerMapOf } from '../keeping/peerMap';
import { type Prompt, promptFor, weigh } from '../keeping/prompts';
import type { Known } from '../keeping/score';
import { grouped } from '../people/grouped';
import type { Contact, ContactId, Day } from '../people/schema';
import { doubtsOf } from './asked';
import type { Log } from './db';

/** Who has a place today. A row of this browser's own: a look at the list is no change of the log. */
export const TODAY_ROW = 'today';

interface TodayRow {
  day: Day;
  picks: { id: ContactId; by: Pick['by'] }[];
}

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
  const contacts = await db.contacts.where('ring').notEqual('').toArray();
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

/**
 * Today's people with their reasons, at most three. Whoever was shown today keeps the place until answered, and a place
 * that was answered stays empty: somebody done makes room, not pressure. What is free otherwise may still be taken by
 * somebody of whom the log learns today.
 */
export async function promptsToday(db: Log, today: Day): Promise<Pick[]> {
  return picksOf(db, await readKept(db, today), today);
}

async function picksOf(db: Log, kept: Kept, today: Day): Promise<Pick[]> {
  const shown = await shownOn(db, today);
  const pool = poolOf(kept.contacts, kept.knownOf, today);
  const written = await writtenToday(db, today);
  const ids = new Set([...shown.map(({ id }) => id), ...written]);
  const taken = kept.contacts.filter(({ id }) => ids.has(id));
  const again: Pick[] = [];
  for (const { id, by } of shown) {
    const due = pool.due.find(({ contact }) => contact.id === id);
    if (due) again.push({ prompt: due, by });
    const old = by === 'dormant' ? pool.dormant.find(({ contact }) => contact.id === id) : undefined;
    if (old) again.push({ prompt: dormantPrompt(old, today), by });
  }
  const slowShownOn = lastSlowCard(kept.contacts, today);
  const dormantTaken = shown.some(({ by }) => by === 'dormant');
  const places = { taken, dormantTaken, ...(slowShownOn !== undefined && { slowShownOn }) };
  const fresh = choose(pool, places, today);
  return [...again, ...fresh];
}

/**
 * Notes who was shown on a card today. Not undoable and not journaled, since nobody did anything; repeating it changes
 * nothing.
 */
export async function noteShown(db: Log, picks: readonly Pick[], today: Day): Promise<void> {
  await db.transaction('rw', db.settings, db.contacts, async () => {
    const shown = await shownOn(db, today);
    const fresh = picks.filter(({ prompt }) => !shown.some(({ id }) => id === prompt.contact.id));
    for (const { prompt } of picks) await stamp(db, prompt, today);
    if (fresh.length === 0) return;
    const added = fresh.map(({ prompt, by }) => ({ id: prompt.contact.id, by }));
    const value: TodayRow = { day: today, picks: [...shown, ...added] };
    await db.settings.put({ key: TODAY_ROW, value });
  });
}

async function stamp(db: Log, { contact, occasion, standing }: Prompt, today: Day): Promise<void> {
  const row = await db.contacts.get(contact.id);
  if (!row || (row.shownOn === today && row.shownFor === occasion?.id)) return;
  const { shownFor: _before, shownLapsed: _lapsed, ...rest } = row;
  await db.contacts.put({
    ...rest,
    shownOn: today,
    ...(occasion && { shownFor: occasion.id }),
    ...(standing.state === 'lapsed' && { shownLapsed: 1 }),
  });
}

async function shownOn(db: Log, today: Day): Promise<TodayRow['picks']> {
  const row = (await db.settings.get(TODAY_ROW))?.value as TodayRow | undefined;
  return row?.day === today ? row.picks : [];
}

/** Who was written to from a draft on that day. */
async function writtenToday(db: Log, today: Day): Promise<ContactId[]> {
  const touches = await db.touches.where('draftedOn').equals(today).toArray();
  return [...new Set(touches.map(({ contactId }) => contactId))];
}

/** A kept contact's prompt whatever the day's three are; for the panel beside their page, where a card is no news. */
export async function promptOf(db: Log, contact: Contact, today: Day): Promise<Prompt | null> {
  const [occasions, doubts, promises] = await Promise.all([
    db.occasions.where('contactId').equals(contact.id).toArray(),
    doubtsOf(db, [contact.id]),
    db.pledges.where('contactId').equals(contact.id).toArray(),
  ]);
  const { shownOn: _shown, ...row } = contact;
  return promptFor(row, { occasions: [...occasions, ...doubts], promises }, today);
}

/** Why somebody has a card today, or has none; for anybody in the log. */
export async function whyOf(db: Log, contact: Contact, today: Day): Promise<Why> {
  const kept = await readKept(db, today);
  const picks = await picksOf(db, kept, today);
  const known = contact.ring ? kept.knownOf(contact) : { occasions: [] };
  return explain(contact, weigh(contact, known, today), picks);
}

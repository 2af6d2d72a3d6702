import { choose, dormantPrompt, lastSlowCard, type Pick, poolOf } from '../keeping/choose';
import { explain, type Why } from '../keeping/explain';
import { type Prompt, promptFor, weigh } from '../keeping/prompts';
import { asDailyCap } from '../keeping/dailyCap';
import type { Contact, ContactId, Day } from '../people/schema';
import { doubtsOf } from './asked';
import type { Log } from './db';
import { type Kept, readKept } from './kept';
import { DAILY_CAP } from './settings';

/** Who has a place today. A row of this browser's own: a look at the list is no change of the log. */
export const TODAY_ROW = 'today';

interface TodayRow {
  day: Day;
  picks: Place[];
}

interface Place {
  id: ContactId;
  by: Pick['by'];
  /** What the contact told of earlier cards that morning; absent in rows of old. */
  before?: Earlier;
}

type Earlier = { [Field in 'shownOn' | 'shownFor' | 'shownLapsed']?: Contact[Field] };

/**
 * Today's people with their reasons, at most three, or fewer if the user wants so. Whoever was shown today keeps the
 * place until answered, and a place that was answered stays empty: somebody done makes room, not pressure. What is free
 * otherwise may still be taken by somebody of whom the log learns today.
 */
export async function promptsToday(db: Log, today: Day): Promise<Pick[]> {
  return picksOf(db, await readKept(db, today), today);
}

async function picksOf(db: Log, kept: Kept, today: Day): Promise<Pick[]> {
  const shown = await shownOn(db, today);
  const contacts = kept.contacts.map((contact) => thatMorning(contact, shown));
  const pool = poolOf(contacts, kept.knownOf, today);
  const ids = [...new Set([...shown.map(({ id }) => id), ...(await writtenToday(db, today))])];
  // Whoever is not kept any more, or not in the log, has had a place all the same.
  const taken = (await db.contacts.bulkGet(ids)).filter((contact) => contact !== undefined);
  const again: Pick[] = [];
  for (const { id, by } of shown) {
    const due = pool.due.find(({ contact }) => contact.id === id);
    if (due) again.push({ prompt: due, by });
    const old = by === 'dormant' ? pool.dormant.find(({ contact }) => contact.id === id) : undefined;
    if (old) again.push({ prompt: dormantPrompt(old, today), by });
  }
  const slowShownOn = lastSlowCard(contacts, today);
  const dormantTaken = shown.some(({ by }) => by === 'dormant');
  const most = asDailyCap((await db.settings.get(DAILY_CAP))?.value);
  const places = { taken, dormantTaken, most, ...(slowShownOn !== undefined && { slowShownOn }) };
  const free = Math.max(0, most - ids.length);
  return [...again, ...choose(pool, places, today).slice(0, free)].slice(0, most);
}

/** A second card within the week says the same all day: what it came for is told by the cards before, not by itself. */
function thatMorning(contact: Contact, shown: readonly Place[]): Contact {
  const before = shown.find(({ id }) => id === contact.id)?.before;
  if (!before) return contact;
  const { shownOn: _on, shownFor: _for, shownLapsed: _lapsed, ...rest } = contact;
  return { ...rest, ...before };
}

/**
 * Notes who was shown on a card today. Not undoable and not journaled, since nobody did anything; repeating it changes
 * nothing.
 */
export async function noteShown(db: Log, picks: readonly Pick[], today: Day): Promise<void> {
  await db.transaction('rw', db.settings, db.contacts, async () => {
    const shown = await shownOn(db, today);
    const added: Place[] = [];
    for (const { prompt, by } of picks) {
      const { id } = prompt.contact;
      const before = await stamp(db, prompt, today);
      if (!shown.some((place) => place.id === id)) added.push({ id, by, before });
    }
    if (added.length === 0) return;
    const value: TodayRow = { day: today, picks: [...shown, ...added] };
    await db.settings.put({ key: TODAY_ROW, value });
  });
}

/** @returns what the row told of earlier cards. */
async function stamp(db: Log, { contact, calling, standing }: Prompt, today: Day): Promise<Earlier> {
  const row = await db.contacts.get(contact.id);
  if (!row) return {};
  const { shownOn: on, shownFor, shownLapsed, ...rest } = row;
  const before: Earlier = {
    ...(on !== undefined && { shownOn: on }),
    ...(shownFor && { shownFor }),
    ...(shownLapsed && { shownLapsed }),
  };
  const said = on === today ? [shownFor ?? []].flat() : [];
  const ids = [...new Set([...said, ...calling])];
  if (on === today && ids.length === said.length) return before;
  await db.contacts.put({
    ...rest,
    shownOn: today,
    ...(ids.length > 0 && { shownFor: ids }),
    ...(standing.state === 'lapsed' && { shownLapsed: 1 }),
  });
  return before;
}

async function shownOn(db: Log, today: Day): Promise<readonly Place[]> {
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

import type { Collection, Table } from 'dexie';
import type { Contact, ContactId } from '../people/schema';
import type { Log } from './db';
import type { StoredCounts } from './stored';

/** About how many bytes the rows of each kind take as text, and how many notes there are. */
export interface StoredSizes {
  bytes: Record<Exclude<keyof StoredCounts, 'kept'> | 'notes', number>;
  /** Notes of the user's, those told in confidence included. */
  notes: number;
}

/** So many contacts are read at once: between two reads the page stays alive. */
const CHUNK = 500;
/** Of a long table so many rows are looked at, in so many places. */
const ROWS = 400;
const PLACES = 8;

const utf8 = new TextEncoder();
const bytesOf = (row: unknown): number => utf8.encode(JSON.stringify(row)).length;

/**
 * An estimate, by the rows as JSON: contacts are read one and all, a piece at a time, for the sake of their notes; of every
 * other long table only some rows, those of contacts from all over the log. With 30,000 contacts and 300,000 touches it takes
 * 1.6 seconds, the page alive meanwhile.
 */
export async function storedSizes(db: Log): Promise<StoredSizes> {
  const { people, notes, count, ids } = await contactSizes(db);
  const places = spread(ids, PLACES);
  const byContact = (table: Pick<Table<unknown>, 'where'>) => (id: ContactId) =>
    table.where('contactId').aboveOrEqual(id);
  const [addresses, touches, news, promises, questions, forgotten, steps] = await Promise.all([
    estimate(db.identities, places, byContact(db.identities)),
    estimate(db.touches, places, (id) => db.touches.where('[contactId+on+channel+direction]').above([id])),
    estimate(db.occasions, places, byContact(db.occasions)),
    estimate(db.pledges, places, byContact(db.pledges)),
    estimate(db.questions, places, byContact(db.questions)),
    estimate(db.forgotten, [''], () => db.forgotten.toCollection()),
    stepSizes(db),
  ]);
  const bytes = { people, notes, addresses, touches, news, promises, questions, forgotten, steps };
  return { bytes, notes: count };
}

interface ContactSizes {
  people: number;
  notes: number;
  count: number;
  /** Of the contacts with which a piece begins. */
  ids: ContactId[];
}

async function contactSizes(db: Log): Promise<ContactSizes> {
  const sum: ContactSizes = { people: 0, notes: 0, count: 0, ids: [] };
  for (let after = ''; ;) {
    const rows: Contact[] = await db.contacts.where('id').above(after).limit(CHUNK).toArray();
    if (rows[0]) sum.ids.push(rows[0].id);
    for (const row of rows) {
      const noted = [...(row.notes ?? []), ...(row.confidences ?? [])];
      const ofNotes = noted.length > 0 ? bytesOf(noted) : 0;
      sum.people += bytesOf(row) - ofNotes;
      sum.notes += ofNotes;
      sum.count += noted.length;
    }
    const last = rows.at(-1);
    if (!last || rows.length < CHUNK) return sum;
    after = last.id;
  }
}

/** @returns so many of them at most, from the first to the last. */
function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)] as T);
}

/**
 * All of a short table; of a long one the mean of some rows from all over it, times their number.
 * @param from the rows from that contact on: a key leads there at once, while counting off rows reads them all.
 */
async function estimate(
  table: Pick<Collection<unknown>, 'count' | 'toArray'>,
  places: readonly ContactId[],
  from: (place: ContactId) => Pick<Collection<unknown>, 'limit'>,
): Promise<number> {
  const count = await table.count();
  if (count <= ROWS) return sumOf(await table.toArray());
  const each = Math.ceil(ROWS / Math.max(1, places.length));
  const rows = (await Promise.all(places.map((place) => from(place).limit(each).toArray()))).flat();
  return rows.length === 0 ? 0 : Math.round((sumOf(rows) / rows.length) * count);
}

/** Each step knows what it takes; those of old did not note it. */
async function stepSizes(db: Log): Promise<number> {
  const entries = await db.journal.toArray();
  return entries.reduce((sum, entry) => sum + (entry.size ?? bytesOf(entry)), 0);
}

function sumOf(rows: readonly unknown[]): number {
  return rows.reduce((sum: number, row) => sum + bytesOf(row), 0);
}

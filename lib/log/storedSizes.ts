import type { Table } from 'dexie';
import type { Contact } from '../people/schema';
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
const PLACES = 8;
const ROWS = 50;

const utf8 = new TextEncoder();
const bytesOf = (row: unknown): number => utf8.encode(JSON.stringify(row)).length;

/**
 * An estimate, by the rows as JSON: contacts are read one and all, a piece at a time, for the sake of their notes; of every
 * other long table only some rows. Takes five seconds for 30,000 contacts
 * with 300,000 touches, the page alive meanwhile (measured: never busy for more than 32 ms).
 */
export async function storedSizes(db: Log): Promise<StoredSizes> {
  const { people, notes, count } = await contactSizes(db);
  const [addresses, touches, news, promises, questions, forgotten, steps] = await Promise.all([
    estimate(db.identities),
    estimate(db.touches),
    estimate(db.occasions),
    estimate(db.pledges),
    estimate(db.questions),
    estimate(db.forgotten),
    stepSizes(db),
  ]);
  const bytes = { people, notes, addresses, touches, news, promises, questions, forgotten, steps };
  return { bytes, notes: count };
}

async function contactSizes(db: Log): Promise<{ people: number; notes: number; count: number }> {
  const sum = { people: 0, notes: 0, count: 0 };
  for (let after = ''; ;) {
    const rows: Contact[] = await db.contacts.where('id').above(after).limit(CHUNK).toArray();
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

/** All of a short table; of a long one the mean of some rows from all over it, times their number. */
async function estimate(table: Table): Promise<number> {
  const count = await table.count();
  if (count <= PLACES * ROWS) return sumOf(await table.toArray());
  const places = Array.from({ length: PLACES }, (_, i) =>
    table
      .offset(Math.round(((count - ROWS) * i) / (PLACES - 1)))
      .limit(ROWS)
      .toArray(),
  );
  const rows = (await Promise.all(places)).flat();
  return Math.round((sumOf(rows) / rows.length) * count);
}

/** Each step knows what it takes; those of old did not note it. */
async function stepSizes(db: Log): Promise<number> {
  const entries = await db.journal.toArray();
  return entries.reduce((sum, entry) => sum + (entry.size ?? bytesOf(entry)), 0);
}

function sumOf(rows: readonly unknown[]): number {
  return rows.reduce((sum: number, row) => sum + bytesOf(row), 0);
}

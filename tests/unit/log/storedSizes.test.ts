import { expect, it } from 'vitest';
import type { Table } from 'dexie';
import type { Log } from '../../../lib/log/db';
import { confide } from '../../../lib/log/manners';
import { note } from '../../../lib/log/notes';
import { storedCounts } from '../../../lib/log/stored';
import { storedSizes } from '../../../lib/log/storedSizes';
import { bring, contactOf, freshLog, message, NOW, person, TODAY } from './support';

const PEOPLE = 1200;

/** Names of every length, and of letters that take more than a byte. */
const nameOf = (i: number): string => `Zoë ${'é'.repeat(i % 40)}${i}`;

async function exact(table: Table): Promise<number> {
  const rows: unknown[] = await table.toArray();
  return rows.reduce((sum: number, row) => sum + Buffer.byteLength(JSON.stringify(row)), 0);
}

async function filled(count: number): Promise<Log> {
  const db = freshLog();
  const slugs = Array.from({ length: count }, (_, i) => `person-${i}`);
  await bring(
    db,
    slugs.map((slug, i) => person(slug, { name: nameOf(i), company: 'c'.repeat(i % 70) || 'c' })),
    slugs.flatMap((slug) => [message(slug, '2026-03-01', 'out'), message(slug, '2026-03-02', 'in', 12)]),
  );
  return db;
}

it('says how much room each kind takes: people and notes to the byte, what is long from some of its rows', async () => {
  const db = await filled(PEOPLE);
  const { id } = await contactOf(db, 'person-7');
  const people = await exact(db.contacts);
  await note(db, id, 'Plays the cello.', TODAY, NOW);
  await confide(db, id, 'Moves in spring.', TODAY, NOW);
  const { bytes, notes } = await storedSizes(db);
  expect(await storedCounts(db)).toMatchObject({ people: PEOPLE, touches: 2 * PEOPLE });
  expect(notes).toBe(2);
  expect(bytes.notes).toBeGreaterThan('Plays the cello.Moves in spring.'.length);
  // The notes are the note's own; their two names stand with the person.
  expect(bytes.people - people).toBeGreaterThan(0);
  expect(bytes.people - people).toBeLessThan(60);
  for (const [said, table] of [
    [bytes.touches, db.touches],
    [bytes.addresses, db.identities],
  ] as const) {
    const real = await exact(table);
    expect(Math.abs(said - real) / real, table.name).toBeLessThan(0.1);
  }
  expect(bytes.steps).toBeGreaterThan(0);
  expect(bytes).toMatchObject({ news: 0, promises: 0, questions: 0, forgotten: 0 });
});

it('measures what is short to the byte, and an empty log as nothing', async () => {
  const db = await filled(20);
  const { bytes } = await storedSizes(db);
  expect(bytes.touches).toBe(await exact(db.touches));
  expect(bytes.people).toBe(await exact(db.contacts));
  const empty = await storedSizes(freshLog());
  expect(Object.values(empty.bytes).every((size) => size === 0)).toBe(true);
});

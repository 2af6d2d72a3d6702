import { expect, test } from 'vitest';
import { touchKey } from '../../../lib/log/db';
import { manyRows } from '../../../lib/log/manyRows';
import type { Touch } from '../../../lib/people/schema';
import { freshLog } from './support';

const touch = (n: number): Touch => ({
  contactId: `contact-${n}`,
  on: '2026-03-01',
  channel: 'message',
  direction: n % 2 ? 'in' : 'out',
  weight: 1,
  count: n,
  via: 'export',
});

/** By how many rows there are for those asked for: none, about as many, and far more. */
test.each([
  [0, 900],
  [500, 900],
  [5000, 900],
  [500, 20],
])('of %i rows it finds those of %i keys that are there, as bulkGet does', async (there, asked) => {
  const db = freshLog();
  await db.touches.bulkAdd(Array.from({ length: there }, (_, n) => touch(n)));
  // Every other one is nobody's; in an order of their own.
  const keys = Array.from({ length: asked }, (_, n) => touchKey(touch(n % 2 ? there - n : there + n)));
  const found = await manyRows(db.touches, keys, touchKey);
  expect(found).toEqual(await db.touches.bulkGet(keys));
  expect(found.filter((row) => row !== undefined).length).toBe(Math.ceil(Math.min(there, asked) / 2));
});

import { expect, it } from 'vitest';
import { setRing } from '../../../lib/log/commands';
import { undoable } from '../../../lib/log/undo';
import { bring, freshLog, person } from './support';

const HOUR_MS = 3_600_000;

it('a step made before a moment is none to take back in passing, nor one before it', async () => {
  const db = freshLog();
  await bring(db, [person('ana'), person('bo')], [], '2026-04-20');
  const [ana] = await db.contacts.toArray();
  const now = Date.parse('2026-04-21T10:00:00Z');
  const seq = await setRing(db, ana?.id ?? '', 'inner', '2026-04-21', now);
  expect((await undoable(db, now - HOUR_MS))?.seq).toBe(seq);
  expect((await undoable(db, now))?.seq).toBe(seq);
  expect(await undoable(db, now + 1)).toBeUndefined();
  expect((await undoable(db))?.seq).toBe(seq);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Log } from '../../../lib/log/db';
import { COMMAND_NAMES } from '../../../lib/log/journal';
import { redo, redoable, undo, undoable } from '../../../lib/log/undo';
import { COMMANDS, type Step } from './commandTable';
import { orphans, staleSearchTexts, stateOf } from './state';
import { bring, freshLog, message, person } from './support';

const named = Object.entries(COMMANDS).map(([name, step]) => step.map((run) => ({ name, run })));
const steps = fc.array(fc.oneof(...named), { minLength: 1, maxLength: 14 });

async function filled(): Promise<Log> {
  const db = freshLog();
  const people = [
    person('ana', { company: 'Northwind', title: 'Engineer', mail: 'ana@example.org' }),
    person('bo', { company: 'Halden', title: 'Engineer' }),
    person('ana-again', { name: 'Name of ana', familyName: 'of ana', company: 'Northwind' }),
  ];
  await bring(
    db,
    people,
    [message('ana', '2026-04-02', 'in'), message('bo', '2026-04-03', 'out')],
    '2026-04-20',
  );
  return db;
}

async function run(db: Log, sequence: readonly { run: Step }[]): Promise<void> {
  for (const step of sequence) await step.run(db);
}

it('every command of the log has a generator', () => {
  expect(Object.keys(COMMANDS).sort()).toEqual([...COMMAND_NAMES].sort());
});

it('undoing any sequence of commands gives the log before it, to the byte; redoing it the log after', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const db = await filled();
      const first = (await undoable(db))?.seq;
      const before = await stateOf(db);
      await run(db, sequence);
      const after = await stateOf(db);
      expect(await orphans(db)).toEqual([]);
      expect(await staleSearchTexts(db)).toEqual([]);
      for (let last = await undoable(db); last && last.seq !== first; last = await undoable(db)) {
        expect(await undo(db, last.seq)).toMatchObject({ left: 0 });
        expect(await orphans(db)).toEqual([]);
      }
      expect(await stateOf(db)).toEqual(before);
      expect(await staleSearchTexts(db)).toEqual([]);
      for (let next = await redoable(db); next; next = await redoable(db)) await redo(db, next.seq);
      expect(await stateOf(db)).toEqual(after);
      expect(await staleSearchTexts(db)).toEqual([]);
      db.close();
    }),
    { numRuns: 150 },
  );
}, 60_000);

it('undoing in any other order loses nothing and leaves nothing that belongs to nobody', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.infiniteStream(fc.nat(100)), async (sequence, picks) => {
      const db = await filled();
      await run(db, sequence);
      for (let turn = 0; turn < 12; turn++) {
        const entries = await db.journal.toArray();
        const entry = entries[(picks.next().value ?? 0) % entries.length];
        if (entry) await (entry.undone ? redo : undo)(db, entry.seq);
        expect(await orphans(db)).toEqual([]);
        expect(await staleSearchTexts(db)).toEqual([]);
      }
      db.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);

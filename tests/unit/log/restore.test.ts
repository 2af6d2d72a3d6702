import { describe, expect, it } from 'vitest';
import { backupParts } from '../../../lib/files/backup/backup';
import { readBackup } from '../../../lib/files/backup/readBackup';
import { addPerson } from '../../../lib/log/byHand';
import { snooze } from '../../../lib/log/commands';
import type { Log } from '../../../lib/log/db';
import { dump, type LogRows } from '../../../lib/log/dump';
import { forget } from '../../../lib/log/forget';
import { restore } from '../../../lib/log/restore';
import { redo, undo } from '../../../lib/log/undo';
import { bring, contactOf, freshLog, keep, message, NOW, person, TODAY } from './support';

/** What a saved file brings back. */
function through(rows: LogRows): LogRows {
  const read = readBackup(backupParts(rows, TODAY).join(''));
  if (!read.ok) throw new Error(read.problem);
  return read.rows;
}

const sorted = async (db: Log): Promise<unknown> =>
  Object.fromEntries(
    Object.entries(await dump(db)).map(([table, rows]) => [
      table,
      (rows as object[]).map((row) => JSON.stringify(row, Object.keys(flat(row)).sort())).sort(),
    ]),
  );

function flat(row: unknown): Record<string, true> {
  const names: Record<string, true> = {};
  JSON.stringify(row, (key, value: unknown) => {
    names[key] = true;
    return value;
  });
  return names;
}

async function filled(): Promise<Log> {
  const db = freshLog();
  await bring(
    db,
    [person('ana', { mail: 'ana@x.example' }), person('bo')],
    [message('ana', '2026-05-01', 'in')],
  );
  await keep(db, 'ana');
  return db;
}

describe('a backup brought back', () => {
  it('into an empty log makes it the log that it was', async () => {
    const one = await filled();
    const other = freshLog();
    const { contacts, touches } = await restore(other, through(await dump(one)), NOW);
    expect({ contacts, touches }).toEqual({ contacts: 2, touches: 1 });
    expect(await sorted(other)).toEqual(await sorted(one));
  });

  it('takes the place of everything, and can be undone and redone to the byte', async () => {
    const db = await filled();
    const backup = through(await dump(db));
    const saved = await sorted(db);
    await bring(
      db,
      [person('ana', { company: 'Elsewhere' }), person('cy')],
      [message('cy', '2026-06-01', 'out')],
      '2026-06-10',
    );
    await snooze(db, (await contactOf(db, 'ana')).id, 30, TODAY, NOW);
    const changed = await sorted(db);
    const { seq } = await restore(db, backup, NOW);
    expect(await sorted(db)).toEqual(saved);
    await undo(db, seq!);
    expect(await sorted(db)).toEqual(changed);
    await redo(db, seq!);
    expect(await sorted(db)).toEqual(saved);
  });

  it('of the very same log changes nothing', async () => {
    const db = await filled();
    expect((await restore(db, through(await dump(db)), NOW)).seq).toBeUndefined();
  });

  it('leaves out whom the user has forgotten since', async () => {
    const db = await filled();
    const backup = through(await dump(db));
    await forget(db, (await contactOf(db, 'ana')).id, TODAY);
    expect(await restore(db, backup, NOW)).toMatchObject({ contacts: 1, touches: 0, forgotten: 1 });
    expect(JSON.stringify(await dump(db))).not.toContain('ana');
  });

  it('knows in another log whom the user has forgotten', async () => {
    const db = await filled();
    await forget(db, (await contactOf(db, 'bo')).id, TODAY);
    const other = freshLog();
    await restore(other, through(await dump(db)), NOW);
    expect(await other.forgotten.count()).toBe(1);
  });

  it('does not bring back somebody without an address who was forgotten since', async () => {
    const db = await filled();
    const [zoe, yves] = [
      await addPerson(db, { name: 'Zoe Ostrava' }, TODAY, NOW),
      await addPerson(db, { name: 'Yves Ostrava' }, TODAY, NOW),
    ];
    const backup = through(await dump(db));
    await forget(db, zoe.contactId, TODAY);
    expect(await restore(db, backup, NOW)).toMatchObject({ forgotten: 1 });
    expect(await db.contacts.get(zoe.contactId)).toBeUndefined();
    expect(await db.contacts.get(yves.contactId)).toBeDefined();
  });
});

import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { Log } from '../../../lib/log/db';
import { promptsToday } from '../../../lib/log/today';
import { redo, undo } from '../../../lib/log/undo';
import type { Contact } from '../../../lib/people/schema';
import { searchTextsOf } from '../../../lib/search/texts';
import type { FrozenVersion } from './versions/frozen';
import { V001 } from './versions/v001';
import { V002 } from './versions/v002';
import { V003 } from './versions/v003';
import { V004 } from './versions/v004';
import { V005 } from './versions/v005';
import { V006 } from './versions/v006';
import { V007 } from './versions/v007';

/** Every version that was ever shipped, in order. A new version adds a file and a line, nothing else. */
const VERSIONS = [V001, V002, V003, V004, V005, V006, V007];

let number = 0;

/** A log as that version left it, closed; the tables made without our code. */
async function frozen({ version, stores, rows }: FrozenVersion): Promise<string> {
  const name = `frozen-${++number}`;
  const old = new Dexie(name);
  old.version(version).stores(stores);
  for (const [table, some] of Object.entries(rows)) await old.table<object>(table).bulkAdd(some);
  old.close();
  return name;
}

describe('migrations', () => {
  it('know every version from the first to the present one, without a gap', async () => {
    const db = new Log('frozen-versions');
    await db.open();
    expect(VERSIONS.map(({ version }) => version)).toEqual(Array.from({ length: db.verno }, (_, i) => i + 1));
    const latest = VERSIONS.at(-1)!;
    const indexes = db.tables.map(({ name, schema }) => [
      name,
      [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', '),
    ]);
    expect(Object.fromEntries(indexes)).toEqual(latest.stores);
  });

  it.each(VERSIONS)('bring a log of version $version up to date with every row', async (version) => {
    const db = new Log(await frozen(version));
    const expected: Record<string, object[]> = Object.fromEntries(db.tables.map(({ name }) => [name, []]));
    for (const [table, rows] of Object.entries({ ...version.rows, ...version.now })) expected[table] = rows;
    if (version.version < 3) delete expected['undone'];
    // Derived: of whoever was in the log before the search text was what it is.
    if (version.version < 7) expected['searchTexts'] = searchTextsOf(expected['contacts'] as Contact[]);
    for (const table of db.tables) expect(await table.toArray(), table.name).toEqual(expected[table.name]);
    expect(Object.keys(expected).sort()).toEqual(db.tables.map(({ name }) => name).sort());
  });

  it('leave the steps of old to be undone and redone', async () => {
    const first = new Log(await frozen(V001));
    await undo(first, 1);
    expect((await first.contacts.get('c1'))?.ring).toBeUndefined();
    await redo(first, 1);
    expect((await first.contacts.get('c1'))?.ring).toBe('close');
    const second = new Log(await frozen(V002));
    await redo(second, 3);
    expect(await second.contacts.count()).toBe(2);
  });

  it('leave news what it is', async () => {
    const db = new Log(await frozen(V001));
    const prompts = await promptsToday(db, '2026-05-03');
    expect(prompts.map(({ prompt }) => prompt.occasion?.id)).toEqual(['o1']);
  });

  it('leave the old log as it was where they fail, and say so', async () => {
    const broken = { ...V002.rows['journal']![0], changes: [1n] };
    const name = await frozen({ ...V002, rows: { ...V002.rows, journal: [broken] } });
    const db = new Log(name);
    await expect(db.open()).rejects.toThrow();
    expect(db.upgradeFailed).toBe(true);
    db.close();
    const old = new Dexie(name);
    await old.open();
    expect(old.verno).toBe(2);
    expect(await old.table('contacts').toArray()).toEqual(V002.rows['contacts']);
    expect(await old.table('undone').toArray()).toEqual(V002.rows['undone']);
    expect(await old.table('journal').toArray()).toEqual([broken]);
    old.close();
  });

  it('wait for no page of an older version', async () => {
    const name = `frozen-open-${++number}`;
    const old = new Dexie(name);
    old.version(2).stores(V002.stores);
    await old.table<object>('contacts').bulkAdd(V002.rows['contacts']!);
    expect(old.isOpen()).toBe(true);
    const db = new Log(name);
    expect(await db.contacts.toArray()).toEqual(V002.rows['contacts']);
    old.close();
  });
});

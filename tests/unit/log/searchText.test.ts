import { describe, expect, it } from 'vitest';
import { archive } from '../../../lib/log/byHand';
import { editPerson } from '../../../lib/log/editPerson';
import { setRing } from '../../../lib/log/commands';
import type { Log } from '../../../lib/log/db';
import { dump } from '../../../lib/log/dump';
import { forget } from '../../../lib/log/forget';
import { confide, setManners } from '../../../lib/log/manners';
import { merge } from '../../../lib/log/merge';
import { readSearchLines } from '../../../lib/log/searchText';
import { undo } from '../../../lib/log/undo';
import { idOf, readLine } from '../../../lib/search/line';
import { staleSearchTexts } from './state';
import { bring, contactOf, freshLog, message, NOW, person, TODAY } from './support';

async function filled(): Promise<Log> {
  const db = freshLog();
  const people = Array.from({ length: 40 }, (_, n) => person(`p${n}`, { company: `Firm ${n}` }));
  await bring(db, people, [message('p3', '2026-05-02', 'in')]);
  return db;
}

const lineFor = async (db: Log, id: string): Promise<string | undefined> =>
  (await readSearchLines(db)).find((line) => idOf(line) === id);

describe('the search text', () => {
  it('has one line of everybody after an import, and none after it is taken back', async () => {
    const db = await filled();
    expect(await readSearchLines(db)).toHaveLength(40);
    expect(await staleSearchTexts(db)).toEqual([]);
    const p3 = await contactOf(db, 'p3');
    expect(readLine((await lineFor(db, p3.id)) ?? '')).toMatchObject({
      name: 'Name of p3',
      company: '',
      title: 'Firm 3',
      lastTouchOn: '2026-05-02',
      others: ['firm 3'],
    });
    await undo(db, 1);
    expect(await db.searchTexts.count()).toBe(0);
  });

  it('follows what the user changes and takes back', async () => {
    const db = await filled();
    const { id } = await contactOf(db, 'p1');
    const seq = await editPerson(db, id, { name: 'Zoë\tÑandú\n' }, TODAY, NOW);
    await setRing(db, id, 'close', TODAY, NOW);
    expect(readLine((await lineFor(db, id)) ?? '')).toMatchObject({ name: 'Zoë Ñandú', ring: 'close' });
    await undo(db, seq ?? -1);
    expect(await lineFor(db, id)).not.toMatch(/zoe/i);
    const other = await contactOf(db, 'p2');
    await merge(db, { keep: id, gone: other.id }, NOW);
    await archive(db, id, TODAY, NOW);
    expect(await lineFor(db, other.id)).toBeUndefined();
    expect(readLine((await lineFor(db, id)) ?? '').archived).toBe(true);
    expect(await staleSearchTexts(db)).toEqual([]);
  });

  it('keeps nothing of somebody who is forgotten, and no confidence or off-limits word of anybody', async () => {
    const db = await filled();
    const { id } = await contactOf(db, 'p5');
    await confide(db, id, 'Wants to leave for Xanadu', TODAY, NOW);
    await setManners(db, id, { offLimits: 'Xanthippe' }, TODAY, NOW);
    expect(JSON.stringify(await db.searchTexts.toArray())).not.toMatch(/xan/i);
    await forget(db, id, TODAY);
    expect(JSON.stringify(await db.searchTexts.toArray())).not.toMatch(
      new RegExp(`${id}|p5\\b|firm 5\\b`, 'i'),
    );
    expect(await staleSearchTexts(db)).toEqual([]);
  });

  it('is no part of a backup', async () => {
    const db = await filled();
    expect(Object.keys(await dump(db))).not.toContain('searchTexts');
  });
});

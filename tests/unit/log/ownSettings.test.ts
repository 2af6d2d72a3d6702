import { describe, expect, it } from 'vitest';
import { objectionsTo } from '../../../lib/drafts/guard';
import { cadenceOf } from '../../../lib/keeping/rings';
import { RING_DAYS } from '../../../lib/keeping/weights';
import { setRing, setSetting } from '../../../lib/log/commands';
import { draftingFor } from '../../../lib/log/drafting';
import { dump } from '../../../lib/log/dump';
import { restore } from '../../../lib/log/restore';
import { DAILY_CAP, OFF_LIMITS, RING_DAYS_SET } from '../../../lib/log/settings';
import { noteShown, promptsToday } from '../../../lib/log/today';
import { redo, undo } from '../../../lib/log/undo';
import { addDays } from '../../../lib/people/days';
import { bring, contactOf, freshLog, keep, message, NOW, person, TODAY } from './support';

const OWN = { ...RING_DAYS, close: 30 };
const NAMES = ['ana', 'bo', 'cy', 'di', 'ed'];

async function filled() {
  const db = freshLog();
  const touches = NAMES.flatMap((name) => [
    message(name, '2026-03-01', 'out'),
    message(name, '2026-03-02', 'in'),
  ]);
  await bring(
    db,
    NAMES.map((name) => person(name)),
    touches,
  );
  for (const name of NAMES) await keep(db, name);
  return db;
}

describe('other days for a ring', () => {
  it('move everybody of that ring in one step, which goes back and comes again whole', async () => {
    const db = await filled();
    const before = await contactOf(db, 'ana');
    const steps = await db.journal.count();
    const seq = (await setSetting(db, RING_DAYS_SET, OWN, NOW)) ?? 0;
    expect(await db.journal.count()).toBe(steps + 1);
    const after = await contactOf(db, 'ana');
    expect(cadenceOf(after)).toBe(30);
    expect((after.dueOn ?? '') < (before.dueOn ?? '')).toBe(true);

    await undo(db, seq);
    expect(await contactOf(db, 'ana')).toEqual(before);
    await redo(db, seq);
    expect(await contactOf(db, 'ana')).toEqual(after);
  });

  it('hold for whoever comes into the ring later, and not for whoever leaves it', async () => {
    const db = await filled();
    await setSetting(db, RING_DAYS_SET, OWN, NOW);
    const { id } = await contactOf(db, 'ana');
    await setRing(db, id, 'warm', TODAY, NOW);
    expect(cadenceOf(await contactOf(db, 'ana'))).toBe(180);
    await setRing(db, id, 'close', TODAY, NOW);
    expect(cadenceOf(await contactOf(db, 'ana'))).toBe(30);
  });

  it('come and go with a backup', async () => {
    const db = await filled();
    const plain = await dump(db);
    await setSetting(db, RING_DAYS_SET, OWN, NOW);
    const { seq = 0 } = await restore(db, plain, NOW);
    expect(cadenceOf(await contactOf(db, 'ana'))).toBe(60);
    await undo(db, seq);
    expect(cadenceOf(await contactOf(db, 'ana'))).toBe(30);
  });
});

describe('fewer cards a day', () => {
  it.each([1, 2, 3])('%d at most, and never more over the day', async (cap) => {
    const db = await filled();
    await setSetting(db, DAILY_CAP, cap, NOW);
    for (let look = 0; look < 2; look++) {
      const picks = await promptsToday(db, TODAY);
      expect(picks).toHaveLength(cap);
      await noteShown(db, picks, TODAY);
    }
  });

  it('hold at once for cards that are shown already, and more come back', async () => {
    const db = await filled();
    await noteShown(db, await promptsToday(db, TODAY), TODAY);
    const seq = (await setSetting(db, DAILY_CAP, 1, NOW)) ?? 0;
    expect(await promptsToday(db, TODAY)).toHaveLength(1);
    await undo(db, seq);
    expect(await promptsToday(db, TODAY)).toHaveLength(3);
  });

  it('give everybody a turn with one a day', async () => {
    const db = await filled();
    await setSetting(db, DAILY_CAP, 1, NOW);
    const seen = new Set<string>();
    for (let day = 0; day < 14; day++) {
      const today = addDays(TODAY, day);
      const picks = await promptsToday(db, today);
      await noteShown(db, picks, today);
      for (const { prompt } of picks) seen.add(prompt.contact.id);
    }
    expect(seen.size).toBe(NAMES.length);
  });
});

it('words that are off limits for everybody are held against every draft, beside the person’s own', async () => {
  const db = await filled();
  await setSetting(db, OFF_LIMITS, ['restructuring'], NOW);
  const ana = { ...(await contactOf(db, 'ana')), offLimits: ['golf'] };
  const { guard } = await draftingFor(db, ana, {}, TODAY);
  const kinds = (text: string) => objectionsTo(text, guard).map(({ kind }) => kind);
  expect(kinds('How is the restructuring?')).toEqual(['offLimits']);
  expect(kinds('How is golf?')).toEqual(['offLimits']);
  expect(kinds('How is the garden?')).toEqual([]);
});

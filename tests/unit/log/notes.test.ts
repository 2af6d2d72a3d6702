import { describe, expect, it } from 'vitest';
import { viewPrompts } from '../../../entrypoints/surface/prompts';
import { objectionsTo } from '../../../lib/drafts/guard';
import { draftingFor } from '../../../lib/log/drafting';
import { dump } from '../../../lib/log/dump';
import { setManners } from '../../../lib/log/manners';
import { merge } from '../../../lib/log/merge';
import { note, unnote } from '../../../lib/log/notes';
import { recentEntries } from '../../../lib/log/queries';
import { restore } from '../../../lib/log/restore';
import { promptsToday } from '../../../lib/log/today';
import { undo } from '../../../lib/log/undo';
import { bring, contactOf, freshLog, keep, message, NOW, person, TODAY } from './support';

const CLOCK = { today: TODAY, now: () => NOW, zone: 'UTC' };
const NONCE = 'zumbalo';

async function logWithTwo() {
  const db = freshLog();
  await bring(
    db,
    [person('ada'), person('bo')],
    [message('ada', '2026-03-01', 'out'), message('ada', '2026-03-02', 'in')],
  );
  const { id } = await keep(db, 'ada');
  return { db, id };
}

describe('notes', () => {
  it('stand with the person, are in no draft and in no label of the journal, and are taken back', async () => {
    const { db, id } = await logWithTwo();
    const seq = await note(db, id, `  Plays the ${NONCE}. `, TODAY, NOW);
    const [written] = (await contactOf(db, 'ada')).notes ?? [];
    expect(written).toMatchObject({ text: `Plays the ${NONCE}.`, on: TODAY });
    expect(JSON.stringify(await recentEntries(db, 9))).not.toContain(NONCE);
    const prompts = (await promptsToday(db, TODAY)).map(({ prompt }) => prompt);
    expect(prompts).toHaveLength(1);
    expect(JSON.stringify(await viewPrompts(db, prompts, CLOCK))).not.toContain(NONCE);
    await unnote(db, id, written?.id ?? '', NOW);
    expect((await contactOf(db, 'ada')).notes).toBeUndefined();
    await undo(db, (seq ?? 0) + 1);
    expect((await contactOf(db, 'ada')).notes).toEqual([written]);
  });

  it('of nothing change nothing', async () => {
    const { db, id } = await logWithTwo();
    expect(await note(db, id, ' \n ', TODAY, NOW)).toBeUndefined();
    expect(await unnote(db, id, 'no such note', NOW)).toBeUndefined();
  });

  it('and ground rules come back with a backup, and stay when two entries become one', async () => {
    const { db, id } = await logWithTwo();
    await note(db, id, 'One', TODAY, NOW);
    await setManners(db, id, { canOffer: 'a desk', prefers: 'call' }, TODAY, NOW);
    const other = freshLog();
    await restore(other, await dump(db), NOW);
    const known = { notes: [{ text: 'One' }], canOffer: ['a desk'], prefers: 'call' };
    expect(await contactOf(other, 'ada')).toMatchObject(known);
    const bo = await contactOf(db, 'bo');
    await note(db, bo.id, 'Two', TODAY, NOW);
    await setManners(db, bo.id, { canOffer: 'a desk, time', cannotOffer: 'money' }, TODAY, NOW);
    await merge(db, { keep: bo.id, gone: id }, NOW);
    expect(await contactOf(db, 'bo')).toMatchObject({
      notes: [{ text: 'Two' }, { text: 'One' }],
      canOffer: ['a desk', 'time'],
      cannotOffer: ['money'],
      prefers: 'call',
    });
  });
});

describe('ground rules', () => {
  it('are added to, each word once, replaced, and emptied', async () => {
    const { db, id } = await logWithTwo();
    await setManners(db, id, { offLimits: 'golf' }, TODAY, NOW);
    await setManners(db, id, { offLimits: 'the move, Golf', add: true }, TODAY, NOW);
    const ada = await contactOf(db, 'ada');
    expect(ada.offLimits).toEqual(['golf', 'the move']);
    const { guard } = await draftingFor(db, ada, {}, TODAY);
    expect(objectionsTo('About the move', guard).map(({ kind }) => kind)).toEqual(['offLimits']);
    expect(await setManners(db, id, { offLimits: 'golf', add: true }, TODAY, NOW)).toBeUndefined();
    await setManners(db, id, { offLimits: '', prefers: '' }, TODAY, NOW);
    expect(await contactOf(db, 'ada')).not.toHaveProperty('offLimits');
  });
});

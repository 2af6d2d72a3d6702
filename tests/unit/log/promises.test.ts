import { describe, expect, it } from 'vitest';
import { makePromise, openPromises, settlePromise } from '../../../lib/log/promises';
import { undo } from '../../../lib/log/undo';
import { bring, contactOf, freshLog, NOW, person, TODAY } from './support';

describe('a promise', () => {
  it('that is settled twice at once is settled once, and one step takes it back', async () => {
    const db = freshLog();
    await bring(db, [person('ada')], []);
    const { id } = await contactOf(db, 'ada');
    await makePromise(db, id, { what: 'the slides', dueOn: '2026-12-01' }, TODAY, NOW);
    const [promise] = await openPromises(db, id);
    if (!promise) throw new Error('nothing promised');
    const steps = await Promise.all(
      (['kept', 'letGo'] as const).map((how) => settlePromise(db, promise.id, how, TODAY, NOW)),
    );
    const [step, ...others] = steps.filter((seq) => seq !== undefined);
    expect(others).toEqual([]);
    expect(await db.pledges.get(promise.id)).toMatchObject({ keptOn: TODAY });
    if (step !== undefined) await undo(db, step);
    expect(await openPromises(db, id)).toEqual([promise]);
  });
});

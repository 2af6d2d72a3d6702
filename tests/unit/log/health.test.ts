import { describe, expect, it } from 'vitest';
import { countReading, type Outcome, pageHealth } from '../../../lib/log/health';
import { addDays } from '../../../lib/people/days';
import { freshLog, TODAY } from './support';

const GOOD: Outcome = { accepted: true, generation: 'sdui', ways: { 'name:link': 2, 'postId:key': 1 } };
const BAD: Outcome = { accepted: false, reason: 'notReady' };

async function after(outcomes: [Outcome, daysAgo: number][]) {
  const db = freshLog();
  for (const [outcome, daysAgo] of outcomes)
    await countReading(db, 'feed', outcome, addDays(TODAY, -daysAgo));
  return { db, health: await pageHealth(db, TODAY) };
}
const times = (n: number, outcome: Outcome, daysAgo: number): [Outcome, number][] =>
  Array.from({ length: n }, () => [outcome, daysAgo]);

describe('the health of a page', () => {
  it('counts readings and the ways by which they were read', async () => {
    const { db, health } = await after([...times(2, GOOD, 0), ...times(1, BAD, 0)]);
    expect(health).toEqual([{ page: 'feed', broken: false, accepted: 2, failed: 1, readOn: TODAY }]);
    expect(await db.health.toArray()).toMatchObject([
      { page: 'feed', on: TODAY, generation: 'sdui', ways: { 'name:link': 4, 'postId:key': 2 } },
    ]);
  });

  it.each([
    ['ten failures and nothing read', times(10, BAD, 1), true],
    ['nine failures and nothing read', times(9, BAD, 1), false],
    ['three failures in two days after good ones', [...times(5, GOOD, 3), ...times(3, BAD, 1)], true],
    ['two failures after good ones', [...times(5, GOOD, 3), ...times(2, BAD, 1)], false],
    ['three failures of last week', [...times(5, GOOD, 8), ...times(3, BAD, 6)], false],
    ['a good one after many bad ones', [...times(20, BAD, 1), ...times(1, GOOD, 0)], false],
    [
      'failures before and after a good one',
      [...times(8, BAD, 1), ...times(1, GOOD, 0), ...times(2, BAD, 0)],
      false,
    ],
  ])('says of %s: broken %s', async (_, outcomes, broken) => {
    expect((await after(outcomes)).health).toMatchObject([{ broken }]);
  });

  it.each(['empty', 'signedOut', 'errorPage', 'wrongPage'] as const)('does not count %s', async (reason) => {
    const db = freshLog();
    for (let n = 0; n < 20; n++) await countReading(db, 'catchUp', { accepted: false, reason }, TODAY);
    expect(await pageHealth(db, TODAY)).toEqual([]);
  });

  it('counts a feed without a single post: there is always one', async () => {
    const { db } = await after([]);
    await countReading(db, 'feed', { accepted: false, reason: 'empty' }, TODAY);
    expect(await pageHealth(db, TODAY)).toMatchObject([{ page: 'feed', failed: 1 }]);
  });

  it('forgets what is older than fourteen days', async () => {
    const { db } = await after([...times(1, GOOD, 15), ...times(1, GOOD, 0)]);
    expect(await db.health.count()).toBe(1);
  });
});

import { stateOf } from './steps/logState';
import { cancelAt, expectCounted, importWatched, withZip } from './steps/largeImport';
import { enter } from './steps/steps';
import { randomFrom } from '../linkedin/random';
import { expect, test } from './support/test';

const SHAPE = { seed: 'large', connections: 30_000, messages: 300_000 };
const PATIENCE = 10 * 60_000;

test('30,000 people and 300,000 messages: cancelled thrice, taken in, and taken back', async ({
  peerkeep,
}) => {
  await enter(peerkeep);
  const page = await peerkeep.open('dashboard.html#data');
  const before = await stateOf(peerkeep);
  await withZip(SHAPE, async (path, count) => {
    const random = randomFrom('cancelled');
    for (const [step, from] of [
      ['Reading', 0],
      ['Putting', 0],
      ['Putting', 0.5],
    ] as const) {
      await cancelAt(page, path, { step, share: from + random.next() * 0.4 });
      expect(await stateOf(peerkeep)).toEqual(before);
    }
    const cost = await importWatched(peerkeep, page, path, PATIENCE);
    console.log(`large import: ${JSON.stringify(cost)}`);
    await expectCounted(page, count);
    expect(cost.longestTask).toBeLessThan(200);
    expect(cost.longestFrame).toBeLessThan(200);
    // The worker answered, and for itself: it holds what was read, the page does not.
    expect(cost.heap.asked).toBeGreaterThan(50);
    expect(cost.heap.worker).toBeGreaterThan(cost.heap.page);
    expect(cost.heap.worker).toBeLessThan(800);
    expect(cost.heap.page).toBeLessThan(100);
  });
  const begin = Date.now();
  await page.getByTestId('undo-last').click();
  await expect(page.getByTestId('undo-bar')).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByTestId('redo-last')).toBeVisible({ timeout: PATIENCE });
  console.log(`large import taken back in ${(Date.now() - begin) / 1000} s`);
  expect(await stateOf(peerkeep)).toEqual(before);
});

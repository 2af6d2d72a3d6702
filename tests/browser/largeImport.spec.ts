import { stateOf } from './steps/logState';
import { expectCounted, importWatched, withZip } from './steps/largeImport';
import { enter } from './steps/steps';
import { expect, test } from './support/test';

const SHAPE = { seed: 'medium', connections: 3000, messages: 30_000 };

test('while 3,000 people and 30,000 messages are taken in, the page stays free; undo gives the log before', async ({
  peerkeep,
}) => {
  test.setTimeout(180_000);
  await enter(peerkeep);
  const page = await peerkeep.open('dashboard.html#data');
  const before = await stateOf(peerkeep);
  await withZip(SHAPE, async (path, count) => {
    const cost = await importWatched(peerkeep, page, path, 120_000);
    console.log(`medium import: ${JSON.stringify(cost)}`);
    await expectCounted(page, count);
    // Other tests share the machine, so that a frame may wait for them; the page itself never takes so long.
    expect(cost.longestTask).toBeLessThan(200);
    expect(cost.longestFrame).toBeLessThan(1500);
    // The worker answered, and for itself: it holds what was read, the page does not.
    expect(cost.heap.asked).toBeGreaterThan(5);
    expect(cost.heap.worker).toBeGreaterThan(cost.heap.page);
    expect(cost.heap.page).toBeLessThan(60);
  });
  await page.getByTestId('undo-last').click();
  await expect.poll(async () => (await peerkeep.readDb('contacts')).length, { timeout: 90_000 }).toBe(0);
  expect(await stateOf(peerkeep)).toEqual(before);
});

test('an import cancelled while it reads or writes leaves the log as it was', async ({ peerkeep }) => {
  test.setTimeout(180_000);
  await enter(peerkeep);
  const page = await peerkeep.open('dashboard.html#data');
  const before = await stateOf(peerkeep);
  await withZip(SHAPE, async (path) => {
    for (const words of ['Reading', 'Putting', 'Putting']) {
      await page.getByTestId('import-file').setInputFiles(path);
      await expect(page.getByTestId('import-busy')).toContainText(words, { timeout: 60_000 });
      await page.getByTestId('import-cancel').click();
      await expect(page.getByTestId('drop-zone')).toBeVisible();
      await expect(page.getByTestId('toast')).toContainText('The log is as it was before');
      expect(await stateOf(peerkeep)).toEqual(before);
    }
  });
});

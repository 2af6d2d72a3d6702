import type { Person } from '../linkedin/people';
import { bring, consent, enter, keepFirst, sampleZip } from './steps/steps';
import { expect, test } from './support/test';

test('a worker stopped between any two steps loses nothing', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  const stop = peerkeep.stopWorker;
  await stop();
  const welcome = await consent(peerkeep);
  await stop();
  await bring(welcome, sampleZip(world));
  await stop();
  const kept = await keepFirst(peerkeep, 15);
  await stop();

  const person = world.newJobs.find(({ slug }) => kept.includes(slug)) as Person;
  const tab = await peerkeep.visit(`/in/${person.slug}/`);
  const panel = await peerkeep.panel();
  await expect(panel.getByTestId('person')).toHaveAttribute('data-slug', person.slug, { timeout: 15_000 });
  await expect.poll(() => peerkeep.readDb('occasions')).toHaveLength(1);

  // The reader is still in the page; the next reading wakes a new worker.
  await stop();
  const other = world.relations.connected.find(({ slug }) => slug !== person.slug) as Person;
  await tab.evaluate((path) => {
    (window as unknown as { invented: { go(path: string): void } }).invented.go(path);
  }, `/in/${other.slug}/`);
  await expect(panel.getByTestId('person')).toHaveAttribute('data-slug', other.slug, { timeout: 15_000 });

  await stop();
  const popup = await peerkeep.open('popup.html');
  const card = popup.locator(`[data-testid=prompt][data-slug="${person.slug}"]`);
  await card.getByTestId('done').click();
  await expect(card).toHaveCount(0);
  await stop();
  await popup.getByTestId('toast-undo').click();
  await expect(card).toBeVisible();
  await stop();
  expect(await peerkeep.readDb('occasions')).toMatchObject([{ state: 'open' }]);
  expect(await peerkeep.readDb('journal')).toHaveLength(17);
});

test('a page closed while importing leaves all of the import or nothing', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  for (const wait of [0, 60, 150, 300]) {
    const page = await peerkeep.open('dashboard.html#data');
    await page.locator('input[type=file]').setInputFiles(sampleZip(world));
    await page.waitForTimeout(wait);
    await page.close();
    const contacts = (await peerkeep.readDb('contacts')).length;
    const entries = (await peerkeep.readDb('journal')).length;
    expect(contacts > 0).toBe(entries > 0);
  }
});

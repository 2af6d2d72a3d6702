import type { Occasion } from '../../lib/people/schema';
import type { Person } from '../linkedin/people';
import { logged, rows } from './steps/log';
import { bring, consent, enter, keepFirst, sampleZip, unfold } from './steps/steps';
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
  const tab = await peerkeep.visit('/mynetwork/catch-up/job_changes/');
  const panel = await peerkeep.panel();
  const here = panel.locator(`[data-testid=person-here][data-slug="${person.slug}"]`);
  await expect(here).toBeVisible({ timeout: 15_000 });
  await expect.poll(() => peerkeep.readDb('occasions')).toHaveLength(world.newJobs.length);
  await stop();
  await tab.goto(`https://www.linkedin.com/in/${person.slug}/`);
  await expect(panel.getByTestId('person')).toHaveAttribute('data-slug', person.slug, { timeout: 15_000 });
  await expect
    .poll(async () => (await logged(peerkeep, person.slug))?.facts.company?.value)
    .toBe(person.company);

  // The reader is still in the page; the next reading wakes a new worker.
  await stop();
  const other = world.relations.connected.find(({ slug }) => slug !== person.slug) as Person;
  await tab.evaluate((path) => {
    (window as unknown as { invented: { go(path: string): void } }).invented.go(path);
  }, `/in/${other.slug}/`);
  await expect(panel.getByTestId('person')).toHaveAttribute('data-slug', other.slug, { timeout: 15_000 });

  await stop();
  const popup = await peerkeep.open('popup.html');
  // One of the news; the rest waits for another day.
  const news = popup.getByTestId('prompt').filter({ hasText: 'New job' }).first();
  const card = popup.locator(`[data-slug="${await news.getAttribute('data-slug')}"]`);
  await unfold(card);
  await card.getByTestId('done').click();
  await expect(card).toHaveCount(0);
  await stop();
  await popup.getByTestId('toast-undo').click();
  await expect(card).toBeVisible();
  await stop();
  const occasions = await rows<Occasion>(peerkeep, 'occasions');
  expect(occasions).toHaveLength(world.newJobs.length);
  expect(occasions.every(({ type, state }) => type === 'newJob' && state === 'open')).toBe(true);
  expect(await peerkeep.readDb('journal')).toHaveLength(17);
});

test('a page closed while importing leaves all of the import or nothing', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  for (const wait of [0, 60, 150, 300]) {
    const page = await peerkeep.open('dashboard.html#data');
    await page.locator('[data-testid=import-file]').setInputFiles(sampleZip(world));
    await page.waitForTimeout(wait);
    await page.close();
    const contacts = (await peerkeep.readDb('contacts')).length;
    const entries = (await peerkeep.readDb('journal')).length;
    expect(contacts > 0).toBe(entries > 0);
  }
});

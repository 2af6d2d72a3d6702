import type { Person } from '../linkedin/people';
import { axeFinds } from './steps/axe';
import { logged } from './steps/log';
import { bring, consent, enter, keepFirst, sampleZip } from './steps/steps';
import { expect, test } from './support/test';

test('what was written in the panel stands on their own page and can be changed; forgetting takes along what was being typed', async ({
  peerkeep,
}) => {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  const kept = await keepFirst(peerkeep, 15);
  const [ada, bo] = world.relations.connected.filter(({ slug }) => kept.includes(slug)) as [Person, Person];
  const ids: string[] = [];
  const start = await peerkeep.visit('/feed/');
  const panel = await peerkeep.panel();
  for (const { slug } of [bo, ada]) {
    const tab = await peerkeep.visit(`/in/${slug}/`);
    const person = panel.getByTestId('person');
    await expect(person).toHaveAttribute('data-slug', slug, { timeout: 15_000 });
    ids.push((await person.getAttribute('data-id')) ?? '');
    await panel.getByTestId('remember-text').fill('Plays the cello.');
    await panel.getByTestId('remember-keep').click();
    await expect(panel.getByTestId('remember-text')).toHaveValue('');
    await panel.getByTestId('remember-text').fill('half a thought');
    if (slug === ada.slug) await panel.getByTestId('draft').fill('half a letter');
    await panel.getByTestId('more-about').locator('summary').click();
    await panel.getByTestId('more-canOffer').fill('introductions');
    await panel.getByTestId('more-canOffer').press('Enter');
    await panel.getByTestId('more-prefers').selectOption('call');
    await expect.poll(() => logged(peerkeep, slug)).toMatchObject({ prefers: 'call' });
    await start.bringToFront();
    await tab.close();
  }
  const [other, id] = ids as [string, string];

  const page = await peerkeep.open(`dashboard.html#person=${id}`);
  await expect(page.getByTestId('notes')).toHaveAttribute('data-count', '1');
  await expect(page.getByTestId('manners-prefers')).toHaveValue('call');
  await expect(page.getByTestId('manners-can-offer')).toHaveValue('introductions');
  await page.getByTestId('note-text').fill('Moves in May.\nAsk how it went.');
  await page.getByTestId('note-add').click();
  await expect(page.getByTestId('note').first()).toContainText('Moves in May.');
  await expect(page.getByTestId('note-text')).toHaveValue('');
  await page.getByTestId('person-manners').locator('summary').click();
  await page.getByTestId('manners-prefers').selectOption('mail');
  await page.getByTestId('manners-can-offer').fill('');
  await page.getByTestId('manners-cannot-offer').fill('budget, time');
  await page.getByTestId('manners-save').click();
  await expect
    .poll(() => logged(peerkeep, ada.slug))
    .toMatchObject({ prefers: 'mail', cannotOffer: ['budget', 'time'] });
  expect((await logged(peerkeep, ada.slug))?.canOffer).toBeUndefined();
  await page.getByTestId('note-remove').last().click();
  await expect(page.getByTestId('notes')).toHaveAttribute('data-count', '1');
  await page.getByTestId('toast-undo').click();
  await expect(page.getByTestId('notes')).toHaveAttribute('data-count', '2');
  expect(await axeFinds(page)).toEqual([]);

  const worker = await peerkeep.worker();
  /** Which texts of whom lie in the session. */
  const texts = async (): Promise<string[]> => {
    const stored = await worker.evaluate<Record<string, unknown>>('chrome.storage.session.get()');
    const found = Object.keys(stored).flatMap((key) => /^(?:typed|draft):\S+/.exec(key)?.[0] ?? []);
    return [...new Set(found)].toSorted();
  };
  expect(await texts()).toEqual([`draft:${id}`, `typed:${id}`, `typed:${other}`].toSorted());
  await page.getByTestId('forget').click();
  await page.getByTestId('forget-yes').click();
  await expect.poll(texts).toEqual([`typed:${other}`]);
  expect(await logged(peerkeep, ada.slug)).toBeUndefined();
});

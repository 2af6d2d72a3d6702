import { logged } from './steps/log';
import { bring, consent, enter, keepFirst, sampleZip } from './steps/steps';
import { expect, test } from './support/test';

/** What is typed and not saved yet, while the same is changed in another window. */

test('what is typed on a person’s page stays when another window changes the same; saving loses neither', async ({
  peerkeep,
}) => {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  const [slug = ''] = await keepFirst(peerkeep, 3);
  const id = (await logged(peerkeep, slug))?.id ?? '';
  const [here, there] = [
    await peerkeep.open(`dashboard.html#person=${id}`),
    await peerkeep.open(`dashboard.html#person=${id}`),
  ] as const;
  for (const page of [here, there]) await page.getByTestId('person-manners').locator('summary').click();

  await here.getByTestId('manners-goal').fill('run the marathon');
  await here.getByTestId('topics').fill('half a word');
  await there.getByTestId('manners-prefers').selectOption('call');
  await there.getByTestId('manners-save').click();
  await there.getByTestId('topics').fill('maps');
  await there.getByTestId('topics-save').click();
  await expect.poll(() => logged(peerkeep, slug)).toMatchObject({ prefers: 'call', topics: ['maps'] });

  await expect(here.getByTestId('manners-prefers')).toHaveValue('call');
  await expect(here.getByTestId('manners-goal')).toHaveValue('run the marathon');
  await expect(here.getByTestId('topics')).toHaveValue('half a word');
  await here.getByTestId('manners-save').click();
  await expect
    .poll(() => logged(peerkeep, slug))
    .toMatchObject({ prefers: 'call', remembered: { goal: { value: 'run the marathon' } } });
  // Saved, it is followed again: here what the other window takes back, there what was saved here.
  await expect(there.getByTestId('manners-goal')).toHaveValue('run the marathon');
  await there.getByTestId('undo-last').click();
  await expect(here.getByTestId('manners-goal')).toHaveValue('');
  await here.getByTestId('topics').fill('maps');
  await there.getByTestId('topics').fill('maps, tea');
  await there.getByTestId('topics-save').click();
  await expect(here.getByTestId('topics')).toHaveValue('maps, tea');
});

test('the days of a ring that are typed stay when another ring is changed elsewhere', async ({
  peerkeep,
}) => {
  await enter(peerkeep);
  await consent(peerkeep);
  const [here, there] = [
    await peerkeep.open('dashboard.html#settings'),
    await peerkeep.open('dashboard.html#settings'),
  ] as const;
  await here.getByTestId('days-inner').fill('14');
  await there.getByTestId('days-close').fill('50');
  await there.getByTestId('days-save').click();
  await expect(here.getByTestId('days-close')).toHaveValue('50');
  await expect(here.getByTestId('days-inner')).toHaveValue('14');
  await here.getByTestId('days-save').click();
  await expect(there.getByTestId('days-inner')).toHaveValue('14');
  await expect(here.getByTestId('days-save')).toBeDisabled();
  await there.getByTestId('days-usual').click();
  for (const page of [here, there]) {
    await expect(page.getByTestId('days-inner')).toHaveValue('21');
    await expect(page.getByTestId('days-close')).toHaveValue('60');
  }
});

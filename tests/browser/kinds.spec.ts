import type { Locator, Page } from '@playwright/test';
import type { Contact } from '../../lib/people/schema';
import { exportFiles, zipOf } from '../linkedin/exportBuilder';
import type { SampleWorld } from '../linkedin/world';
import { axeFinds } from './steps/axe';
import { rows } from './steps/log';
import { stateOf } from './steps/logState';
import { bring, consent, enter, keepFirst, type NamedFile, sampleZip } from './steps/steps';
import { expect, test } from './support/test';

/** The sample export with the user's own positions and schools, which only the complete one has. */
function completeZip(world: SampleWorld): NamedFile {
  const positions = [
    {
      company: 'Lanternfish Studio',
      title: 'Head of Product',
      location: 'Vienna, Austria',
      from: 'Jan 2021',
    },
    { company: 'Halverton Freight', title: 'Product Manager', from: 'Mar 2017', to: 'Dec 2020' },
  ];
  const schools = [{ school: 'Larkmoor University', degree: 'MA', from: '2010', to: '2014' }];
  const files = exportFiles({ ...world.contents, positions, schools });
  return { ...sampleZip(world), buffer: Buffer.from(zipOf(files, world.madeOn)) };
}

const current = (page: Page): Locator => page.locator('[data-testid=suggestion][aria-current=true]');
const clean = async (page: Page): Promise<void> => expect(await axeFinds(page)).toEqual([]);

test('kinds are confirmed, refused and taken back by one key each', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  const page = await peerkeep.open('dashboard.html#kinds');
  await expect(page.getByTestId('kinds-none-kept')).toBeVisible();
  await clean(page);

  await bring(await consent(peerkeep), completeZip(world));
  await keepFirst(peerkeep, 12);
  await expect(page.getByTestId('suggestion').first()).toBeVisible();
  await expect(page.getByTestId('kinds-missing')).toContainText('Nobody yet: Industry, Function, Cohort');
  await clean(page);

  const before = await stateOf(peerkeep);
  await page.getByTestId('topics').fill('design, Patience');
  await page.getByTestId('topics-save').click();
  await expect(page.getByTestId('topics-save')).toBeDisabled();
  await page.reload();
  await page.locator('[data-testid=suggestion] [data-answer=yes]').first().focus();
  const first = (await current(page).getAttribute('data-id')) ?? '';
  const [contactId = '', kind = ''] = first.split(' ');
  const answersOf = async () =>
    (await rows<Contact>(peerkeep, 'contacts')).find(({ id }) => id === contactId) as Contact;

  await page.keyboard.press('y');
  await expect(page.locator(`[data-id="${first}"]`)).toHaveCount(0);
  await expect(page.locator(`[data-testid=kind][data-kind=${kind}]`)).toHaveAttribute('data-count', '1');
  expect((await answersOf()).kinds).toEqual([kind]);
  // The next one is in its place, and has the focus.
  await expect(current(page).locator(':focus')).toHaveCount(1);

  await page.keyboard.press('u');
  await expect(current(page)).toHaveAttribute('data-id', first);
  await expect.poll(async () => (await answersOf()).kinds).toBeUndefined();

  await page.keyboard.press('ArrowDown');
  await expect(current(page)).not.toHaveAttribute('data-id', first);
  await page.keyboard.press('k');
  await expect(current(page)).toHaveAttribute('data-id', first);
  await page.keyboard.press('n');
  await expect(page.locator(`[data-id="${first}"]`)).toHaveCount(0);
  expect((await answersOf()).notKinds).toEqual([kind]);
  await clean(page);

  await page.keyboard.press('u');
  await expect(current(page)).toHaveAttribute('data-id', first);
  // Topics are a step of their own.
  await page.keyboard.press('Control+z');
  await expect.poll(() => stateOf(peerkeep)).toEqual(before);
});

test('on a person’s page kinds are confirmed, removed, and ticked by hand; topics are noted', async ({
  peerkeep,
}) => {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), completeZip(world));
  const known = (await rows<Contact>(peerkeep, 'contacts')).find(({ facts }) =>
    facts.name?.value.includes('Caspian'),
  );
  const id = known?.id ?? '';
  const page = await peerkeep.open(`dashboard.html#person=${id}`);
  const section = page.getByTestId('person-kinds');
  const contact = async () => (await rows<Contact>(peerkeep, 'contacts')).find((one) => one.id === id);

  await expect(section.getByTestId('person-suggestion')).toContainText('Also in product, at');
  await section.locator('[data-kind=functional] [data-answer=yes]').click();
  await expect(section.getByTestId('person-kind')).toHaveText(/Function/);
  await expect(section.getByTestId('person-suggestion')).toHaveCount(0);

  await section.locator('summary').click();
  await section.getByTestId('tick-cohort').check();
  await expect(section.getByTestId('person-kind')).toHaveCount(2);
  expect((await contact())?.kinds).toEqual(['functional', 'cohort']);
  await clean(page);

  await section.locator('.chip-remove').first().click();
  await expect(section.getByTestId('person-kind')).toHaveCount(1);
  await expect(section.getByTestId('person-suggestion')).toHaveCount(1);
  await page.getByTestId('toast-undo').click();
  await expect(section.getByTestId('person-kind')).toHaveCount(2);

  await section.getByTestId('topics').fill('books, Books, small presses');
  await section.getByTestId('topics-save').click();
  await expect(section.getByTestId('topics')).toHaveValue('books, small presses');
  expect((await contact())?.topics).toEqual(['books', 'small presses']);

  const kinds = await peerkeep.open('dashboard.html#kinds');
  await kinds.getByTestId('topics').fill('Small Presses');
  await kinds.getByTestId('topics-save').click();
  await expect(section.locator('[data-testid=person-suggestion][data-kind=interest]')).toContainText(
    'You both care about',
  );
});

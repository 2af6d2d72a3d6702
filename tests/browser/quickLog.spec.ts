import type { Page } from '@playwright/test';
import type { Contact, Touch } from '../../lib/people/schema';
import { axeFinds } from './steps/axe';
import { logged, rows } from './steps/log';
import { stateOf } from './steps/logState';
import { bring, consent, enter, keepFirst, sampleZip } from './steps/steps';
import type { Peerkeep } from './support/peerkeep';
import { expect, test } from './support/test';

async function filled(peerkeep: Peerkeep) {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  const kept = await keepFirst(peerkeep, 6);
  return { world, kept };
}

const today = async (peerkeep: Peerkeep): Promise<Touch[]> =>
  (await rows<Touch>(peerkeep, 'touches')).filter(({ via }) => via === 'user');

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('two keys log a call with the person in front, a third what was given, and Ctrl+Z takes it back', async ({
  peerkeep,
}) => {
  await filled(peerkeep);
  const popup = await peerkeep.open('popup.html');
  const card = popup.getByTestId('prompt').first();
  await expect(card).toBeVisible();
  const id = await card.getAttribute('data-id');
  const before = await stateOf(peerkeep);
  await press(popup, 'l');
  await expect(popup.getByTestId('quicklog')).toBeVisible();
  expect(await axeFinds(popup)).toEqual([]);
  await press(popup, 'c');
  await expect(popup.getByTestId('quick-logged')).toBeVisible();
  expect(await today(peerkeep)).toMatchObject([
    { contactId: id, on: '2026-06-15', channel: 'call', direction: 'both', weight: 3 },
  ]);
  const contacts = await rows<Contact>(peerkeep, 'contacts');
  expect(contacts.find((contact) => contact.id === id)?.lastTouchOn).toBe('2026-06-15');
  await press(popup, '2', 'a');
  await expect
    .poll(async () => (await today(peerkeep))[0]?.exchanges)
    .toEqual([
      { kind: 'introduction', direction: 'gave' },
      { kind: 'opportunity', direction: 'asked' },
    ]);
  expect(await axeFinds(popup)).toEqual([]);
  await press(popup, 'a', 'Escape');
  await expect.poll(async () => (await today(peerkeep))[0]?.exchanges).toHaveLength(1);
  await expect(popup.getByTestId('quicklog')).toHaveCount(0);
  for (let steps = 4; steps > 0; steps--) {
    await press(popup, 'Control+z');
    await expect(popup.getByTestId('toast')).toContainText('Taken back');
    await popup.waitForTimeout(150);
  }
  await expect.poll(() => stateOf(peerkeep)).toEqual(before);
});

test('“called … yesterday” is understood, and who is meant is asked where it is not sure', async ({
  peerkeep,
}) => {
  const { world, kept } = await filled(peerkeep);
  const person = world.relations.connected.find(({ slug }) => slug === kept[0])!;
  const popup = await peerkeep.open('popup.html');
  await expect(popup.getByTestId('prompt').first()).toBeVisible();
  await press(popup, 'l');
  const say = popup.getByTestId('quick-say');
  await say.fill('called Nobody Whatsoever yesterday');
  await expect(popup.getByTestId('quick-understood')).toContainText('Nobody Whatsoever');
  await say.press('Enter');
  expect(await today(peerkeep)).toEqual([]);
  await say.fill(`called ${person.name} yesterday`);
  await expect(popup.getByTestId('quick-understood')).toContainText(/Sunday,? 14 June 2026/);
  await say.press('Enter');
  await expect(popup.getByTestId('quick-logged')).toBeVisible();
  const contact = await logged(peerkeep, person.slug);
  expect(await today(peerkeep)).toMatchObject([
    { contactId: contact?.id, on: '2026-06-14', channel: 'call' },
  ]);
});

test('a German sentence is understood; who and which day is asked where it is not sure', async ({
  peerkeep,
}) => {
  const { world } = await filled(peerkeep);
  const names = world.relations.connected.map(({ name }) => name);
  const having = (letter: string): string[] =>
    names.filter((name) => name.split(' ').some((word) => word.startsWith(letter)));
  const letter = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').find((one) =>
    [2, 3, 4, 5].includes(having(one).length),
  )!;
  const settings = await peerkeep.open('dashboard.html#settings');
  await settings.getByTestId('screen-language').selectOption('de');
  await expect(settings.locator('html')).toHaveAttribute('lang', 'de');
  const popup = await peerkeep.open('popup.html');
  await expect(popup.getByTestId('prompt').first()).toBeVisible();
  await press(popup, 'l');
  const say = popup.getByTestId('quick-say');
  await say.fill(`am Wochenende mit ${letter} telefoniert`);
  const people = popup.getByTestId('quick-person');
  await expect(people).toHaveCount(having(letter).length);
  expect((await people.allTextContents()).sort()).toEqual(having(letter).sort());
  await say.press('Enter');
  expect(await today(peerkeep)).toEqual([]);
  await expect(people.first()).toBeFocused();
  const name = (await people.nth(1).textContent()) ?? '';
  await people.nth(1).click();
  await expect(popup.getByTestId('quick-day')).toHaveText([/Samstag, 13\. Juni/, /Sonntag, 14\. Juni/]);
  expect(await axeFinds(popup)).toEqual([]);
  await say.press('Enter');
  expect(await today(peerkeep)).toEqual([]);
  await popup.getByTestId('quick-day').first().click();
  await expect(popup.getByTestId('quick-understood')).toContainText(name);
  await expect(popup.getByTestId('quick-understood')).toContainText('Samstag, 13. Juni 2026');
  await say.press('Enter');
  await expect(popup.getByTestId('quick-logged')).toBeVisible();
  const person = world.relations.connected.find((one) => one.name === name);
  const contact = await logged(peerkeep, person?.slug ?? '');
  expect(await today(peerkeep)).toMatchObject([
    { contactId: contact?.id, on: '2026-06-13', channel: 'call' },
  ]);
});

test('in the side panel the keys are about the person on the page', async ({ peerkeep }) => {
  const { kept } = await filled(peerkeep);
  const slug = kept[0] ?? '';
  await peerkeep.visit(`/in/${slug}/`);
  const panel = await peerkeep.panel();
  await expect(panel.getByTestId('person')).toHaveAttribute('data-slug', slug, { timeout: 15_000 });
  await panel.getByTestId('log-touch').click();
  await panel.getByTestId('quick-m').click();
  await expect(panel.getByTestId('quick-logged')).toBeVisible();
  const contact = await logged(peerkeep, slug);
  expect(await today(peerkeep)).toMatchObject([{ contactId: contact?.id, channel: 'meeting', weight: 3 }]);
});

test('a touch that is told of twice keeps what was noted the first time', async ({ peerkeep }) => {
  const { kept } = await filled(peerkeep);
  const contact = await logged(peerkeep, kept[0] ?? '');
  const exchanges = async () => (await today(peerkeep))[0]?.exchanges;
  const given = { kind: 'introduction', direction: 'gave' };
  for (const key of ['2', 'w']) {
    const page = await peerkeep.open(`dashboard.html#log=${contact?.id}`);
    await expect(page.getByTestId('quicklog')).toBeVisible();
    await press(page, 'c');
    await expect(page.getByTestId('quick-logged')).toBeVisible();
    await press(page, key);
    await expect.poll(exchanges).toContainEqual(key === '2' ? given : { ...given, direction: 'got' });
    await page.close();
  }
  expect(await exchanges()).toContainEqual(given);
});

test('a day alone is no touch: how is asked, Enter logs nothing, and a button takes the day', async ({
  peerkeep,
}) => {
  await filled(peerkeep);
  const popup = await peerkeep.open('popup.html');
  await expect(popup.getByTestId('prompt').first()).toBeVisible();
  await press(popup, 'l');
  const say = popup.getByTestId('quick-say');
  await say.fill('yesterday');
  await expect(popup.getByTestId('quick-understood')).toContainText(/Sunday,? 14 June 2026: how/);
  await expect(popup.getByTestId('quicklog').locator('button[type=submit]')).toBeDisabled();
  await say.press('Enter');
  expect(await today(peerkeep)).toEqual([]);
  await popup.getByTestId('quick-m').click();
  await expect(popup.getByTestId('quick-logged')).toBeVisible();
  expect(await today(peerkeep)).toMatchObject([{ on: '2026-06-14', channel: 'meeting' }]);
});

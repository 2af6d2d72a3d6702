import type { Page } from '@playwright/test';
import { addDays } from '../../lib/people/days';
import type { Contact, Pledge } from '../../lib/people/schema';
import { axeFinds } from './steps/axe';
import { rows } from './steps/log';
import { stateOf } from './steps/logState';
import { bring, consent, enter, keepFirst, sampleZip, TODAY } from './steps/steps';
import type { Peerkeep } from './support/peerkeep';
import { expect, test } from './support/test';

async function filled(peerkeep: Peerkeep, kept = 6): Promise<void> {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  await keepFirst(peerkeep, kept);
}

async function idsOn(page: Page): Promise<string[]> {
  const cards = page.getByTestId('prompt');
  await expect(cards.first()).toBeVisible();
  return cards.evaluateAll((all) => all.map((card) => card.dataset['id'] ?? ''));
}

async function contactOf(peerkeep: Peerkeep, id: string): Promise<Contact | undefined> {
  return (await rows<Contact>(peerkeep, 'contacts')).find((contact) => contact.id === id);
}

test('today’s three stay the day, come again after a week, and each tells why', async ({ peerkeep }) => {
  // Of six, one is due on the next day or two days later.
  await filled(peerkeep, 9);
  const popup = await peerkeep.open('popup.html');
  await expect(popup.getByTestId('prompt')).toHaveCount(3);
  const first = await idsOn(popup);
  await expect.poll(async () => (await contactOf(peerkeep, first[2] ?? ''))?.shownOn).toBe(TODAY);

  const why = popup.getByTestId('why').first();
  await why.locator('summary').click();
  await expect(why.getByRole('listitem').first()).toContainText(/you would like a word/i);
  expect(await axeFinds(popup)).toEqual([]);

  await popup.getByTestId('not-now').first().click();
  await expect(popup.getByTestId('prompt')).toHaveCount(2);
  await popup.reload();
  await expect(popup.getByTestId('prompt')).toHaveCount(2);
  expect(await idsOn(popup)).toEqual(first.slice(1));

  await peerkeep.setToday(addDays(TODAY, 1));
  await popup.reload();
  await expect(popup.getByTestId('prompt')).toHaveCount(3);
  expect((await idsOn(popup)).filter((id) => first.includes(id))).toEqual([]);
});

const said = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

test('a popup that is open over midnight goes on with the next day', async ({ peerkeep }) => {
  await filled(peerkeep, 9);
  const popup = await peerkeep.open('popup.html');
  const thrown: Error[] = [];
  popup.on('pageerror', (error) => thrown.push(error));
  const days: string[][] = [];
  // Over a Tuesday with somebody of long ago, and into days on which nobody is left.
  for (const day of [0, 1, 2, 3, 800, 801, 802, 7]) {
    await peerkeep.setToday(addDays(TODAY, day));
    await expect(popup.getByTestId('today')).toContainText(said(addDays(TODAY, day)));
    await expect(popup.getByTestId('today')).not.toHaveAttribute('data-state', 'loading');
    const cards = popup.getByTestId('prompt');
    days.push(await cards.evaluateAll((all) => all.map((card) => card.dataset['id'] ?? '')));
    if (days.at(-1)?.length) await popup.getByTestId('why').first().locator('summary').click();
  }
  expect(days[1]).toHaveLength(3);
  const week = days.slice(0, 4).flat();
  expect(new Set(week).size).toBe(week.length);
  expect(days.map(({ length }) => length).filter((length) => length > 3)).toEqual([]);
  expect(thrown).toEqual([]);
});

test('pause and "never suggest" take somebody off, and undo brings them back to the byte', async ({
  peerkeep,
}) => {
  await filled(peerkeep);
  const popup = await peerkeep.open('popup.html');
  await expect(popup.getByTestId('prompt')).toHaveCount(3);
  const [id = ''] = await idsOn(popup);
  for (const button of ['pause', 'never']) {
    const before = await stateOf(peerkeep);
    await popup.getByTestId('later').first().click();
    await popup.getByTestId(button).click();
    await expect(popup.getByTestId('prompt')).toHaveCount(2);
    await popup.keyboard.press('Control+z');
    await expect(popup.getByTestId('prompt')).toHaveCount(3);
    expect(await stateOf(peerkeep)).toEqual(before);
  }
  const page = await peerkeep.open(`dashboard.html#person=${id}`);
  await page.getByTestId('pause').click();
  await expect(page.getByTestId('suggested')).toContainText('You paused them.');
  expect((await contactOf(peerkeep, id))?.pausedOn).toBe(TODAY);
  await page.getByTestId('pause').click();
  await expect(page.getByTestId('suggested')).not.toContainText('You paused them.');
});

test('after three "not this time" another rhythm is offered; nothing changes before the answer', async ({
  peerkeep,
}) => {
  await filled(peerkeep, 1);
  const popup = await peerkeep.open('popup.html');
  const [id = ''] = await idsOn(popup);
  for (const day of [0, 14, 28]) {
    await peerkeep.setToday(addDays(TODAY, day));
    await popup.reload();
    await popup.getByTestId('not-now').click();
    await expect(popup.getByTestId('prompt')).toHaveCount(0);
  }
  const before = (await contactOf(peerkeep, id))?.cadenceDays;
  expect(before).toBeUndefined();
  await peerkeep.setToday(addDays(TODAY, 42));
  await popup.reload();
  await expect(popup.getByTestId('rhythm-offer')).toContainText('A word every');
  expect(await axeFinds(popup)).toEqual([]);
  await popup.getByTestId('rhythm-take').click();
  await expect.poll(async () => (await contactOf(peerkeep, id))?.cadenceDays).toBeGreaterThan(30);
  await expect(popup.getByTestId('rhythm-offer')).toHaveCount(0);
});

test('a promise comes up on its day, with what was promised, and goes when it is kept', async ({
  peerkeep,
}) => {
  await filled(peerkeep, 2);
  const popup = await peerkeep.open('popup.html');
  const [id = ''] = await idsOn(popup);
  const page = await peerkeep.open(`dashboard.html#person=${id}`);
  await page.getByTestId('promise-add').click();
  await expect(page.getByTestId('promises')).toContainText('Say in a few words');
  await page.getByTestId('promise-what').fill('the harbour slides');
  await page.getByTestId('promise-by').fill(TODAY);
  await page.getByTestId('promise-add').click();
  await expect(page.getByTestId('promise')).toHaveAttribute('data-due', 'true');
  expect(await axeFinds(page)).toEqual([]);
  await popup.reload();
  await expect(popup.locator(`[data-testid=prompt][data-id="${id}"]`)).toContainText('the harbour slides');
  const card = popup.locator(`[data-testid=prompt][data-id="${id}"]`);
  expect(await axeFinds(popup)).toEqual([]);
  for (const place of [page, card]) {
    await place.getByTestId('promise-kept').click();
    await expect(page.getByTestId('promise')).toHaveCount(0);
    expect((await rows<Pledge>(peerkeep, 'pledges'))[0]).toMatchObject({ keptOn: TODAY });
    await expect(card).not.toContainText('harbour slides');
    await popup.keyboard.press('Control+z');
    await expect(card.getByTestId('promise-kept')).toContainText('the harbour slides');
    await expect(page.getByTestId('promise')).toHaveCount(1);
  }
});

test('the icon counts whoever is due, in words too; one alarm a day, at the hour that is set', async ({
  peerkeep,
}) => {
  const worker = await peerkeep.worker();
  const icon = (): Promise<unknown> =>
    worker.evaluate(
      'Promise.all([chrome.action.getBadgeText({}), chrome.action.getTitle({})]).then((all) => all.join(" | "))',
    );
  const alarms = (): Promise<{ name: string; hour: number }[]> =>
    worker.evaluate(
      'chrome.alarms.getAll().then((all) => all.map(({ name, scheduledTime }) => ({ name, hour: new Date(scheduledTime).getHours() })))',
    );
  await expect.poll(alarms).toEqual([{ name: 'daily', hour: 9 }]);
  expect(await icon()).toBe(' | Peerkeep');
  expect(await worker.evaluate('chrome.runtime.onStartup.hasListeners()')).toBe(true);

  await filled(peerkeep);
  const popup = await peerkeep.open('popup.html');
  await expect(popup.getByTestId('prompt')).toHaveCount(3);
  await expect.poll(icon).toBe('3 | Peerkeep: 3 people to write to today');
  await popup.getByTestId('not-now').first().click();
  await expect.poll(icon).toBe('2 | Peerkeep: 2 people to write to today');
  await popup.close();

  const page = await peerkeep.open('dashboard.html#settings');
  const hour = page.getByTestId('daily-hour');
  await hour.selectOption('18');
  await expect.poll(alarms).toEqual([{ name: 'daily', hour: 18 }]);
  await page.getByTestId('undo-last').click();
  await expect.poll(alarms).toEqual([{ name: 'daily', hour: 9 }]);
  await page.getByTestId('redo-last').click();
  await expect.poll(alarms).toEqual([{ name: 'daily', hour: 18 }]);
  expect(await axeFinds(page)).toEqual([]);

  // The next day, at the hour: other people, without a screen of ours.
  await page.close();
  await peerkeep.setToday(addDays(TODAY, 7));
  await worker.evaluate('chrome.action.setBadgeText({ text: "" })');
  await worker.evaluate('chrome.alarms.onAlarm.dispatch({ name: "daily" })');
  await expect.poll(icon).toBe('3 | Peerkeep: 3 people to write to today');
  await expect.poll(alarms).toEqual([{ name: 'daily', hour: 18 }]);
});

import type { Page } from '@playwright/test';
import type { Contact } from '../../lib/people/schema';
import { axeFinds } from './steps/axe';
import { rows } from './steps/log';
import { bring, consent, enter, keepThese, sampleZip } from './steps/steps';
import type { Peerkeep } from './support/peerkeep';
import { expect, test } from './support/test';

async function filled(peerkeep: Peerkeep): Promise<Page> {
  const world = await enter(peerkeep);
  const welcome = await consent(peerkeep);
  await bring(welcome, sampleZip(world));
  await keepThese(
    peerkeep,
    world.relations.connected.slice(0, 6).map(({ slug }) => slug),
  );
  await welcome.close();
  return peerkeep.open('dashboard.html#settings');
}

async function setting(peerkeep: Peerkeep, key: string): Promise<unknown> {
  const all = await rows<{ key: string; value: unknown }>(peerkeep, 'settings');
  return all.find((row) => row.key === key)?.value;
}

const dueDays = async (peerkeep: Peerkeep): Promise<string> =>
  (await rows<Contact>(peerkeep, 'contacts'))
    .filter(({ ring }) => ring !== undefined)
    .map(({ id, dueOn }) => `${id} ${dueOn ?? ''}`)
    .sort()
    .join();

test('the days of a ring: what cannot be is said, what can moves its people, and undo brings them back', async ({
  peerkeep,
}) => {
  const page = await filled(peerkeep);
  const before = await dueDays(peerkeep);
  const close = page.getByTestId('days-close');
  await close.fill('5');
  await page.getByTestId('days-save').click();
  await expect(page.getByTestId('days-problem')).toHaveText('Close: a whole number from 7 to 730 days.');
  await expect(close).toHaveAttribute('aria-invalid', 'true');
  await close.fill('200');
  await page.getByTestId('days-save').click();
  await expect(page.getByTestId('days-problem')).toHaveText(
    'Close is closer than Warm, so it takes fewer days.',
  );
  expect(await axeFinds(page)).toEqual([]);
  expect(await setting(peerkeep, 'ringDays')).toBeUndefined();
  await close.fill('60');
  await expect(page.getByTestId('days-save')).toBeDisabled();
  await expect(page.getByTestId('days-problem')).toHaveText('');

  await close.fill('30');
  await page.getByTestId('days-save').click();
  await expect.poll(() => setting(peerkeep, 'ringDays')).toMatchObject({ close: 30, warm: 180 });
  await expect.poll(() => dueDays(peerkeep)).not.toBe(before);
  await page.reload();
  await expect(close).toHaveValue('30');
  await page.getByTestId('undo-last').click();
  await expect(close).toHaveValue('60');
  await expect.poll(() => dueDays(peerkeep)).toBe(before);
});

test('cards a day, the hour, words for no draft: each does what it says, is there again and goes back', async ({
  peerkeep,
}) => {
  const page = await filled(peerkeep);
  await page.getByTestId('cap-1').click();
  await expect.poll(() => setting(peerkeep, 'dailyCap')).toBe(1);
  const popup = await peerkeep.open('popup.html');
  await expect(popup.getByTestId('prompt')).toHaveCount(1);
  await page.bringToFront();
  await page.getByTestId('off-limits').fill('golf, the move');
  await page.getByTestId('off-limits-save').click();
  await expect.poll(() => setting(peerkeep, 'offLimits')).toEqual(['golf', 'the move']);
  await expect(page.getByTestId('off-limits-save')).toBeDisabled();
  await page.getByTestId('off-limits').fill('golf, the move, 🎉');
  await page.getByTestId('off-limits-save').click();
  await expect(page.getByTestId('off-limits')).toHaveValue('golf, the move');
  await page.reload();
  await expect(page.getByTestId('cap-1')).toBeChecked();
  await expect(page.getByTestId('off-limits')).toHaveValue('golf, the move');

  await popup.bringToFront();
  await popup.reload();
  const card = popup.getByTestId('prompt').first();
  await card.getByTestId('draft').fill('Hello, how was golf?');
  await expect(card.locator('[data-kind=offLimits]')).toContainText('golf');

  await page.bringToFront();
  await page.getByTestId('undo-last').click();
  await expect(page.getByTestId('off-limits')).toHaveValue('');
  await page.getByTestId('undo-last').click();
  await expect(page.getByTestId('cap-3')).toBeChecked();
  await popup.bringToFront();
  await expect(popup.getByTestId('prompt')).toHaveCount(3);
});

test('drafts are written in the language, the tone and the address that are chosen, at once and until they are taken back', async ({
  peerkeep,
}) => {
  const page = await filled(peerkeep);
  const popup = await peerkeep.open('popup.html');
  const draft = popup.getByTestId('draft').first();
  await expect(draft).toHaveAttribute('lang', 'en');
  const before = await draft.inputValue();
  await page.getByTestId('habit-language').selectOption('de');
  await expect(draft).toHaveAttribute('lang', 'de');
  await page.getByTestId('habit-address').selectOption('polite');
  await expect(draft).toHaveValue(/\bSie\b|\bIhnen\b|\bIhr/);
  await page.getByTestId('habit-address').selectOption('familiar');
  await expect(draft).toHaveValue(/\bdu\b|\bdir\b|\bdich\b|\bdein/i);
  await page.getByTestId('habit-address').selectOption('');
  await page.getByTestId('habit-tone').selectOption('formal');
  await expect(draft).toHaveValue(/\n[^\n]*Grüßen?\n/);
  await page.getByTestId('habit-tone').selectOption('concise');
  await expect(draft).not.toHaveValue(/\n[^\n]*Grüßen?\n/);
  for (let steps = 0; steps < 6; steps++) await page.keyboard.press('Control+z');
  await expect(draft).toHaveAttribute('lang', 'en');
  await expect(draft).toHaveValue(before);
});

test('a pause rests the icon and the panel, and ends with one click or by undo', async ({ peerkeep }) => {
  const page = await filled(peerkeep);
  const worker = await peerkeep.worker();
  const number = (): Promise<unknown> => worker.evaluate('chrome.action.getBadgeText({})');
  await expect.poll(number).toBe('3');
  const rest = page.getByTestId('pause');
  await page.getByTestId('pause-hour').click();
  await expect(rest).toContainText(/rests until \d/);
  await expect.poll(number).toBe('');
  await page.getByTestId('undo-last').click();
  await expect(rest).toHaveAttribute('data-paused', 'false');
  await expect.poll(number).toBe('3');

  await page.getByTestId('pause-today').click();
  const until = async (): Promise<number> => ((await setting(peerkeep, 'pause')) as { until: number }).until;
  await expect(rest).toHaveAttribute('data-paused', 'true');
  await expect.poll(number).toBe('');
  // Until the day ends: the next one begins at that moment.
  const ends = await page.evaluate((moment) => new Date(moment).toString(), await until());
  expect(ends).toMatch(/ 00:00:00 /);
  await page.getByTestId('pause-end').click();
  await expect.poll(number).toBe('3');

  await page.getByTestId('pause-open').click();
  await expect(rest).toContainText('until you go on');
  expect(await axeFinds(page)).toEqual([]);
  const panel = await peerkeep.panel();
  await expect(panel.getByTestId('panel')).toHaveAttribute('data-state', 'paused');
  await panel.getByTestId('go-on').click();
  await expect(panel.getByTestId('panel')).not.toHaveAttribute('data-state', 'paused');
  await panel.getByTestId('undo-last').click();
  await expect(panel.getByTestId('panel')).toHaveAttribute('data-state', 'paused');
  await page.bringToFront();
  await page.reload();
  await page.getByTestId('pause-end').click();
  await expect(rest).toHaveAttribute('data-paused', 'false');
  await expect(panel.getByTestId('panel')).not.toHaveAttribute('data-state', 'paused');

  await page.getByTestId('hints-nowhere').click();
  await expect(panel.getByTestId('panel')).toHaveAttribute('data-state', 'hintsOff');
  await page.reload();
  await expect(page.getByTestId('hints-nowhere')).toBeChecked();
  await page.getByTestId('hints-panel').click();
  await expect(panel.getByTestId('panel')).not.toHaveAttribute('data-state', 'hintsOff');
});

test('tells what is stored, and how well pages are read', async ({ peerkeep }) => {
  const page = await filled(peerkeep);
  const contacts = await peerkeep.readDb('contacts');
  const stored = page.getByTestId('stored');
  const fold = page.getByTestId('stored-fold').locator('summary');
  await expect(fold).toContainText('MB');
  await expect(stored).toHaveAttribute('data-sized', 'false');
  await fold.click();
  await expect(stored.locator('[data-kind=people] dd')).toHaveText([String(contacts.length), /^\d\d kB$/]);
  await expect(stored.locator('[data-kind=kept] dd')).toHaveText(['6', '']);
  await expect(page.getByTestId('stored-size')).toContainText('MB');
  const profiles = page.locator('[data-page="profile pages"]');
  await expect(profiles).toHaveAttribute('data-state', 'never');
  await peerkeep.visit(`/in/${(await firstKept(peerkeep)).slug}/`);
  await expect(profiles).toHaveAttribute('data-state', 'well', { timeout: 15_000 });
  await expect(profiles).toContainText('today');
});

async function firstKept(peerkeep: Peerkeep): Promise<{ slug: string }> {
  const kept = (await rows<Contact>(peerkeep, 'contacts')).find(({ ring }) => ring !== undefined);
  const identities = await rows<{ key: string; contactId: string }>(peerkeep, 'identities');
  const key = identities.find((one) => one.contactId === kept?.id && one.key.startsWith('slug:'))?.key ?? '';
  return { slug: key.slice(5) };
}

test('forgetting everything offers a backup, asks once more, and leaves nothing', async ({ peerkeep }) => {
  const page = await filled(peerkeep);
  const tab = await peerkeep.visit('/feed/');
  await page.bringToFront();
  await page.getByTestId('forget-all').click();
  const dialog = page.getByTestId('forget-all-dialog');
  const people = (await peerkeep.readDb('contacts')).length;
  await expect(page.getByTestId('forget-all-what')).toContainText(`${people} people`);
  expect(await axeFinds(page)).toEqual([]);
  await page.getByTestId('forget-all-no').click();
  await expect(dialog).toHaveCount(0);
  expect(await peerkeep.readDb('contacts')).toHaveLength(people);

  await page.getByTestId('forget-all').click();
  const file = page.waitForEvent('download');
  await page.getByTestId('forget-all-backup').click();
  await file;
  await expect(page.getByTestId('forget-all-saved')).toBeVisible();
  await page.getByTestId('forget-all-on').click();
  await expect(dialog).toContainText('no undo');
  expect(await axeFinds(page)).toEqual([]);
  await page.getByTestId('forget-all-yes').click();

  await expect(page.getByTestId('all-forgotten')).toHaveAttribute('data-done', 'true', { timeout: 20_000 });
  expect(await axeFinds(page)).toEqual([]);
  expect(await page.evaluate(whatIsLeft)).toEqual({
    databases: [],
    local: {},
    session: {},
    scripts: [],
    alarms: [],
    badge: '',
    words: 0,
  });
  await tab.close();

  await page.getByTestId('begin-anew').click();
  await expect(page.getByTestId('consent')).toBeVisible();
  await expect(page.getByTestId('consented')).toHaveCount(0);
});

interface Chrome {
  storage: Record<'local' | 'session', { get(): Promise<object> }>;
  scripting: { getRegisteredContentScripts(): Promise<object[]> };
  alarms: { getAll(): Promise<object[]> };
  action: { getBadgeText(of: object): Promise<string> };
}

/** Run in a page of ours. */
async function whatIsLeft(): Promise<object> {
  const { storage, scripting, alarms, action } = (globalThis as unknown as { chrome: Chrome }).chrome;
  return {
    databases: await indexedDB.databases(),
    local: await storage.local.get(),
    session: await storage.session.get(),
    scripts: await scripting.getRegisteredContentScripts(),
    alarms: await alarms.getAll(),
    badge: await action.getBadgeText({}),
    words: localStorage.length,
  };
}

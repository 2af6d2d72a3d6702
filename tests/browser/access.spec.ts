import type { Page } from '@playwright/test';
import { axeFinds } from './steps/axe';
import { bring, consent, enter, keepFirst, sampleZip } from './steps/steps';
import { expect, test } from './support/test';

/** WCAG 2.2 AA as far as a machine can see it; the other looks are in everyLook.spec.ts and everyLook.long.spec.ts. */
async function expectAccessible(page: Page, what: string): Promise<void> {
  expect(await axeFinds(page), what).toEqual([]);
}

test('every screen, empty and full, can be used without eyes or a mouse', async ({ peerkeep }) => {
  test.setTimeout(120_000);
  const world = await enter(peerkeep);
  for (const page of [
    'welcome.html',
    'popup.html',
    'dashboard.html#choose',
    'dashboard.html#kinds',
    'dashboard.html#data',
    'dashboard.html#settings',
    'sidepanel.html',
  ] as const) {
    const empty = await peerkeep.open(page);
    await expect(empty.locator('h1').first()).toBeAttached();
    await expectAccessible(empty, `${page}, empty`);
    await empty.close();
  }
  const welcome = await consent(peerkeep);
  await bring(welcome, sampleZip(world));
  await welcome.getByTestId('skipped').evaluate((list) => list.closest('details')?.setAttribute('open', ''));
  await expectAccessible(welcome, 'import result');
  const choose = await peerkeep.open('dashboard.html#choose');
  await expect(choose.getByTestId('candidate').first()).toBeVisible();
  await expectAccessible(choose, 'triage');
  await choose.close();
  await keepFirst(peerkeep, 15);
  const popup = await peerkeep.open('popup.html');
  await expect(popup.getByTestId('prompt')).toHaveCount(3);
  await popup.getByTestId('copy-open').first().click();
  await expect(popup.getByTestId('objections')).toBeVisible();
  await expectAccessible(popup, 'three cards');
  const data = await peerkeep.open('dashboard.html#data');
  await expect(data.getByTestId('changes')).toBeVisible();
  await expectAccessible(data, 'your data');
});

test('by keyboard alone, from consent to "I wrote"', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  const welcome = await peerkeep.open('welcome.html');
  await expect(welcome.getByTestId('consent')).toBeVisible();
  await tabTo(welcome, 'consent');
  await welcome.keyboard.press('Enter');
  await expect(welcome.getByTestId('consented')).toBeVisible();
  // The system's own file dialog stands behind this input.
  await bring(welcome, sampleZip(world));
  await tabTo(welcome, 'to-triage');
  await welcome.keyboard.press('Enter');
  await welcome.waitForURL(/dashboard\.html#choose/);

  await expect(welcome.locator('[data-testid=candidate][aria-current=true] :focus')).toHaveCount(1);
  const order = async (): Promise<string[]> =>
    welcome
      .getByTestId('candidate')
      .evaluateAll((rows) => rows.slice(0, 5).map((row) => row.getAttribute('data-slug') ?? ''));
  const before = await order();
  await welcome.keyboard.press('1');
  await welcome.keyboard.press('0');
  await welcome.keyboard.press('u');
  await expect(welcome.getByTestId('kept')).toHaveAttribute('data-kept', '1');
  await expect.poll(order).toEqual(expect.arrayContaining(before.slice(1)));
  for (const key of ['2', '2', '1']) await welcome.keyboard.press(key);
  await expect(welcome.getByTestId('kept')).toHaveAttribute('data-kept', '4');

  const popup = await peerkeep.open('popup.html');
  await expect(popup.getByTestId('prompt').first()).toBeVisible();
  // The focus lies on the first action at once.
  await expect(popup.getByTestId('copy-open').first()).toBeFocused();
  const cards = await popup.getByTestId('prompt').count();
  await tabTo(popup, 'done');
  await popup.keyboard.press('Enter');
  await expect(popup.getByTestId('prompt')).toHaveCount(cards - 1);
  await tabTo(popup, 'toast-undo');
  await popup.keyboard.press('Enter');
  await expect(popup.getByTestId('prompt')).toHaveCount(cards);
});

/** Presses Tab until an element with that test id has the focus. */
async function tabTo(page: Page, testId: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))) === testId) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${testId} cannot be reached with Tab`);
}

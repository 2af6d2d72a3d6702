import type { Page, Worker } from '@playwright/test';
import { rows } from './steps/log';
import { bring, consent, enter, keepFirst, sampleZip } from './steps/steps';
import { expect, test } from './support/test';

/**
 * The prompt for notifications cannot be pressed without a screen, nor a notification: the browser's answer and its
 * notifications are put in here, everything between them is the real page and the real worker.
 */

/** What the browser answers to the next question for a permission; what was asked is kept. */
async function answerOf(page: Page, granted: boolean): Promise<void> {
  await page.evaluate((answer) => {
    const { chrome } = globalThis as unknown as { chrome: { permissions: Record<string, unknown> } };
    const asked = ((globalThis as { asked?: unknown[] }).asked ??= []);
    chrome.permissions['request'] = (what: unknown, done?: (granted: boolean) => void) => {
      // In the very turn of the click, or a browser would refuse.
      asked.push({ what, inClick: navigator.userActivation.isActive });
      // With a callback or a promise, as the browser knows `browser` or not.
      done?.(answer);
      return Promise.resolve(answer);
    };
  }, granted);
}

/** Half past ten, and notifications that are noted. */
async function putIn(worker: Worker): Promise<void> {
  await worker.evaluate(() => {
    const global = globalThis as unknown as Record<string, Record<string, unknown> | undefined>;
    const listeners = new Set<unknown>();
    const notes: unknown[] = [];
    Object.assign(globalThis, { listeners, notes });
    const morning = new Date();
    morning.setHours(10, 30);
    Date.now = () => morning.getTime();
    const notifications = {
      create: (id: string, { title, message }: Record<string, string>, done?: (id: string) => void) => {
        notes.push({ id, title, message });
        done?.(id);
        return Promise.resolve(id);
      },
      onClicked: { addListener: (one: unknown) => listeners.add(one) },
    };
    for (const name of ['chrome', 'browser']) if (global[name]) global[name]['notifications'] = notifications;
  });
}

test('notifications are asked for in the click, refused in a sentence, hold no name, come once a day and open today', async ({
  peerkeep,
}) => {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  await keepFirst(peerkeep, 6);
  const page = await peerkeep.open('dashboard.html#settings');
  const notify = page.getByTestId('daily-notify');
  const look = async (): Promise<unknown> =>
    (await rows<{ key: string; value: unknown }>(peerkeep, 'settings')).find(({ key }) => key === 'dailyLook')
      ?.value;
  await answerOf(page, false);
  await notify.click();
  await expect(page.getByText('The browser did not allow notifications.')).toBeVisible();
  await expect(notify).not.toBeChecked();
  expect(await look()).toBeUndefined();
  await answerOf(page, true);
  await notify.click();
  await expect.poll(look).toMatchObject({ notify: true });
  await expect(notify).toBeChecked();
  await expect(page.getByText('The browser did not allow notifications.')).toBeHidden();
  const asked = await page.evaluate(() => (globalThis as { asked?: unknown[] }).asked);
  expect(asked).toEqual(Array(2).fill({ what: { permissions: ['notifications'] }, inClick: true }));

  const worker = await peerkeep.worker();
  await putIn(worker);
  const notes = (): Promise<unknown> => worker.evaluate('notes');
  await worker.evaluate(
    'chrome.permissions.onAdded.dispatch({ permissions: ["notifications"], origins: [] })',
  );
  await worker.evaluate('chrome.alarms.onAlarm.dispatch({ name: "daily" })');
  const note = { id: 'today', title: 'Peerkeep', message: 'Peerkeep: 3 people to write to today' };
  await expect.poll(notes).toEqual([note]);
  await worker.evaluate('chrome.alarms.onAlarm.dispatch({ name: "daily" })');
  const opened = page.context().waitForEvent('page');
  await worker.evaluate(
    'for (const listener of listeners) for (const id of ["another", "today"]) listener(id)',
  );
  const today = await opened;
  await expect(today).toHaveURL(/\/popup\.html$/);
  await expect(today.getByTestId('prompt')).toHaveCount(3);
  expect(await notes()).toEqual([note]);
});

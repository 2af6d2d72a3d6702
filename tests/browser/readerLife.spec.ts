import type { Page } from '@playwright/test';
import type { Person } from '../linkedin/people';
import { expectRead, goInApp, logged } from './steps/log';
import { consent, enter } from './steps/steps';
import { reload } from './steps/update';
import type { Peerkeep } from './support/peerkeep';
import { expect, test } from './support/test';

/** How a reader comes into a tab and goes: reading off and on, and an update. */

const SOON = { titleMs: 20, contentMs: 100 };

test('turning reading off ends the reader in an open tab, and turning it on starts a new one', async ({
  peerkeep,
}) => {
  const world = await enter(peerkeep);
  await consent(peerkeep);
  const [ada, bo, cy, di] = world.relations.connected as [Person, Person, Person, Person];
  const tab = await peerkeep.visit(`/in/${ada.slug}/`);
  await expectRead(peerkeep, ada);
  const ended = await watchReaders(peerkeep, tab);
  const heard = await countMessages(peerkeep);
  const data = await peerkeep.open('dashboard.html#settings');
  await data.getByTestId('reading-off').check();
  await expect.poll(ended).toEqual([true]);

  await tab.bringToFront();
  for (const { slug } of [bo, cy]) {
    await goInApp(tab, `/in/${slug}/`, SOON);
    await tab.waitForTimeout(2_500);
  }
  expect(await heard()).toBe(0);
  expect(await peerkeep.readDb('contacts')).toHaveLength(1);

  await data.bringToFront();
  await data.getByTestId('reading-on').check();
  await tab.bringToFront();
  await expectRead(peerkeep, cy);
  expect(await ended()).toEqual([false]);
  await goInApp(tab, `/in/${di.slug}/`, SOON);
  await expectRead(peerkeep, di);
  expect(await logged(peerkeep, bo.slug)).toBeUndefined();
});

test('a reader that could not be reached when reading was turned off falls silent at the first answer', async ({
  peerkeep,
}) => {
  const world = await enter(peerkeep);
  await consent(peerkeep);
  const [ada, bo, cy] = world.relations.connected as [Person, Person, Person];
  const tab = await peerkeep.visit(`/in/${ada.slug}/`);
  await expectRead(peerkeep, ada);
  const ended = await watchReaders(peerkeep, tab);
  const heard = await countMessages(peerkeep);
  // With nothing known of it any more, the background sees nothing to take away.
  const worker = await peerkeep.worker();
  await worker.evaluate(
    `chrome.scripting.unregisterContentScripts().then(() => chrome.storage.session.remove('inOpenTabs:reader'))`,
  );
  const data = await peerkeep.open('dashboard.html#settings');
  await data.getByTestId('reading-off').check();
  await data.waitForTimeout(500);
  expect(await ended()).toEqual([false]);

  await tab.bringToFront();
  const before = await heard();
  for (const { slug } of [bo, cy]) {
    await goInApp(tab, `/in/${slug}/`, SOON);
    await tab.waitForTimeout(2_500);
    expect(await heard()).toBe(before + 1);
  }
  expect(await ended()).toEqual([true]);
  expect(await peerkeep.readDb('contacts')).toHaveLength(1);

  await data.bringToFront();
  await data.getByTestId('reading-on').check();
  await tab.bringToFront();
  await expectRead(peerkeep, cy);
  expect(await logged(peerkeep, bo.slug)).toBeUndefined();
});

test('after an update a new reader takes over in open tabs, and the old one ends without a word', async ({
  peerkeep,
}) => {
  const world = await enter(peerkeep);
  await consent(peerkeep);
  const [ada, bo] = world.relations.connected as [Person, Person];
  const tab = await peerkeep.visit(`/in/${ada.slug}/`);
  await expectRead(peerkeep, ada);
  const ended = await watchReaders(peerkeep, tab);
  await expect.poll(ended).toEqual([false]);

  await reload(peerkeep);
  const heard = await countMessages(peerkeep);
  await tab.bringToFront();
  await expect.poll(async () => (await ended()).length).toBe(2);
  // Ada's page is read by the new one, too.
  await tab.waitForTimeout(2_500);
  const before = await heard();
  await goInApp(tab, `/in/${bo.slug}/`, SOON);
  await expect.poll(ended).toEqual([true, false]);
  // That somebody was left, and who came: each told once, by the new one.
  await tab.waitForTimeout(2_500);
  expect(await heard()).toBe(before + 2);
});

/** Counts the messages that reach the background from now on. @returns a function that tells how many. */
async function countMessages(peerkeep: Peerkeep): Promise<() => Promise<number>> {
  const worker = await peerkeep.worker();
  await worker.evaluate('self.heard = 0; chrome.runtime.onMessage.addListener(() => void self.heard++);');
  return () => worker.evaluate<number>('self.heard');
}

/**
 * Looks into our isolated worlds of a tab. Fails where one of them throws.
 * @returns a function that tells of each reader, oldest first, whether it has ended.
 */
async function watchReaders(peerkeep: Peerkeep, tab: Page): Promise<() => Promise<unknown[]>> {
  const cdp = await peerkeep.context.newCDPSession(tab);
  const worlds: number[] = [];
  const errors: string[] = [];
  const top = (await cdp.send('Page.getFrameTree')).frameTree.frame.id;
  cdp.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
    // Looking into a frame gives it a world of ours, too, but no reader.
    if (origin === peerkeep.origin && (auxData as { frameId: string }).frameId === top) worlds.push(id);
  });
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) => errors.push(exceptionDetails.text));
  await cdp.send('Runtime.enable');
  const expression = `globalThis[Symbol.for('reader')].signal.aborted`;
  return async () => {
    expect(errors).toEqual([]);
    const evaluate = (contextId: number) => cdp.send('Runtime.evaluate', { contextId, expression });
    return Promise.all(worlds.map(async (id) => (await evaluate(id)).result.value as unknown));
  };
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_BACKGROUND_HOSTS } from './support/background-hosts';
import type { ChromeInside } from './support/chrome';
import { launchChromium } from './support/launch';
import { leaks } from './support/leaks';
import { photograph } from './support/screens';
import { expect, test } from './support/test';
import { startTripwire } from './support/tripwire';
import { extensionWorker } from './support/worker';

/** The tests stand on the harness; these show that it sees what it claims to see. */

test('Peerkeep is loaded, and its pages open as tabs', async ({ peerkeep }) => {
  expect(peerkeep.id).toMatch(/^[a-p]{32}$/);
  const page = await peerkeep.open('welcome.html');
  await expect(page).toHaveTitle('Peerkeep');
  await expect(page.locator('#root')).not.toBeEmpty();
});

test('LinkedIn is served under its real address, and only that', async ({ peerkeep }) => {
  peerkeep.linkedin.serve('/in/ada/', '<h1>Ada</h1>');
  const page = await peerkeep.visit('/in/ada/?trk=x');
  await expect(page.locator('h1')).toHaveText('Ada');
  expect(peerkeep.linkedin.requests()).toEqual(['https://www.linkedin.com/in/ada/?trk=x']);
  expect(await page.evaluate(() => location.origin)).toBe('https://www.linkedin.com');
});

test('the tripwire sees a page, a worker and this very machine being asked for', async () => {
  const folder = looseExtension();
  const tripwire = await startTripwire(CHROMIUM_BACKGROUND_HOSTS);
  const launched = await launchChromium({ extension: folder, proxy: tripwire.address });
  try {
    const page = await launched.context.newPage();
    for (const url of ['http://page.example/', 'https://page.example/', 'http://127.0.0.1:8099/here']) {
      await page.goto(url).catch(() => undefined);
    }
    const worker = await extensionWorker(launched.context);
    await worker.evaluate(() => fetch('http://worker.example/').catch(() => undefined));
    expect(leaks({ tripwire, linkedin: { strays: () => [] } })).toEqual(
      expect.arrayContaining([
        'left the browser: GET http://page.example/',
        'left the browser: CONNECT page.example:443',
        'left the browser: GET http://127.0.0.1:8099/here',
        'left the browser: GET http://worker.example/',
      ]),
    );
  } finally {
    await launched.close();
    await tripwire.close();
    rmSync(folder, { recursive: true });
  }
});

test('what a page asks for without being served is told', async ({ peerkeep }) => {
  peerkeep.linkedin.serve('/feed/', '<img src="https://media.example/a.png"><img src="/b.png">');
  await peerkeep.visit('/feed/');
  expect(leaks(peerkeep)).toEqual([
    'was not served: GET https://media.example/a.png',
    'was not served: GET https://www.linkedin.com/b.png',
  ]);
  peerkeep.linkedin.forgetStrays();
});

test('the worker stops, and the next message starts a new one', async ({ peerkeep }) => {
  const worker = await peerkeep.worker();
  await worker.evaluate(() => Object.assign(globalThis, { mark: 'old' }));
  await peerkeep.stopWorker();
  const page = await peerkeep.open('popup.html');
  await page.evaluate(() =>
    (globalThis as unknown as ChromeInside).chrome.runtime.sendMessage({}).catch(() => null),
  );
  expect(await worker.evaluate(() => (globalThis as { mark?: string }).mark)).toBeUndefined();
});

test('the day can be set, and the log can be looked into', async ({ peerkeep }) => {
  await peerkeep.setToday('2026-04-25');
  const page = await peerkeep.open('popup.html');
  const stored = await page.evaluate(() =>
    (globalThis as unknown as ChromeInside).chrome.storage.session.get('today'),
  );
  expect(stored).toEqual({ today: '2026-04-25' });
  expect(await peerkeep.readDb('contacts')).toEqual([]);
});

test('the real side panel opens beside a LinkedIn tab', async ({ peerkeep }) => {
  peerkeep.linkedin.serve('/in/ada/', '<title>Ada</title><h1>Ada</h1>');
  const tab = await peerkeep.visit('/in/ada/');
  const panel = await peerkeep.panel();
  await expect(panel.locator('#root')).not.toBeEmpty();
  expect(peerkeep.context.pages().map((page) => page.url())).not.toContain(panel.url());
  expect(await panel.evaluate(tabInFront)).toBe(tab.url());
  peerkeep.linkedin.serve('/in/bob/', '<title>Bob</title>');
  const other = await peerkeep.visit('/in/bob/');
  expect(await panel.evaluate(tabInFront)).toBe(other.url());
  await tab.bringToFront();
  expect(await panel.evaluate(tabInFront)).toBe(tab.url());
  expect(await panel.evaluate(() => innerWidth)).toBeLessThan(600);
  expect(await photograph(panel, 'harness-panel', { whole: false })).toHaveLength(2);
});

test('the real popup opens', async ({ peerkeep }) => {
  const popup = await peerkeep.popupReal();
  await expect(popup.locator('#root')).not.toBeEmpty();
  expect(peerkeep.context.pages().map((page) => page.url())).not.toContain(popup.url());
});

async function tabInFront(): Promise<string | undefined> {
  const { chrome } = globalThis as unknown as ChromeInside;
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.url;
}

/** An extension without any policy, so that its worker may ask for what it likes. */
function looseExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'peerkeep-loose-'));
  const background = { service_worker: 'background.js' };
  const manifest = { manifest_version: 3, name: 'Loose', version: '1', background };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  return folder;
}

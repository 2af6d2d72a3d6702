import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ADDON_ID, expect, test } from './support/test';

/** What the other specs in Firefox stand on. */

test('the add-on is installed, and a page of it opens and answers', async ({ peerkeep }, info) => {
  expect(peerkeep.addonId).toBe(ADDON_ID);
  const tab = await peerkeep.open('welcome.html');
  await tab.until('the screen', () => document.querySelector('#root')?.childElementCount);
  expect(await tab.evaluate(() => document.title)).toBe('Peerkeep');
  expect(await tab.evaluate((two: number) => two + 40, 2)).toBe(42);
  const picture = join(info.outputDir, 'welcome.png');
  await tab.screenshot(picture);
  expect(statSync(picture).size).toBeGreaterThan(500);
});

const FORM = `<h1>Ada</h1>
  <label>Name <input id="name"></label> <input id="file" type="file">
  <button onclick="this.textContent = document.querySelector('#name').value">?</button>`;

test('LinkedIn is served under its real address, and takes real input', async ({ peerkeep }) => {
  peerkeep.linkedin.serve('/in/ada/', FORM);
  const tab = await peerkeep.open('https://www.linkedin.com/in/ada/');
  expect(await tab.text('h1')).toBe('Ada');
  expect(await tab.evaluate(() => location.origin)).toBe('https://www.linkedin.com');
  await tab.type('#name', 'Bob');
  await tab.click('button');
  expect(await tab.text('button')).toBe('Bob');
  await tab.setFiles('#file', [join(process.cwd(), 'package.json')]);
  const name = await tab.evaluate(() => document.querySelector<HTMLInputElement>('#file')?.files?.[0]?.name);
  expect(name).toBe('package.json');
});

test('what a page asks for without being served is told', async ({ peerkeep }) => {
  peerkeep.linkedin.serve('/feed/', '<img src="https://media.example/a.png">');
  await peerkeep.open('https://www.linkedin.com/feed/');
  expect(peerkeep.linkedin.strays()).toEqual(['GET https://media.example/a.png']);
  peerkeep.linkedin.forgetStrays();
});

test('the day can be set', async ({ peerkeep }) => {
  await peerkeep.setToday('2026-04-25');
  const tab = await peerkeep.open('manifest.json');
  const stored = await tab.evaluate(() =>
    (
      globalThis as unknown as { browser: { storage: { session: { get(key: string): Promise<unknown> } } } }
    ).browser.storage.session.get('today'),
  );
  expect(stored).toEqual({ today: '2026-04-25' });
});

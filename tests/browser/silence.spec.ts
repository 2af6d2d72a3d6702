import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { profilePage } from '../linkedin/profilePage';
import type { Person } from '../linkedin/people';
import { consent, enter } from './steps/steps';
import { watched } from './steps/watch';
import { CHROME_BUILD } from './support/launch';
import type { Peerkeep } from './support/peerkeep';
import { expect, test } from './support/test';

/** Serves a person's page with every tripwire in it. */
function serveWatched(peerkeep: Peerkeep, person: Person): void {
  peerkeep.linkedin.serve(
    `/in/${person.slug}/`,
    watched(profilePage({ person, degree: 'first' }), peerkeep.id),
  );
}

test('the page cannot tell (promise 1)', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  const person = world.relations.connected[0] as Person;
  await consent(peerkeep);
  serveWatched(peerkeep, person);
  const tab = await peerkeep.visit(`/in/${person.slug}/`);
  await expect.poll(() => peerkeep.readDb('contacts'), { timeout: 15_000 }).toHaveLength(1);
  await tab.waitForTimeout(1_500);

  expect(await tab.evaluate('window.traces')).toEqual([]);
  expect(await tab.evaluate('document.documentElement.outerHTML')).not.toMatch(/chrome-extension:|peerkeep/i);
  expect(
    await tab.evaluate('JSON.stringify(performance.getEntriesByType("resource").map((e) => e.name))'),
  ).not.toMatch(/extension/);
  expect(await tab.evaluate('typeof chrome === "undefined" || chrome.runtime === undefined')).toBe(true);
  expect(await tab.evaluate('JSON.stringify([Object.keys(localStorage), Object.keys(sessionStorage)])')).toBe(
    '[[],[]]',
  );
  expect(await tab.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0);

  // None of our files can be asked for from the page.
  for (const file of filesOf(CHROME_BUILD)) {
    const answer = await tab.evaluate(
      (address) =>
        fetch(address).then(
          () => 'answered',
          () => 'refused',
        ),
      `${peerkeep.origin}/${file}`,
    );
    expect(answer, file).toBe('refused');
  }
  peerkeep.linkedin.forgetStrays();
});

test('a page that was there first cannot tell either', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  const person = world.relations.connected[0] as Person;
  serveWatched(peerkeep, person);
  const tab = await peerkeep.visit(`/in/${person.slug}/`);
  await expect.poll(() => tab.evaluate('window.traces')).toEqual([]);

  await consent(peerkeep);
  await tab.bringToFront();
  await expect.poll(() => peerkeep.readDb('contacts'), { timeout: 15_000 }).toHaveLength(1);
  // And when reading is turned off and on again, the same page is read by a second reader.
  const data = await peerkeep.open('dashboard.html#settings');
  await data.getByTestId('reading-off').check();
  await data.waitForTimeout(500);
  await data.getByTestId('reading-on').check();
  await tab.bringToFront();
  await tab.waitForTimeout(2_500);
  expect(await tab.evaluate('window.traces')).toEqual([]);
});

test('the tripwires of this test do go off', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  const person = world.people[0] as Person;
  peerkeep.linkedin.serve(
    `/in/${person.slug}/`,
    watched(profilePage({ person, degree: 'second' }), peerkeep.id),
  );
  const tab = await peerkeep.visit(`/in/${person.slug}/`);
  await tab.evaluate(() => {
    document.body.setAttribute('data-x', '1');
    window.postMessage('hello', '*');
    document.dispatchEvent(new CustomEvent('anything'));
  });
  await tab.evaluate((name) => {
    document.dispatchEvent(new CustomEvent(name));
  }, `${peerkeep.id}:reader:wxt:content-script-started`);
  await expect.poll(() => tab.evaluate('window.traces.length')).toBeGreaterThanOrEqual(3);
  expect(await tab.evaluate('window.traces')).toContain('started');
});

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '../linkedin/people';
import { threadPath } from '../linkedin/worldPages';
import { countOf, expectCount, expectText, settle, valueOf } from './steps/steps';
import type { Tab } from './support/tab';
import { expect, type PeerkeepInFirefox, test } from './support/test';

/** The key as WebDriver writes it. */
const ARROW_DOWN = '\uE015';
const CARDS = '[data-testid=prompt]';

const expectState = (sidebar: Tab, state: string): Promise<boolean> =>
  sidebar.until(
    `the sidebar ${state}`,
    (wanted: string) => document.querySelector('[data-testid=panel]')?.getAttribute('data-state') === wanted,
    state,
  );

test('in Firefox, no hints as chosen on the first day, then in the sidebar, where a note is written', async ({
  peerkeep,
}) => {
  const { world } = await settle(peerkeep, 'nowhere');
  const [friend, other] = world.relations.connected as [Person, Person];
  const sidebar = await peerkeep.open('sidepanel.html');
  const profile = await peerkeep.open(`https://www.linkedin.com/in/${friend.slug}/`);
  await profile.activate();
  await expectState(sidebar, 'hintsOff');

  const settings = await peerkeep.open('dashboard.html#settings');
  await settings.click('[data-testid=hints-panel]');
  await profile.activate();
  await expectState(sidebar, 'person');
  await sidebar.type('[data-testid=remember-text]', 'Plays the cello');
  await sidebar.click('[data-testid=remember-keep]');
  await expectText(sidebar, '[data-testid=note]', 'Plays the cello');
  await sidebar.click('[data-testid=undo-last]');
  await expectCount(sidebar, '[data-testid=note]', 0);

  // Beside what they wrote each other, too.
  await profile.go(`https://www.linkedin.com${encodeURI(threadPath(other.slug))}`);
  await expectCount(sidebar, `[data-testid=person][data-slug="${other.slug}"]`, 1);
});

test('in Firefox, other settings, a call logged by two keys, and each of them taken back', async ({
  peerkeep,
}) => {
  await settle(peerkeep, 'panel');
  const popup = await peerkeep.open('popup.html');
  await popup.text(CARDS);
  const before = await popup.evaluate(countOf, CARDS);
  const settings = await peerkeep.open('dashboard.html#settings');
  await settings.click('[data-testid=cap-1]');
  await expectCount(popup, CARDS, 1);
  await settings.click('[data-testid=undo-last]');
  await expectCount(popup, CARDS, before);
  await settings.click('[data-testid=pause-open]');
  await settings.text('[data-testid=pause-end]');
  await popup.activate();
  await popup.click('[data-testid=go-on]');
  await settings.text('[data-testid=pause-open]');

  await expectCount(popup, CARDS, before);
  const first = await popup.evaluate(valueOf, { selector: CARDS, name: 'data-slug' });
  await popup.press('l');
  await popup.text('[data-testid=quicklog]');
  await popup.press('c');
  await popup.text('[data-testid=quick-logged]');
  await expectCount(popup, `${CARDS}[data-slug="${first}"]`, 0);
  await popup.press(ESCAPE);
  await popup.click('[data-testid=undo-last]');
  await expectCount(popup, `${CARDS}[data-slug="${first}"]`, 1);
});

const ESCAPE = '\uE00C';

test('in Firefox, somebody is found as one types, walked to by arrows, and today comes back', async ({
  peerkeep,
}) => {
  const { world } = await settle(peerkeep, 'panel');
  const [friend] = world.relations.connected as [Person];
  const popup = await peerkeep.open('popup.html');
  await popup.activate();
  await popup.text(CARDS);
  await popup.press('/');
  for (const letter of friend.name.slice(0, 5)) await popup.press(letter);
  await expectText(popup, '[data-testid=search-result]', friend.name);
  await popup.press(ARROW_DOWN);
  await popup.until(
    'the first one found to have the focus',
    () => document.activeElement?.getAttribute('data-testid') === 'search-result',
  );
  await popup.press(ESCAPE);
  await expectCount(popup, '[data-testid=search-result]', 0);
  await popup.until(
    'today again',
    (cards: string) => document.querySelector(cards)?.checkVisibility() === true,
    CARDS,
  );
});

test('in Firefox, a backup is saved, everything is forgotten, and the backup brings it back', async ({
  peerkeep,
}) => {
  const { kept } = await settle(peerkeep, 'panel');
  const settings = await peerkeep.open('dashboard.html#settings');
  await settings.click('[data-testid=forget-all]');
  await settings.click('[data-testid=forget-all-backup]');
  await settings.text('[data-testid=forget-all-saved]');
  const file = await saved(peerkeep);
  await settings.click('[data-testid=forget-all-on]');
  await settings.click('[data-testid=forget-all-yes]');
  await settings.text('[data-testid=all-forgotten][data-done=true]');
  expect(await settings.evaluate(() => indexedDB.databases())).toEqual([]);
  await settings.click('[data-testid=begin-anew]');
  await settings.text('[data-testid=consent]');

  const data = await peerkeep.open('dashboard.html#data');
  await data.setFiles('[data-testid=backup-file]', [file]);
  await data.click('[data-testid=backup-confirm]');
  await data.text('[data-testid=backup-done]');
  const stored = await peerkeep.open('dashboard.html#settings');
  await stored.click('[data-testid=stored-fold] summary');
  await expectText(stored, '[data-testid=stored] [data-kind=kept] dd', String(kept.length));
  expect(await stored.evaluate(countOf, '[data-testid=all-forgotten]')).toBe(0);
});

/** @returns the one file that was saved, once it is whole. */
async function saved({ downloads }: PeerkeepInFirefox): Promise<string> {
  let file = '';
  await expect
    .poll(() => {
      const [name = '', ...more] = existsSync(downloads) ? readdirSync(downloads) : [];
      file = join(downloads, name);
      return name.endsWith('.json') && more.length === 0 && statSync(file).size > 0;
    })
    .toBe(true);
  return file;
}

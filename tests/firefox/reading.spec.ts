import type { Person } from '../linkedin/people';
import { countOf, enter, expectCount, zipFile } from './steps/steps';
import type { Tab } from './support/tab';
import { expect, test } from './support/test';

const PERSON = '[data-testid=person-row]';

interface Inside {
  browser: {
    storage: { session: { get(): Promise<unknown> } };
    scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  };
}

/** @returns whether anything that was read on an open page names the person. */
function isInMemory(tab: Tab, { slug }: Person): Promise<boolean> {
  return tab.evaluate(async (wanted: string) => {
    const { browser } = globalThis as unknown as Inside;
    return JSON.stringify(await browser.storage.session.get()).includes(wanted);
  }, slug);
}

/** Waits until so many scripts of ours would run on LinkedIn's pages. */
async function expectScripts(tab: Tab, count: number): Promise<void> {
  const registered = (): Promise<number> => {
    const { browser } = globalThis as unknown as Inside;
    return browser.scripting.getRegisteredContentScripts().then(({ length }) => length);
  };
  await expect.poll(() => tab.evaluate(registered)).toBe(count);
}

test('in Firefox, import only reads no page; switched on, the open page is read, and off again no other', async ({
  peerkeep,
}) => {
  const world = await enter(peerkeep);
  const [friend, other] = world.relations.connected as [Person, Person];
  const welcome = await peerkeep.open('welcome.html');
  await welcome.click('[data-testid=reading-off]');
  await welcome.click('[data-testid=consent]');
  await welcome.text('[data-testid=consented][data-reading=false]');
  const sidebar = await peerkeep.open('sidepanel.html');
  const profile = await peerkeep.open(`https://www.linkedin.com/in/${friend.slug}/`);
  await profile.activate();
  await expectCount(sidebar, '[data-testid=panel][data-state=readingOff]', 1);
  await expectScripts(sidebar, 0);
  expect(await isInMemory(sidebar, friend)).toBe(false);

  const settings = await peerkeep.open('dashboard.html#settings');
  await settings.click('[data-testid=reading-on]');
  await profile.activate();
  await expectCount(sidebar, `[data-testid=person][data-slug="${friend.slug}"]`, 1);
  expect(await isInMemory(sidebar, friend)).toBe(true);
  await expectScripts(sidebar, 1);

  await settings.click('[data-testid=reading-off]');
  await profile.activate();
  await expectCount(sidebar, '[data-testid=panel][data-state=readingOff]', 1);
  await expectScripts(sidebar, 0);
  await profile.go(`https://www.linkedin.com/in/${other.slug}/`);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await isInMemory(sidebar, other)).toBe(false);
});

test('in Firefox, an import is taken back whole from where it was made, and brought again from elsewhere', async ({
  peerkeep,
}) => {
  const world = await enter(peerkeep);
  const welcome = await peerkeep.open('welcome.html');
  await welcome.click('[data-testid=consent]');
  await welcome.text('[data-testid=consented]');
  await welcome.setFiles('[data-testid=import-file]', [zipFile(world)]);
  await welcome.text('[data-testid=import-result]');
  const people = await peerkeep.open('dashboard.html#people');
  await people.click('[role=tab][id$="-all"]');
  await people.text(PERSON);
  const before = await people.evaluate(countOf, PERSON);
  await welcome.activate();
  await welcome.click('[data-testid=import-undo]');
  await expectCount(people, PERSON, 0);
  await people.activate();
  await people.click('[data-testid=redo-last]');
  await expectCount(people, PERSON, before);
});

import type { Page } from '@playwright/test';
import type { Contact, Identity } from '../../lib/people/schema';
import type { Person } from '../linkedin/people';
import { bring, consent, enter, keepFirst, sampleZip } from './steps/steps';
import type { Peerkeep } from './support/peerkeep';
import { expect, test } from './support/test';

/** The contact behind a slug as it lies in the log; undefined where there is none. */
async function logged(peerkeep: Peerkeep, slug: string): Promise<Contact | undefined> {
  const identities = (await peerkeep.readDb('identities')) as Identity[];
  const identity = identities.find(({ key }) => key === `slug:${slug}`);
  const contacts = (await peerkeep.readDb('contacts')) as Contact[];
  return contacts.find(({ id }) => id === identity?.contactId);
}

/** Waits until a page of the person was read into the log. */
async function expectRead(peerkeep: Peerkeep, person: Person): Promise<void> {
  await expect
    .poll(async () => (await logged(peerkeep, person.slug))?.facts.headline?.value, { timeout: 15_000 })
    .toBe(person.headline);
}

function goInApp(page: Page, path: string, delays: { contentMs: number; titleMs: number }): Promise<void> {
  return page.evaluate(
    ({ to, late }) => {
      (window as unknown as { invented: { go(path: string, delays: object): void } }).invented.go(to, late);
    },
    { to: path, late: delays },
  );
}

test('before consent no code of ours runs on LinkedIn; with consent, open pages are read too', async ({
  peerkeep,
}) => {
  const world = await enter(peerkeep);
  const person = world.relations.connected[0] as Person;
  const tab = await peerkeep.visit(`/in/${person.slug}/`);
  await tab.waitForTimeout(3_000);
  const worker = await peerkeep.worker();
  const registered = (): Promise<unknown> =>
    worker.evaluate('chrome.scripting.getRegisteredContentScripts()');
  expect(await registered()).toEqual([]);
  expect(await peerkeep.readDb('contacts')).toEqual([]);
  // No isolated world of ours exists in the page's process.
  const cdp = await peerkeep.context.newCDPSession(tab);
  const worlds: string[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
  await cdp.send('Runtime.enable');
  expect(worlds.filter((origin) => origin.startsWith('chrome-extension://'))).toEqual([]);

  await consent(peerkeep);
  await tab.bringToFront();
  await expectRead(peerkeep, person);
  expect(await registered()).toMatchObject([{ id: 'reader', allFrames: false, runAt: 'document_start' }]);
});

test('import only: nothing of ours is on LinkedIn, and turning reading off takes it away', async ({
  peerkeep,
}) => {
  const world = await enter(peerkeep);
  const [first, second] = world.relations.connected as [Person, Person];
  const welcome = await consent(peerkeep, false);
  const unread = await peerkeep.visit(`/in/${first.slug}/`);
  await unread.waitForTimeout(2_500);
  expect(await peerkeep.readDb('contacts')).toEqual([]);
  await unread.close();

  await welcome.bringToFront();
  const data = await peerkeep.open('dashboard.html#data');
  await data.locator('input[type=radio]').first().check();
  const tab = await peerkeep.visit(`/in/${second.slug}/`);
  await expectRead(peerkeep, second);
  await data.bringToFront();
  await data.locator('input[type=radio]').last().check();
  await tab.bringToFront();
  await tab.goto(`https://www.linkedin.com/in/${first.slug}/`);
  await tab.waitForTimeout(3_000);
  expect((await logged(peerkeep, first.slug))?.facts.headline).toBeUndefined();
});

test('a connection’s new company becomes a congratulation, with its reason', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  const kept = await keepFirst(peerkeep, 15);
  const person = world.newJobs.find(({ slug }) => kept.includes(slug)) as Person;
  await peerkeep.visit(`/in/${person.slug}/`);
  await expectRead(peerkeep, person);

  const popup = await peerkeep.open('popup.html');
  const card = popup.locator(`[data-testid=prompt][data-slug="${person.slug}"]`);
  await expect(card).toBeVisible();
  await expect(card.getByTestId('reason').first()).toContainText(person.company);
  await expect(card.getByTestId('reason').first()).toContainText(person.before?.company ?? '');
  expect(await card.getByTestId('draft').inputValue()).toMatch(/congratulations/i);
});

test('a page that comes later than its address never stores the wrong person', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  await consent(peerkeep);
  const [ada, bo, cy] = world.relations.connected as [Person, Person, Person];
  const tab = await peerkeep.visit(`/in/${ada.slug}/`);
  await expectRead(peerkeep, ada);
  // Address first, then the title of the new person over the card of the old one, then the card.
  await goInApp(tab, `/in/${bo.slug}/`, { titleMs: 500, contentMs: 3_500 });
  await tab.waitForTimeout(2_800);
  expect(await logged(peerkeep, bo.slug)).toBeUndefined();
  await expectRead(peerkeep, bo);
  // Content first, title long after; and away before the page came at all.
  await goInApp(tab, `/in/${cy.slug}/`, { titleMs: 2_500, contentMs: 50 });
  await expectRead(peerkeep, cy);
  await goInApp(tab, `/in/${ada.slug}/`, { titleMs: 900, contentMs: 4_000 });
  await tab.waitForTimeout(1_200);
  await goInApp(tab, `/in/${bo.slug}/`, { titleMs: 10, contentMs: 900 });
  await tab.waitForTimeout(3_000);

  const contacts = (await peerkeep.readDb('contacts')) as Contact[];
  expect(contacts).toHaveLength(3);
  for (const person of [ada, bo, cy]) {
    const { facts } = (await logged(peerkeep, person.slug)) as Contact;
    expect(facts.name?.value).toBe(person.name);
    expect(facts.company?.value).toBe(person.company);
    expect(facts.headline?.value).toBe(person.headline);
  }
  expect(await peerkeep.readDb('occasions')).toEqual([]);
});

test('a stranger is shown in the panel, stored only when kept, and never read as somebody else', async ({
  peerkeep,
}) => {
  const world = await enter(peerkeep);
  await consent(peerkeep);
  const stranger = world.people.find((person) => world.degreeOf(person) === 'second') as Person;
  const friend = world.relations.connected[0] as Person;
  await peerkeep.visit(`/in/${stranger.slug}/`);
  const panel = await peerkeep.panel();
  const person = panel.getByTestId('person');
  await expect(person).toHaveAttribute('data-slug', stranger.slug, { timeout: 15_000 });
  await expect(person).toHaveAttribute('data-known', 'false');
  expect(await peerkeep.readDb('contacts')).toEqual([]);

  await panel.locator('[data-testid=ring][data-ring=close]').click();
  await expect(person).toHaveAttribute('data-ring', 'close');
  expect((await logged(peerkeep, stranger.slug))?.ring).toBe('close');

  // The panel follows the tab in front, and goes back with it.
  const other = await peerkeep.visit(`/in/${friend.slug}/`);
  await expect(person).toHaveAttribute('data-slug', friend.slug, { timeout: 15_000 });
  await other.close();
  await expect(person).toHaveAttribute('data-slug', stranger.slug);
});

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
  const data = await peerkeep.open('dashboard.html#data');
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
  // With its registration gone already, the background sees nothing to take away.
  const worker = await peerkeep.worker();
  await worker.evaluate('chrome.scripting.unregisterContentScripts()');
  const data = await peerkeep.open('dashboard.html#data');
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

/** The extension goes away and comes back, as at an update. Its own pages are closed by this. */
async function reload(peerkeep: Peerkeep): Promise<void> {
  const old = await peerkeep.worker();
  const gone = new Promise((resolve) => old.once('close', resolve));
  const page = await peerkeep.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
       .then(() => chrome.developerPrivate.reload('${peerkeep.id}', { failQuietly: true }))`,
  );
  await gone;
  await page.close();
}

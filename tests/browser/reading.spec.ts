import type { Contact } from '../../lib/people/schema';
import type { Person } from '../linkedin/people';
import { expectRead, goInApp, logged } from './steps/log';
import { consent, enter } from './steps/steps';
import { expect, test } from './support/test';

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
  const data = await peerkeep.open('dashboard.html#settings');
  await data.getByTestId('reading-on').check();
  const tab = await peerkeep.visit(`/in/${second.slug}/`);
  await expectRead(peerkeep, second);
  await data.bringToFront();
  await data.getByTestId('reading-off').check();
  await tab.bringToFront();
  await tab.goto(`https://www.linkedin.com/in/${first.slug}/`);
  await tab.waitForTimeout(3_000);
  expect((await logged(peerkeep, first.slug))?.facts.headline).toBeUndefined();
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

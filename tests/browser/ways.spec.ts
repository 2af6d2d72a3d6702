import type { Contact, Touch } from '../../lib/people/schema';
import type { Person } from '../linkedin/people';
import { axeFinds } from './steps/axe';
import { logged, rows } from './steps/log';
import { bring, consent, enter, sampleZip } from './steps/steps';
import { dispatch, isInMenu, opens, suggested, tabOf } from './steps/ways';
import type { Peerkeep } from './support/peerkeep';
import { expect, test } from './support/test';

/** Keyboard commands, the menu on links to profiles, and the address bar. */

const linkTo = (slug: string, menuItemId = 'keepLink') => ({
  menuItemId,
  linkUrl: `https://www.linkedin.com/in/${slug}?miniProfileUrn=x`,
});

async function filled(peerkeep: Peerkeep) {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  const known = world.relations.connected[0] as Person;
  const stranger = world.people.find((person) => world.degreeOf(person) === 'second') as Person;
  return { world, known, stranger };
}

test('the menu on links is there after consent only, survives the worker, and speaks the language chosen', async ({
  peerkeep,
}) => {
  await enter(peerkeep);
  await expect.poll(() => isInMenu(peerkeep, 'choose')).toBe(true);
  expect(await isInMenu(peerkeep, 'keepLink')).toBe(false);
  await consent(peerkeep, false);
  await expect.poll(() => isInMenu(peerkeep, 'keepLink')).toBe(true);
  expect(await isInMenu(peerkeep, 'logLink')).toBe(true);

  await peerkeep.stopWorker();
  const settings = await peerkeep.open('dashboard.html#settings');
  await (
    await peerkeep.worker()
  ).evaluate(() => {
    const inside = globalThis as unknown as {
      titles: string[];
      chrome: { contextMenus: { create(entry: { title: string }): unknown } };
    };
    const create = inside.chrome.contextMenus.create.bind(inside.chrome.contextMenus);
    inside.titles = [];
    inside.chrome.contextMenus.create = (entry) => {
      inside.titles.push(entry.title);
      return create(entry);
    };
  });
  await settings.getByTestId('screen-language').selectOption('de');
  const titles = async (): Promise<unknown> => (await peerkeep.worker()).evaluate('self.titles');
  await expect.poll(titles).toContain('Mit dieser Person in Verbindung bleiben');
  await expect.poll(() => isInMenu(peerkeep, 'keepLink')).toBe(true);
});

test('a link leads to the page of whoever is known, and a touch with them is logged by one key', async ({
  peerkeep,
}) => {
  const { world, known } = await filled(peerkeep);
  const contact = (await logged(peerkeep, known.slug)) as Contact;
  const page = await opens(peerkeep, () =>
    dispatch(peerkeep, 'contextMenus.onClicked', linkTo(known.slug), { id: 1 }),
  );
  await expect(page).toHaveURL(new RegExp(`dashboard\\.html#person=${contact.id}$`));
  await expect(page.getByTestId('person-page')).toContainText(known.name);

  const before = (await rows<Touch>(peerkeep, 'touches')).length;
  const quick = await opens(peerkeep, () =>
    dispatch(peerkeep, 'contextMenus.onClicked', linkTo(known.slug, 'logLink'), { id: 1 }),
  );
  await expect(quick.getByTestId('quicklog')).toContainText(known.name);
  expect(await axeFinds(quick)).toEqual([]);
  await quick.keyboard.press('c');
  await expect.poll(async () => (await rows<Touch>(peerkeep, 'touches')).length).toBe(before + 1);
  await quick.keyboard.press('Escape');
  await expect(quick.getByTestId('quicklog')).toHaveCount(0);
  await expect(quick).toHaveURL(new RegExp(`#person=${contact.id}$`));

  // Nobody keeps up with themselves.
  for (const slug of [world.you.slug, 'me']) {
    const own = await opens(peerkeep, () =>
      dispatch(peerkeep, 'contextMenus.onClicked', linkTo(slug), { id: 1 }),
    );
    await expect(own).toHaveURL(/dashboard\.html#people$/);
  }
});

test('a stranger is stored by the user alone, who says the name; nothing opens on LinkedIn', async ({
  peerkeep,
}) => {
  const { stranger } = await filled(peerkeep);
  const before = (await peerkeep.readDb('contacts')).length;
  const asked = peerkeep.linkedin.requests().length;
  const page = await opens(peerkeep, () =>
    dispatch(peerkeep, 'contextMenus.onClicked', linkTo(stranger.slug, 'logLink'), { id: 1 }),
  );
  await expect(page.getByTestId('field-address')).toHaveValue(
    `https://www.linkedin.com/in/${stranger.slug}/`,
  );
  await expect(page.getByTestId('field-name')).toHaveValue('');
  await expect(page.getByTestId('asked')).toContainText('does not guess');
  // Addresses of ours are in the browser's history; a stranger's is not in them.
  expect(page.url()).not.toContain(stranger.slug);
  expect(await axeFinds(page)).toEqual([]);
  expect(await peerkeep.readDb('contacts')).toHaveLength(before);

  await page.getByTestId('person-save').click();
  await expect(page.getByTestId('field-name')).toHaveAttribute('aria-invalid', 'true');
  await page.getByTestId('field-name').fill(stranger.name);
  await page.getByTestId('person-save').click();
  await expect(page.getByTestId('quicklog')).toContainText(stranger.name);
  expect(await logged(peerkeep, stranger.slug)).toMatchObject({ facts: { name: { value: stranger.name } } });
  const held = await (await peerkeep.worker()).evaluate('chrome.storage.session.get()');
  expect(JSON.stringify(held)).not.toContain('asked:');
  expect(peerkeep.linkedin.requests().length).toBe(asked);
});

test('on the page of a stranger their name is known, and filled in', async ({ peerkeep }) => {
  const { stranger } = await filled(peerkeep);
  await peerkeep.visit(`/in/${stranger.slug}/`);
  const shown = async (): Promise<unknown> =>
    (await peerkeep.worker()).evaluate('chrome.storage.session.get().then(JSON.stringify)');
  await expect.poll(shown, { timeout: 15_000 }).toContain(stranger.name);
  const tab = await tabOf(peerkeep, `/in/${stranger.slug}`);
  const page = await opens(peerkeep, () =>
    dispatch(peerkeep, 'contextMenus.onClicked', linkTo(stranger.slug), tab),
  );
  await expect(page.getByTestId('field-name')).toHaveValue(stranger.name);
});

test('commands open today, the quick log for the person in front or for anybody, and the panel', async ({
  peerkeep,
}) => {
  const { known } = await filled(peerkeep);
  const contact = (await logged(peerkeep, known.slug)) as Contact;
  const today = await opens(peerkeep, () => dispatch(peerkeep, 'commands.onCommand', 'open-today', {}));
  await expect(today).toHaveURL(/popup\.html$/);
  const nobody = await opens(peerkeep, () => dispatch(peerkeep, 'commands.onCommand', 'log-touch', {}));
  await expect(nobody.getByTestId('quicklog')).toBeVisible();
  await expect(nobody).toHaveURL(/dashboard\.html#log$/);

  await peerkeep.visit(`/in/${known.slug}/`);
  const tab = await tabOf(peerkeep, `/in/${known.slug}`);
  const one = await opens(peerkeep, () => dispatch(peerkeep, 'commands.onCommand', 'log-touch', tab));
  await expect(one).toHaveURL(new RegExp(`#log=${contact.id}$`));
  await expect(one.getByTestId('quicklog')).toContainText(known.name);

  // Chrome opens the panel in answer to a real key only: that it is asked to, in the turn of the key, is looked at.
  const windows = await (
    await peerkeep.worker()
  ).evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        sidePanel: { open(options: object): Promise<void> };
        commands: { onCommand: { dispatch(command: string, tab: object): void } };
      };
    };
    const asked: object[] = [];
    chrome.sidePanel.open = (options) => {
      asked.push(options);
      return Promise.resolve();
    };
    chrome.commands.onCommand.dispatch('open-panel', { windowId: 7 });
    return asked;
  });
  expect(windows).toEqual([{ windowId: 7 }]);
});

test('the commands are told by name where the user gives them keys', async ({ peerkeep }) => {
  const commands = await (
    await peerkeep.worker()
  ).evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { commands: { getAll(): Promise<{ name: string; description: string }[]> } };
      }
    ).chrome.commands.getAll(),
  );
  const told = Object.fromEntries(commands.map(({ name, description }) => [name, description]));
  expect(told).toMatchObject({
    'open-panel': 'Open Peerkeep beside LinkedIn',
    'log-touch': 'Log a touch with the person in front',
    'open-today': 'Show today’s people',
  });
});

test('behind the keyword people are found, and Enter opens the first', async ({ peerkeep }) => {
  const { known } = await filled(peerkeep);
  const contact = (await logged(peerkeep, known.slug)) as Contact;
  expect((await suggested(peerkeep, ' ')).first).toContain('Type a name');
  expect(await suggested(peerkeep, 'qqqqxxzz')).toMatchObject({
    first: expect.stringContaining('Nobody in your log') as unknown as string,
    others: [],
  });
  const { first } = await suggested(peerkeep, known.name.toLowerCase());
  expect(first).toContain(`<match>${known.name}</match>`);
  const enter = (typed: string) => () => dispatch(peerkeep, 'omnibox.onInputEntered', typed, 'currentTab');
  const page = await opens(peerkeep, enter(known.name.toLowerCase()));
  await expect(page).toHaveURL(new RegExp(`dashboard\\.html#person=${contact.id}$`));
  // A line that was left without a word is no reason to go on finding somebody who was forgotten since.
  expect((await suggested(peerkeep, known.name)).first).toContain(known.name);
  await page.getByTestId('forget').click();
  await page.getByTestId('forget-yes').click();
  await expect.poll(() => logged(peerkeep, known.slug)).toBeUndefined();
  await dispatch(peerkeep, 'omnibox.onInputStarted');
  expect((await suggested(peerkeep, known.name)).first).toContain('Nobody in your log');
  const all = await opens(peerkeep, enter('qqqqxxzz'));
  await expect(all).toHaveURL(/dashboard\.html#people$/);
});

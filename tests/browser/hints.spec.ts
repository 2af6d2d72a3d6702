import type { Page } from '@playwright/test';
import { profilePage } from '../linkedin/profilePage';
import type { Person } from '../linkedin/people';
import type { SampleWorld } from '../linkedin/world';
import { axeFinds } from './steps/axe';
import { chooseHints, HintOnPage } from './steps/hints';
import { goInApp } from './steps/log';
import { bring, consent, enter, keepFirst, pasted, sampleZip } from './steps/steps';
import { reload } from './steps/update';
import { tracesOf, watched } from './steps/watch';
import type { Peerkeep } from './support/peerkeep';
import { expect, test } from './support/test';

/** Hints on LinkedIn's page, for those who chose them: one bare element, a closed root, nothing written. */

/** What a page sees of its own root: every child, with all that could tell. */
const CHILDREN = `[...document.documentElement.children].map((one) =>
  one.localName + one.attributes.length + one.childNodes.length + (one.shadowRoot === null ? '' : ' open'))`;
const OURS = 'div00';

async function start(peerkeep: Peerkeep, keep = 2): Promise<{ world: SampleWorld; kept: string[] }> {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  const kept = await keepFirst(peerkeep, keep);
  await chooseHints(peerkeep, 'page');
  return { world, kept };
}

const heads = (tab: Page) => tab.evaluate<string[]>(CHILDREN);

test('one bare element more, and no other trace (promise 1); gone when switched off', async ({
  peerkeep,
}) => {
  const { world, kept } = await start(peerkeep);
  // Chosen by the user's own click, and taken back by it below.
  const settings = await peerkeep.open('dashboard.html#settings');
  await settings.getByTestId('hints-panel').click();
  await settings.getByTestId('hints-page').click();
  await expect(settings.getByTestId('hints-page')).toBeChecked();
  const person = world.relations.connected.find(({ slug }) => slug === kept[0]) as Person;
  peerkeep.linkedin.serve(
    `/in/${person.slug}/`,
    watched(profilePage({ person, degree: 'first' }), peerkeep.id),
  );
  const tab = await peerkeep.visit(`/in/${person.slug}/`);
  const hint = await HintOnPage.of(tab);
  await hint.shows('hint-tab');
  expect(await tracesOf(tab)).toEqual(['change childList HTML']);
  expect(await heads(tab)).toEqual(['head0', 'body', 'div'].map(() => expect.any(String)));
  expect((await heads(tab)).at(-1)).toBe(OURS);

  // What is said in it changes nothing that the page sees.
  await hint.click('hint-tab');
  await hint.shows('hint-card');
  expect(await tab.content()).not.toMatch(/chrome-extension:|peerkeep|edge-/i);
  expect(await tab.evaluate('document.adoptedStyleSheets.length')).toBe(0);
  expect(
    await tab.evaluate(`(() => {
      const { style, className, id, textContent, innerText } = document.documentElement.lastElementChild;
      return [style.cssText, className, id, textContent, innerText, String(getSelection())];
    })()`),
  ).toEqual(['', '', '', '', '', '']);
  expect(
    await tab.evaluate('JSON.stringify(performance.getEntriesByType("resource").map((e) => e.name))'),
  ).not.toMatch(/extension/);
  expect((await tracesOf(tab)).filter((trace) => trace.startsWith('change '))).toHaveLength(1);

  await settings.getByTestId('hints-panel').click();
  await expect.poll(() => heads(tab)).not.toContain(OURS);
  expect(await hint.hosts()).toEqual([]);
  // Nowhere else, and not with another page.
  await tab.reload();
  await tab.waitForTimeout(2_000);
  expect(await hint.hosts()).toEqual([]);
  expect(await tracesOf(tab)).toEqual([]);
});

test('opens, copies and closes by keyboard, and keeps its keys from the page', async ({ peerkeep }) => {
  const { kept } = await start(peerkeep);
  const tab = await peerkeep.visit(`/in/${kept[0]}/`);
  const hint = await HintOnPage.of(tab);
  await hint.shows('hint-tab');
  await tab.evaluate(`
    window.keys = [];
    for (const name of ['keydown', 'keypress', 'keyup'])
      for (const place of [window, document, document.documentElement])
        for (const capture of [true, false])
          place.addEventListener(name, (event) => window.keys.push(event.key), capture);
  `);
  // A key outside is the page's, as ever.
  await tab.keyboard.press('j');
  expect(await tab.evaluate('window.keys.length')).toBeGreaterThan(5);
  await tab.keyboard.press('Shift+Tab');
  await expect.poll(() => hint.focused()).toBe('hint-tab');
  await tab.evaluate('window.keys = []');

  await tab.keyboard.press('Enter');
  await hint.shows('hint-card');
  expect(await hint.attribute('hint-tab', 'aria-expanded')).toBe('true');
  await expect.poll(() => hint.focused()).toBe('h2');
  await tab.keyboard.press('Tab');
  expect(await hint.focused()).toBe('hint-close');
  await tab.keyboard.press('Tab');
  expect(await hint.focused()).toBe('hint-copy');
  await tab.keyboard.press('Space');
  await expect.poll(() => hint.text('hint-said')).toMatch(/^Copied/);
  const shown = (await hint.text('hint-draft')).replaceAll(/\s+/g, ' ');
  await tab.keyboard.press('Escape');
  await expect.poll(() => hint.find('hint-card')).toBeUndefined();
  expect(await hint.focused()).toBe('hint-tab');
  expect(await tab.evaluate('window.keys')).toEqual([]);
  expect((await pasted(peerkeep)).replaceAll(/\s+/g, ' ').replaceAll(/ ([.,?])/g, '$1')).toBe(
    shown.replaceAll(/ ([.,?])/g, '$1'),
  );
});

test('speaks of who is on the page, goes with them, and stays away where it is told to', async ({
  peerkeep,
}) => {
  const { world, kept } = await start(peerkeep);
  const [ada, bo] = kept as [string, string];
  const nameOf = (slug: string) => world.relations.connected.find((one) => one.slug === slug)?.name ?? '?';
  const stranger = world.relations.connected.find(({ slug }) => !kept.includes(slug)) as Person;
  const tab = await peerkeep.visit(`/in/${ada}/`);
  const hint = await HintOnPage.of(tab);
  await hint.click('hint-tab');
  await hint.shows('hint-card');
  expect(await hint.text('hint-card')).toContain(nameOf(ada));

  // It goes with the address, long before the next page has come.
  await goInApp(tab, `/in/${bo}/`, { titleMs: 400, contentMs: 400 });
  await expect.poll(() => hint.text()).not.toContain(nameOf(ada));
  await hint.shows('hint-tab');
  expect(await hint.find('hint-card')).toBeUndefined();
  expect(await hint.attribute('hint-tab', 'aria-label')).toContain(nameOf(bo));

  await hint.click('hint-tab');
  await hint.click('hint-hide');
  await expect.poll(() => hint.find('hint-tab')).toBeUndefined();
  await tab.evaluate('window.dispatchEvent(new Event("focus"))');
  await tab.waitForTimeout(500);
  expect(await hint.find('hint-tab')).toBeUndefined();
  // Nothing to say of somebody who is not kept: the element stays, empty.
  await goInApp(tab, `/in/${stranger.slug}/`, { titleMs: 20, contentMs: 100 });
  await tab.waitForTimeout(2_500);
  expect(await hint.find('hint-tab')).toBeUndefined();
  expect(await hint.hosts()).toHaveLength(1);
  // Another visit is another visit.
  await goInApp(tab, `/in/${bo}/`, { titleMs: 20, contentMs: 100 });
  await hint.shows('hint-tab');
});

test('says what holds now, when something is changed in the panel beside it', async ({ peerkeep }) => {
  const { kept } = await start(peerkeep);
  const tab = await peerkeep.visit(`/in/${kept[0]}/`);
  const panel = await peerkeep.panel();
  await expect(panel.getByTestId('person')).toHaveAttribute('data-slug', kept[0] ?? '', { timeout: 15_000 });
  const hint = await HintOnPage.of(tab);
  await hint.click('hint-tab');
  await hint.shows('hint-draft');
  const word = /\p{L}{7,}/u.exec(await hint.text('hint-draft'))?.[0] ?? '';
  await panel.getByTestId('remember-text').fill(word);
  await panel.getByTestId('as-offLimits').check({ force: true });
  await panel.getByTestId('remember-keep').click();
  await expect.poll(() => hint.text()).not.toContain(word);
  await panel.locator('[data-testid=ring][data-ring=none]').click();
  await expect.poll(() => hint.find('hint-tab')).toBeUndefined();
});

test('says it in words and selects the text where the page forbids copying', async ({ peerkeep }) => {
  const { world, kept } = await start(peerkeep);
  const person = world.relations.connected.find(({ slug }) => slug === kept[0]) as Person;
  peerkeep.linkedin.serve(`/in/${person.slug}/`, {
    html: profilePage({ person, degree: 'first' }),
    headers: { 'permissions-policy': 'clipboard-write=()' },
  });
  const tab = await peerkeep.visit(`/in/${person.slug}/`);
  const hint = await HintOnPage.of(tab);
  await hint.click('hint-tab');
  await hint.click('hint-copy');
  await expect.poll(() => hint.text('hint-said')).toMatch(/does not let Peerkeep copy/);
  const shown = (await hint.text('hint-draft')).replaceAll(/\s+/g, '');
  await tab.keyboard.press('ControlOrMeta+C');
  await expect.poll(async () => (await pasted(peerkeep)).replaceAll(/\s+/g, '')).toBe(shown);
});

test('after an update the old one is gone and a new one is there', async ({ peerkeep }) => {
  const { kept } = await start(peerkeep);
  const tab = await peerkeep.visit(`/in/${kept[0]}/`);
  const hint = await HintOnPage.of(tab);
  await hint.shows('hint-tab');
  const before = (await hint.hosts())[0]?.backendNodeId;
  await reload(peerkeep);
  await tab.bringToFront();
  await expect
    .poll(async () => (await hint.hosts()).map(({ backendNodeId }) => backendNodeId !== before))
    .toEqual([true]);
  await tab.waitForTimeout(1_500);
  expect(await hint.hosts()).toHaveLength(1);
  expect(await heads(tab)).toHaveLength(3);
});

test('a registration that outlived an update, or a worker killed half-way, leaves no open page without one', async ({
  peerkeep,
}) => {
  const { kept } = await start(peerkeep);
  const tab = await peerkeep.visit(`/in/${kept[0]}/`);
  const hint = await HintOnPage.of(tab);
  await hint.shows('hint-tab');
  const before = (await hint.hosts())[0]?.backendNodeId;
  const worker = await peerkeep.worker();
  await worker.evaluate(`chrome.storage.session.remove('inOpenTabs:hints')`);
  await peerkeep.stopWorker();
  await tab.bringToFront();
  await tab.evaluate('window.dispatchEvent(new Event("focus"))');
  await expect
    .poll(async () => (await hint.hosts()).map(({ backendNodeId }) => backendNodeId !== before))
    .toEqual([true]);
  await hint.shows('hint-tab');
});

test('has nothing that axe finds, for one person and for several, in light, dark and forced colours', async ({
  peerkeep,
}) => {
  const { kept } = await start(peerkeep, 6);
  const copy = await peerkeep.context.newPage();
  for (const path of [`/in/${kept[0]}/`, '/feed/']) {
    const tab = await peerkeep.visit(path);
    const hint = await HintOnPage.of(tab);
    await hint.click('hint-tab');
    await hint.shows('hint-card');
    // axe cannot enter a closed root: the same markup and the same sheet on a page of their own.
    const { html, css } = await hint.inside();
    await copy.setContent(
      `<!doctype html><html lang="en"><title>Hint</title><style>${css}</style><main><h1>Page</h1>${html}</main></html>`,
    );
    for (const media of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { colorScheme: 'light', forcedColors: 'active' },
    ] as const) {
      expect(await axeFinds(copy, { forcedColors: 'none', within: '.edge', ...media }), path).toEqual([]);
    }
    await tab.close();
  }
});

import { bubble, overlayInShadow } from '../linkedin/messageOverlay';
import type { Person } from '../linkedin/people';
import { threadPath } from '../linkedin/worldPages';
import { goInApp, rows } from './steps/log';
import { everyPage } from './steps/pages';
import { bring, consent, enter, keepFirst, sampleZip, TODAY } from './steps/steps';
import { tracesOf, watched, watchInsides } from './steps/watch';
import { expect, test } from './support/test';

/** Promise 1 over every page of the invented LinkedIn, and in the places where it keeps older parts. */

const FOOTPRINTS = /chrome-extension:|peerkeep/i;
const NOON = Date.parse(`${TODAY}T12:00:00Z`);

test('no page can tell, and none is asked for anything (promises 1 and 3)', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  await keepFirst(peerkeep, 5);
  const paths = everyPage(world);
  peerkeep.linkedin.serve(
    (url) => url.pathname !== '/preload/',
    (url) => watched(world.pageFor(url.href)?.html ?? '', peerkeep.id),
  );
  const before = peerkeep.linkedin.requests().length;
  const tab = await peerkeep.context.newPage();
  for (const path of paths) {
    await tab.goto(`https://www.linkedin.com${path}`);
    await tab.waitForTimeout(1_700);
    expect(await tracesOf(tab), path).toEqual([]);
    expect(await tab.content(), path).not.toMatch(FOOTPRINTS);
    expect(await tab.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')).toBe(
      '[{},{}]',
    );
  }
  const asked = peerkeep.linkedin.requests().slice(before);
  const own = asked.map((url) => decodeURIComponent(new URL(url).pathname));
  expect(own.filter((path) => path !== '/preload/' && path !== '/favicon.ico')).toEqual(
    paths.map((path) => decodeURIComponent(path)),
  );
  // All of them were read, or nothing is proved.
  const read = new Set(
    (await rows<{ page: string; accepted: number }>(peerkeep, 'health'))
      .filter(({ accepted }) => accepted > 0)
      .map(({ page }) => page),
  );
  expect([...read].sort()).toEqual(
    ['catchUp', 'connections', 'experience', 'feed', 'notifications', 'post', 'profile', 'thread'].sort(),
  );
});

test('the frame and the shadow root of older parts cannot tell either', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  const kept = await keepFirst(peerkeep, 5);
  const [ada, bo] = world.relations.connected.filter(({ slug }) => kept.includes(slug)) as [Person, Person];
  peerkeep.linkedin.serve('/feed/', watched(world.pageFor('/feed/')?.html ?? '', peerkeep.id));
  const tab = await peerkeep.visit('/feed/');
  await goInApp(tab, threadPath(ada.slug), { titleMs: 0, contentMs: 0 });
  await tab.frameLocator('iframe').locator('.msg-s-message-list-content').waitFor();
  const messages = [
    { from: 'you' as const, at: NOON - 5 * 24 * 3_600_000 },
    { from: bo, at: NOON - 4 * 24 * 3_600_000 },
  ];
  await tab.evaluate(
    (html) => {
      const shadow = document.querySelector('#interop-outlet')?.shadowRoot;
      if (shadow) shadow.innerHTML = html;
    },
    overlayInShadow(bubble({ others: [bo], messages, now: NOON, seed: 'over it' })),
  );
  await watchInsides(tab);
  await expect.poll(() => rows(peerkeep, 'questions'), { timeout: 15_000 }).toHaveLength(2);
  await tab.waitForTimeout(1_000);
  expect(await tracesOf(tab)).toEqual([]);
  for (const frame of tab.frames()) expect(await frame.content()).not.toMatch(FOOTPRINTS);

  // And the tripwires inside do go off.
  await tab.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentDocument;
    frame?.body.setAttribute('data-x', '1');
    document
      .querySelector('#interop-outlet')
      ?.shadowRoot?.querySelector('aside')
      ?.setAttribute('data-x', '1');
  });
  const traces = await tracesOf(tab);
  expect(traces).toContain('change attributes BODY');
  expect(traces).toContain('change attributes ASIDE');
});

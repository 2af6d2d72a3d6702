import type { Page } from '@playwright/test';
import { CAST } from '../linkedin/people';
import {
  authwallPage,
  checkpointPage,
  errorPage,
  publicProfilePage,
  unhydratedPage,
} from '../linkedin/otherStates';
import { loginPage } from '../linkedin/otherPages';
import { changedFeeds, FEED } from './steps/changedFeeds';
import { rows } from './steps/log';
import { bring, consent, enter, keepFirst, sampleZip } from './steps/steps';
import type { Peerkeep } from './support/peerkeep';
import { expect, test } from './support/test';

/** Pages that cannot be read: changed by LinkedIn, or none. */

test('a feed that LinkedIn changed: one quiet line, a report that names nobody, and it heals', async ({
  peerkeep,
}) => {
  test.setTimeout(120_000);
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  await keepFirst(peerkeep, 5);
  const tab = await peerkeep.visit('/feed/');
  const panel = await peerkeep.panel();
  const line = panel.getByTestId('health');
  await expect(panel.getByTestId('here')).toHaveAttribute('data-page', 'feed', { timeout: 15_000 });
  await expect(line).toHaveCount(0);
  const held = await peerkeep.readDb('occasions');

  for (const [nth, html] of changedFeeds(world).entries()) {
    peerkeep.linkedin.serve('/feed/', html);
    await tab.goto(FEED);
    await expect(panel.getByTestId('panel')).toHaveAttribute('data-state', 'unreadable', { timeout: 20_000 });
    await expect.poll(() => failures(peerkeep)).toBe(nth + 1);
  }
  await expect(line).toContainText('LinkedIn changed its feed; hints there are paused. Your data is safe.');
  const popup = await peerkeep.open('popup.html');
  await expect(popup.getByTestId('health')).toContainText('LinkedIn changed its feed');
  await popup.close();
  await tab.bringToFront();
  await expectNobody(panel);
  expect(await peerkeep.readDb('occasions')).toEqual(held);

  peerkeep.linkedin.serve('/feed/', world.pageFor(FEED)?.html ?? '');
  await tab.goto(FEED);
  await expect(panel.getByTestId('here')).toHaveAttribute('data-page', 'feed', { timeout: 15_000 });
  await expect(line).toHaveCount(0);
});

async function failures(peerkeep: Peerkeep): Promise<number> {
  const days = await rows<{ page: string; failed: number }>(peerkeep, 'health');
  return days.filter(({ page }) => page === 'feed').reduce((sum, { failed }) => sum + failed, 0);
}

/** Opens the report and looks for anybody of the page in it. */
async function expectNobody(panel: Page): Promise<void> {
  await panel.getByTestId('report-open').click();
  const report = await panel.getByTestId('report-text').inputValue();
  expect(report).toMatch(/^page: /);
  expect(report.split('\n').length).toBeGreaterThan(20);
  for (const { name, firstName, slug, memberId, company, headline } of CAST) {
    for (const word of [name, firstName, slug, memberId, company, headline])
      if (word.length > 3) expect(report).not.toContain(word);
  }
  await panel.getByTestId('report-close').click();
}

test('signed out, asked for proof, in error or not alive: said so, and nothing is stored', async ({
  peerkeep,
}) => {
  await enter(peerkeep);
  await consent(peerkeep);
  const pages: [path: string, html: string, state: string][] = [
    ['/feed/', loginPage(), 'signedOut'],
    ['/in/tamsin-quillfeather/', authwallPage(), 'signedOut'],
    ['/in/ada-example/', publicProfilePage(), 'signedOut'],
    ['/notifications/', checkpointPage(), 'signedOut'],
    ['/in/bramwell-oxentide/', errorPage(), 'unreadable'],
    ['/feed/', unhydratedPage(), 'unreadable'],
    ['/login', loginPage(), 'signedOut'],
    ['/checkpoint/challenge/x', checkpointPage(), 'signedOut'],
  ];
  const tab = await peerkeep.visit('/preload/');
  const panel = await peerkeep.panel();
  for (const [path, html, state] of pages) {
    peerkeep.linkedin.serve(path, html);
    await tab.goto(`https://www.linkedin.com${path}`);
    await expect(panel.getByTestId('panel'), path).toHaveAttribute('data-state', state, { timeout: 20_000 });
    await expect(panel.locator('h1'), path).not.toBeEmpty();
  }
  for (const table of ['contacts', 'identities', 'touches', 'occasions', 'questions'])
    expect(await peerkeep.readDb(table), table).toEqual([]);
});

/**
 * Takes the pictures of the README anew, on a set day in the invented LinkedIn:
 * `npx wxt build && node --import tsx scripts/demo/pictures.ts`
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { Locator, Page } from '@playwright/test';
import { startPeerkeep } from '../../tests/browser/support/peerkeep';
import { buildSampleWorld, notFoundPage } from '../../tests/linkedin/world';
import { consent, importFile } from './screens';
import { keepFirst } from './triage';

const FOLDER = join(process.cwd(), 'docs', 'images');
const TODAY = '2026-06-15';

/** @param last nothing below this element is in the picture, so that no card is cut through. */
async function picture(
  page: Page,
  name: string,
  colorScheme: 'light' | 'dark',
  height: number,
  last?: Locator,
): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const width = page.viewportSize()?.width;
  if (width !== undefined) await page.setViewportSize({ width, height });
  const box = await last?.boundingBox();
  const inner = await page.evaluate(() => innerWidth);
  await page.screenshot({
    path: join(FOLDER, `${name}-${colorScheme}.png`),
    animations: 'disabled',
    ...(box && { clip: { x: 0, y: 0, width: inner, height: Math.ceil(box.y + box.height) + 6 } }),
  });
}

const peerkeep = await startPeerkeep({ viewport: { width: 920, height: 800 } });
try {
  const world = buildSampleWorld({ today: TODAY });
  peerkeep.linkedin.serve(
    () => true,
    (url) => world.pageFor(url.href) ?? { html: notFoundPage(), status: 404 },
  );
  await peerkeep.setToday(TODAY);
  const zip = join(tmpdir(), 'Complete_LinkedInDataExport_06-12-2026.zip');
  writeFileSync(zip, world.exportZip());

  const welcome = await peerkeep.open('welcome.html');
  await consent(welcome);
  await importFile(welcome, zip);
  await picture(welcome, 'import', 'light', 900);
  const triage = await peerkeep.open('dashboard.html#choose');
  await triage.getByTestId('candidate').first().waitFor();
  await picture(triage, 'triage', 'light', 720);
  await keepFirst(triage, 15);
  await triage.close();

  const popup = await peerkeep.open('popup.html');
  await popup.setViewportSize({ width: 400, height: 900 });
  const person = world.newJobs[1] ?? world.people[0];
  // What the catch-up page tells, one visit to the profile confirms.
  const tab = await peerkeep.visit('/mynetwork/catch-up/job_changes/');
  const panel = await peerkeep.panel();
  await panel.getByTestId('person-here').first().waitFor();
  await tab.goto(`https://www.linkedin.com/in/${person?.slug ?? ''}/`);
  await panel.getByTestId('person').waitFor();
  await picture(panel, 'panel', 'dark', 0, panel.getByTestId('prompt'));
  await popup.bringToFront();
  await popup.getByTestId('prompt').first().waitFor();
  await picture(popup, 'today', 'light', 1100, popup.getByTestId('prompt').nth(1));
  for (;;) {
    const card = popup.getByTestId('prompt').first();
    if ((await card.count()) === 0) break;
    const slug = (await card.getAttribute('data-slug')) ?? '';
    await card.getByTestId('done').click();
    await popup.locator(`[data-testid=prompt][data-slug="${slug}"]`).waitFor({ state: 'detached' });
  }
  await popup.getByTestId('toast').getByRole('button').last().click();
  await picture(popup, 'empty-day', 'light', 460);
} finally {
  await peerkeep.close();
}

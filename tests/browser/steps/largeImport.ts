import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bulkZip, type BulkShape } from '../../linkedin/bulk/bulkExport';
import { watchHeap, type PeakHeap } from '../support/heap';
import type { Peerkeep } from '../support/peerkeep';
import { countAgain, type SecondCount } from '../../secondCount/count';
import { expect } from '../support/test';
import { TODAY } from './steps';

/** Of the browser, where none is set. */
const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What an import of some size costs. */
export interface Cost {
  seconds: number;
  /** The longest wait between two frames of the page with the progress, in milliseconds. */
  longestFrame: number;
  /** The longest stretch in which the page itself did something, in milliseconds; 0 where none was of 50 or more. */
  longestTask: number;
  /** The most memory that JavaScript held, in megabytes. */
  heap: PeakHeap;
}

/**
 * Runs `step` with a zip of this shape on disk: Playwright hands large files over by path only.
 * @param step gets the path, and what the second count makes of the zip.
 */
export async function withZip<T>(
  shape: BulkShape,
  step: (path: string, count: SecondCount) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'peerkeep-export-'));
  const path = join(folder, 'Complete_LinkedInDataExport_06-10-2026.zip');
  try {
    const zip = bulkZip(shape);
    writeFileSync(path, zip);
    return await step(path, countAgain(zip, { today: TODAY, zone: ZONE }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How far an import has come: the words of its step, and the share of that step, 0 to 1. */
export interface Moment {
  step: 'Reading' | 'Putting';
  share: number;
}

/**
 * Begins an import and cancels it as soon as it has come so far: how far it is after some seconds depends on the machine.
 * @throws where it was done before it could be cancelled.
 */
export async function cancelAt(page: Page, path: string, moment: Moment): Promise<void> {
  await page.getByTestId('import-file').setInputFiles(path);
  await page.waitForFunction(
    ({ step, share }) => {
      const busy = document.querySelector('[data-testid="import-busy"]');
      const bar = busy?.querySelector('progress');
      return busy?.textContent.startsWith(step) && bar && bar.value / bar.max >= share;
    },
    moment,
    { timeout: 3 * 60_000 },
  );
  await page.getByTestId('import-cancel').click();
  await expect(page.getByTestId('drop-zone')).toBeVisible();
  await expect(page.getByTestId('toast')).toContainText('The log is as it was before');
}

/** Expects the screen to say what the second count says. */
export async function expectCounted(page: Page, { people, sums }: SecondCount): Promise<void> {
  const result = page.getByTestId('import-result');
  await expect(result).toHaveAttribute('data-contacts', String(people.size));
  await expect(result).toHaveAttribute('data-touches', String(sums.touches.size));
}

/** Imports on a page and watches every frame of it. */
export async function importWatched(
  peerkeep: Peerkeep,
  page: Page,
  path: string,
  most: number,
): Promise<Cost> {
  await page.evaluate(watchFrames);
  const heap = await watchHeap(peerkeep.debuggingPort, page.url());
  const begin = Date.now();
  await page.getByTestId('import-file').setInputFiles(path);
  await expect(page.getByTestId('import-busy')).toBeVisible();
  await expect(page.getByTestId('import-result')).toBeVisible({ timeout: most });
  const seconds = (Date.now() - begin) / 1000;
  const { longest, task } = await page.evaluate(() => {
    const seen = globalThis as unknown as { longest: number; task: number };
    return { longest: seen.longest, task: seen.task };
  });
  return { seconds, longestFrame: longest, longestTask: task, heap: heap() };
}

function watchFrames(): void {
  const watch = globalThis as unknown as { longest: number; task: number };
  watch.longest = 0;
  watch.task = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.task = Math.max(watch.task, duration);
  }).observe({ type: 'longtask' });
  let last = performance.now();
  const frame = (now: number): void => {
    watch.longest = Math.max(watch.longest, now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame((now) => {
    last = now;
    requestAnimationFrame(frame);
  });
}

import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bulkZip, type BulkShape } from '../../linkedin/bulkExport';
import type { Peerkeep } from '../support/peerkeep';
import { expect } from '../support/test';

/** What an import of some size costs. */
export interface Cost {
  seconds: number;
  /** The longest wait between two frames of the page with the progress, in milliseconds. */
  longestFrame: number;
  /** The longest stretch in which the page itself did something, in milliseconds; 0 where none was of 50 or more. */
  longestTask: number;
  /** The most memory that JavaScript held in the page and its worker together, in megabytes. */
  peakHeap: number;
}

/** Runs `step` with a zip of this shape on disk: Playwright hands large files over by path only. */
export async function withZip<T>(shape: BulkShape, step: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'peerkeep-export-'));
  const path = join(folder, 'Complete_LinkedInDataExport_06-10-2026.zip');
  try {
    writeFileSync(path, bulkZip(shape));
    return await step(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Imports on a page and watches every frame of it. */
export async function importWatched(
  peerkeep: Peerkeep,
  page: Page,
  path: string,
  most: number,
): Promise<Cost> {
  await page.evaluate(watchFrames);
  const heap = await watchHeap(peerkeep, page);
  const begin = Date.now();
  await page.getByTestId('import-file').setInputFiles(path);
  await expect(page.getByTestId('import-busy')).toBeVisible();
  await expect(page.getByTestId('import-result')).toBeVisible({ timeout: most });
  const seconds = (Date.now() - begin) / 1000;
  const { longest, task } = await page.evaluate(() => {
    const seen = globalThis as unknown as { longest: number; task: number };
    return { longest: seen.longest, task: seen.task };
  });
  return { seconds, longestFrame: longest, longestTask: task, peakHeap: await heap() };
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

/** Asks page and workers for their heap again and again. */
async function watchHeap(peerkeep: Peerkeep, page: Page): Promise<() => Promise<number>> {
  const session = await peerkeep.context.newCDPSession(page);
  await session.send('Performance.enable');
  let peak = 0;
  const state = { going: true };
  const looking = (async () => {
    while (state.going) {
      let bytes = (await session.send('Runtime.getHeapUsage')).usedSize;
      for (const worker of page.workers()) {
        const used = await worker
          .evaluate(
            () =>
              (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0,
          )
          .catch(() => 0);
        bytes += used;
      }
      peak = Math.max(peak, bytes);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  })();
  return async () => {
    state.going = false;
    await looking;
    return Math.round(peak / 1_000_000);
  };
}

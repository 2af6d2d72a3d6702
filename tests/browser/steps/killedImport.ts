import type { Page } from '@playwright/test';
import { bulkZip } from '../../linkedin/bulk/bulkExport';
import { randomFrom } from '../../linkedin/random';
import { countAgain } from '../../secondCount/count';
import { Killable, type LogState } from '../support/killable';
import { expect } from '../support/test';

/** An import killed at random moments, in every way in which one can be; shared by the short and the long run. */

export const KILLS = ['browser', 'page', 'crash', 'background', 'cancel'] as const;
export type Kill = (typeof KILLS)[number];

const FIRST = {
  name: 'Basic_LinkedInDataExport_06-01-2026.zip',
  shape: { seed: 'first', connections: 60, messages: 300, madeOn: '2026-06-01' },
};
const SECOND = {
  name: 'Basic_LinkedInDataExport_06-10-2026.zip',
  shape: { seed: 'second', connections: 500, messages: 5000, madeOn: '2026-06-10' },
};

/** Everybody of both files, by the second count. */
function peopleOfBoth(): Set<string> {
  const when = { today: SECOND.shape.madeOn, zone: 'UTC' };
  return new Set([FIRST, SECOND].flatMap(({ shape }) => [...countAgain(bulkZip(shape), when).people]));
}

function fileOf({ name, shape }: typeof FIRST) {
  return { name, mimeType: 'application/zip', buffer: Buffer.from(bulkZip(shape)) };
}

async function drop(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  await page.locator('[data-testid=import-file]').setInputFiles(file);
}

async function importWhole(killable: Killable, file: ReturnType<typeof fileOf>): Promise<number> {
  const page = await killable.open('dashboard.html#data');
  await drop(page, file);
  const begin = Date.now();
  await expect(page.getByTestId('import-result')).toBeVisible({ timeout: 60_000 });
  const took = Date.now() - begin;
  await page.close();
  return took;
}

/**
 * Runs so many imports with a kill each. After every one the log must be as it was, or whole; then the import is
 * repeated and must be whole, and undone and must be as before to the byte.
 */
export async function killImports(seed: string, runs: number): Promise<Record<string, number>> {
  const random = randomFrom(seed);
  const second = fileOf(SECOND);
  const tally: Record<string, number> = { before: 0, whole: 0 };
  const killable = new Killable();
  await killable.start();
  try {
    await importWhole(killable, fileOf(FIRST));
    const before = await killable.state();
    const took = await importWhole(killable, second);
    const whole = await killable.state();
    expect(whole.counts['contacts']).toBe(peopleOfBoth().size);
    await undoLast(killable, before);
    for (let run = 0; run < runs; run++) {
      const kill = KILLS[run % KILLS.length] ?? 'browser';
      const wait = random.between(0, Math.ceil(took * 1.1));
      const found = await oneKill(killable, second, kill, wait);
      const what = `run ${run}: ${kill} after ${wait} ms`;
      const isBefore = found.print === before.print;
      tally[isBefore ? 'before' : 'whole'] = (tally[isBefore ? 'before' : 'whole'] ?? 0) + 1;
      expect(found.orphans, what).toBe(0);
      if (!isBefore) expect({ counts: found.counts, steps: found.steps }, what).toEqual(shapeOf(whole));
      if (kill === 'cancel') expect(isBefore || found.steps === whole.steps, what).toBe(true);
      if (isBefore) await importWhole(killable, second);
      expect(shapeOf(await killable.state()), what).toEqual(shapeOf(whole));
      await undoLast(killable, before);
    }
  } finally {
    await killable.end();
  }
  return tally;
}

const shapeOf = ({ counts, steps }: LogState) => ({ counts, steps });

async function oneKill(
  killable: Killable,
  file: ReturnType<typeof fileOf>,
  kill: Kill,
  wait: number,
): Promise<LogState> {
  const page = await killable.open('dashboard.html#data');
  await drop(page, file);
  await new Promise((resolve) => setTimeout(resolve, wait));
  switch (kill) {
    case 'browser':
      await killable.kill();
      await killable.start();
      break;
    case 'page':
      await page.close();
      break;
    case 'crash': {
      // The renderer with page and worker, as when the system runs out of memory.
      const session = await killable.context.newCDPSession(page);
      void session.send('Page.crash').catch(() => undefined);
      await page.waitForEvent('crash', { timeout: 10_000 });
      await page.close();
      break;
    }
    case 'background': {
      const session = await killable.context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await expect(page.getByTestId('import-result')).toBeVisible({ timeout: 60_000 });
      await page.close();
      break;
    }
    case 'cancel': {
      const cancel = page.getByTestId('import-cancel');
      await cancel.click({ timeout: 1000 }).catch(() => undefined);
      await expect(page.getByTestId('import-result').or(page.getByTestId('drop-zone'))).toBeVisible({
        timeout: 60_000,
      });
      await page.close();
      break;
    }
  }
  return killable.state();
}

async function undoLast(killable: Killable, before: LogState): Promise<void> {
  const page = await killable.open('dashboard.html#data');
  await page.getByTestId('changes').getByTestId('undo').first().click();
  await expect.poll(async () => (await killable.state()).print, { timeout: 60_000 }).toBe(before.print);
  await page.close();
}

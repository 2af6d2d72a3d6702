import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MANIFEST = {
  manifest_version: 3,
  name: 'Probe',
  version: '1',
  background: { service_worker: 'worker.js' },
};

/**
 * Shows by trying whether a Chromium loads an unpacked extension: starts it without a window and waits
 * for the worker of a tiny one. (Branded Chrome and Edge ignore the flag without a word.)
 *
 * @param {string} executablePath
 * @returns {Promise<{ok: true} | {ok: false, why: string}>}
 */
export async function loadsExtensions(executablePath) {
  const { chromium } = await import('@playwright/test');
  const folder = mkdtempSync(join(tmpdir(), 'peerkeep-probe-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'worker.js'), 'globalThis.isPeerkeepProbe = true;');
  let context;
  try {
    context = await chromium.launchPersistentContext('', {
      executablePath,
      headless: true,
      timeout: 30_000,
      args: [
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    const end = Date.now() + 10_000;
    while (Date.now() < end) {
      if (await anyIsOurs(context.serviceWorkers())) return { ok: true };
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return { ok: false, why: 'does not load extensions' };
  } catch (error) {
    return { ok: false, why: `does not start (${firstLine(error)})` };
  } finally {
    await context?.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A browser may bring workers of its own extensions, and one that sleeps does not answer. */
async function anyIsOurs(workers) {
  const answers = workers.map((worker) => {
    const asked = worker.evaluate(() => globalThis.isPeerkeepProbe === true).catch(() => false);
    return Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 2000, false))]);
  });
  return (await Promise.all(answers)).includes(true);
}

function firstLine(error) {
  return String(error?.message ?? error)
    .split('\n')[0]
    .trim();
}

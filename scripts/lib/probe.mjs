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
  writeFileSync(join(folder, 'worker.js'), '');
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
    if (context.serviceWorkers().length === 0) {
      await context.waitForEvent('serviceworker', { timeout: 10_000 });
    }
    return { ok: true };
  } catch (error) {
    const started = context !== undefined;
    const why = started ? 'does not load extensions' : `does not start (${firstLine(error)})`;
    return { ok: false, why };
  } finally {
    await context?.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
}

function firstLine(error) {
  return String(error?.message ?? error)
    .split('\n')[0]
    .trim();
}

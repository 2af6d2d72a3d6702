import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChromeInside } from '../../tests/browser/support/chrome';
import { startPeerkeep, type Peerkeep } from '../../tests/browser/support/peerkeep';
import { buildSampleWorld, notFoundPage, type SampleWorld } from '../../tests/linkedin/world';
import { machineToday, type DemoOptions } from './options';

/** A browser with Peerkeep, the invented LinkedIn, and an export to bring. */
export interface Stage {
  peerkeep: Peerkeep;
  world: SampleWorld;
  /** The export file: the user's own, else the sample, written to a temporary folder. */
  exportFile: string;
  close(): Promise<void>;
}

/** Sets the stage. The browser's profile is temporary and nothing can leave the browser. */
export async function setStage(options: DemoOptions): Promise<Stage> {
  const world = buildSampleWorld({ today: options.today ?? machineToday() });
  const { exportFile, remove } = exportFor(options, world);
  const peerkeep = await startPeerkeep({
    headless: options.headless,
    ownInterrupt: true,
    ...(!options.headless && { viewport: null }),
  });
  peerkeep.linkedin.serve(
    () => true,
    (url) => world.pageFor(url.href) ?? { html: notFoundPage(), status: 404 },
  );
  if (options.today !== undefined) await setDay(peerkeep, options.today);
  return {
    peerkeep,
    world,
    exportFile,
    close: async () => {
      await peerkeep.close();
      remove();
    },
  };
}

/** The export to bring; `remove` takes the sample away again. */
export function exportFor(
  options: DemoOptions,
  world: SampleWorld,
): { exportFile: string; remove: () => void } {
  if (options.export !== undefined) return { exportFile: options.export, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'peerkeep-export-'));
  const exportFile = join(folder, 'Sample_LinkedInDataExport.zip');
  writeFileSync(exportFile, world.exportZip());
  return { exportFile, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Through the worker and not through a tab, so that a person sees only what is theirs. */
async function setDay(peerkeep: Peerkeep, today: string): Promise<void> {
  const worker = await peerkeep.worker();
  await worker.evaluate(
    (day) => (globalThis as unknown as ChromeInside).chrome.storage.session.set({ today: day }),
    today,
  );
}

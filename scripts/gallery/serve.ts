import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview, type InlineConfig } from 'vite';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
/** Not in git; no part of it is in the extension. */
const CACHE = fileURLToPath(new URL('../../.cache', import.meta.url));

const configFor = (outDir: string): InlineConfig => ({
  root: ROOT,
  base: './',
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: ['chrome130', 'firefox153'],
    chunkSizeWarningLimit: 2_000,
  },
});

/** The gallery, built and served from this machine to this machine. */
export interface Served {
  address: string;
  close(): Promise<void>;
}

/**
 * Each serving has a folder of its own until it ends: tests side by side would empty each other's.
 * @param port taken if it is free, else the next one that is; 0 for any.
 */
export async function serveGallery(port: number): Promise<Served> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'gallery-'));
  const config = configFor(folder);
  await build(config);
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The gallery could not be served.');
  return {
    address,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

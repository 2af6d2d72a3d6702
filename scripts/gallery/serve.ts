import { fileURLToPath } from 'node:url';
import { build, preview, type InlineConfig } from 'vite';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** Into .cache, which is not in git; no part of it is in the extension. */
const CONFIG: InlineConfig = {
  root: ROOT,
  base: './',
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('../../.cache/gallery', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: ['chrome130', 'firefox153'],
    chunkSizeWarningLimit: 2_000,
  },
};

/** The gallery, built and served from this machine to this machine. */
export interface Served {
  address: string;
  close(): Promise<void>;
}

/** @param port taken if it is free, else the next one that is; 0 for any. */
export async function serveGallery(port: number): Promise<Served> {
  await build(CONFIG);
  const server = await preview({ ...CONFIG, preview: { host: '127.0.0.1', port } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The gallery could not be served.');
  return { address, close: () => server.close() };
}

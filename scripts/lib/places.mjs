import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** What the scripts remember between runs; not in git. */
export const CACHE = join(ROOT, '.cache');
const BROWSERS = join(CACHE, 'browsers.json');

/** @returns {Record<string, {path: string, mark: string}>} the browsers found in earlier runs. */
export function rememberedBrowsers() {
  try {
    return JSON.parse(readFileSync(BROWSERS, 'utf8'));
  } catch {
    return {};
  }
}

/** Remembers a browser for the next run, and for tests started by hand. */
export function rememberBrowser(name, found) {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(BROWSERS, `${JSON.stringify({ ...rememberedBrowsers(), [name]: found }, null, 2)}\n`);
}

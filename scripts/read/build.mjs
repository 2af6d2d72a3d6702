import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/places.mjs';
import { build } from '../lib/plan.mjs';

/** What the build is made of. */
const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];
/** Written among the first and as the last of a build. */
const BUILT = ['look.js', 'manifest.json'].map((name) => join(ROOT, '.output', 'chrome-mv3', name));

/** Builds for Chrome where there is no build or it is older than its sources. @returns the exit code. */
export async function buildWhenOld() {
  if (isFresh()) return 0;
  return (await build('chrome').run()).code;
}

function isFresh() {
  try {
    const built = Math.min(...BUILT.map((path) => statSync(path).mtimeMs));
    return SOURCES.every((name) => newestIn(join(ROOT, name)) < built);
  } catch {
    // Something of the build is missing.
    return false;
  }
}

/** When something under `path` changed last; a folder does when something in it comes or goes. */
function newestIn(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

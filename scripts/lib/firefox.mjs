import { aptInstall, canInstall } from './apt.mjs';
import { fileMark, onPath } from './path.mjs';
import { rememberBrowser } from './places.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

/** `strict_min_version` of the Firefox manifest. */
const OLDEST = 153;
const NAMES = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

async function versionOf(path) {
  const { output } = await run(path, ['--version'], { quiet: true, timeoutMs: 30_000 });
  return Number(/Firefox (\d+)/.exec(output)?.[1] ?? 0);
}

async function firstNewEnough() {
  const wished = process.env['PEERKEEP_FIREFOX'];
  for (const name of wished ? [wished, ...NAMES] : NAMES) {
    const path = onPath(name);
    if (!path) continue;
    const version = await versionOf(path);
    if (version >= OLDEST) {
      rememberBrowser('firefox', { path, mark: fileMark(path) });
      return path;
    }
    say(`${path} is Firefox ${version || 'of unknown age'}; Peerkeep needs ${OLDEST} or newer.`);
  }
  return undefined;
}

/**
 * A Firefox new enough for the add-on: one that is there, else Debian's firefox-esr (as root).
 *
 * @returns {Promise<string | undefined>} its path; nothing where none can be had
 */
export async function findFirefox() {
  const there = await firstNewEnough();
  if (there) return there;
  if (canInstall() && (await aptInstall('firefox-esr'))) return firstNewEnough();
  return undefined;
}

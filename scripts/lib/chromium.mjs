import { existsSync } from 'node:fs';
import { aptInstall, canInstall } from './apt.mjs';
import { fileMark, onPath } from './path.mjs';
import { rememberBrowser, rememberedBrowsers } from './places.mjs';
import { loadsExtensions } from './probe.mjs';
import { runPackage } from './run.mjs';
import { say, Sentence } from './say.mjs';

/** Where a Chromium may be, most promising first; branded ones last, as most of them refuse. */
const NAMES = [
  'chromium',
  'chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'PLAYWRIGHT',
  'google-chrome-for-testing',
  'brave-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const tried = new Map();

async function works(path) {
  const known = rememberedBrowsers()['chromium'];
  const mark = fileMark(path);
  if (known?.path === path && known.mark === mark) return true;
  if (!tried.has(path)) {
    say(`Trying whether ${path} loads extensions …`);
    tried.set(path, await loadsExtensions(path));
  }
  const result = tried.get(path);
  if (!result.ok) {
    say(`  no: it ${result.why}.`);
    return false;
  }
  rememberBrowser('chromium', { path, mark });
  return true;
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

async function firstThatWorks(names) {
  for (const name of names) {
    const path = name === 'PLAYWRIGHT' ? await playwrightsOwn() : onPath(name);
    if (path && (await works(path))) return path;
  }
  return undefined;
}

/**
 * A Chromium that is shown to load extensions: one that is there, else Debian's package (as root), else
 * Playwright's download.
 *
 * @returns {Promise<string>} its path
 */
export async function findChromium() {
  const wished = process.env['PEERKEEP_CHROMIUM'];
  if (wished && !onPath(wished)) say(`PEERKEEP_CHROMIUM names ${wished}, which is not a program here.`);
  const there = await firstThatWorks(wished ? [wished, ...NAMES] : NAMES);
  if (there) return there;

  if (canInstall() && (await aptInstall('chromium'))) {
    const path = await firstThatWorks(['chromium', '/usr/bin/chromium']);
    if (path) return path;
  }
  say("Downloading Playwright's Chromium …");
  const download = await runPackage('playwright', 'playwright', ['install', '--no-shell', 'chromium']);
  const path = download.code === 0 ? await firstThatWorks(['PLAYWRIGHT']) : undefined;
  if (path) return path;
  throw new Sentence(
    'No Chromium that loads extensions was found, and none could be installed: install Chromium ' +
      '(on Debian and Ubuntu: apt-get install chromium) or name one in PEERKEEP_CHROMIUM, and run the same command again.',
  );
}

import { duration, say, Sentence, shout } from './say.mjs';
import { findChromium } from './chromium.mjs';
import { findFirefox } from './firefox.mjs';
import { checkNode, preparePackages } from './packages.mjs';

async function timed(name, work) {
  const begin = performance.now();
  const result = await work();
  const found = typeof result === 'string' ? `: ${result}` : '';
  say(`set-up, ${name}${found} (${duration(performance.now() - begin)})`);
  return result;
}

/** The packages, on a machine with nothing but Node and npm. */
export async function setUpPackages() {
  checkNode();
  await timed('packages', preparePackages);
}

/** @returns {Promise<string>} the path of a Chromium that loads extensions; throws a sentence without. */
export function setUpChromium() {
  return timed('Chromium', findChromium);
}

/** @returns {Promise<string>} the path of a Firefox new enough; throws a sentence without. */
export async function setUpFirefox() {
  const path = await timed('Firefox', findFirefox);
  if (path) return path;
  throw new Sentence(
    'No Firefox 153 or newer was found, and none could be installed: install one (on Debian: apt-get install ' +
      'firefox-esr) or name one in PEERKEEP_FIREFOX, and run the same command again.',
  );
}

/**
 * As {@link setUpChromium}, for a run that goes on without: the sentence is said and comes back.
 * @returns {Promise<{path: string} | {missing: string}>}
 */
export async function tryChromium() {
  try {
    return { path: await setUpChromium() };
  } catch (error) {
    if (!(error instanceof Sentence)) throw error;
    shout(error.message);
    return { missing: 'there is no Chromium that loads extensions' };
  }
}

/**
 * Firefox, where it can be had. Where it can't, the run says so loudly; `missing` only under `CI=true`,
 * where that is a failure.
 * @returns {Promise<{path?: string, missing?: string}>}
 */
export async function tryFirefox() {
  const path = await timed('Firefox', findFirefox);
  if (path) return { path };
  const must = process.env['CI'] === 'true';
  shout(
    'No Firefox 153 or newer was found, and none could be installed (on Debian: apt-get install firefox-esr): ' +
      (must ? 'under CI=true that is a failure.' : 'the tests in Firefox are SKIPPED.'),
  );
  return must ? { missing: 'there is no Firefox' } : {};
}

import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkOutside, liveArguments, liveProfile, liveWords } from './live.mjs';
import { ROOT } from './places.mjs';
import { say, Sentence } from './say.mjs';

/** Opens the browser and stays until it is closed. @returns {Promise<number>} the exit code. */
export function openLive(browser, path) {
  const profile = liveProfile(browser);
  checkOutside(profile, ROOT);
  const extension = join(ROOT, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  for (const line of ['', ...liveWords({ browser, profile, extension }), '', 'Close the browser to end.'])
    say(line);
  return new Promise((resolve, reject) => {
    const child = spawn(path, liveArguments({ browser, path, profile, extension }), { stdio: 'ignore' });
    // Ctrl-C reaches the browser as well, which then closes in good order; this one waits for it.
    process.removeAllListeners('SIGINT');
    process.on('SIGINT', () => undefined);
    child.on('error', (error) => reject(new Sentence(`${path} could not be started (${error.message}).`)));
    child.on('close', (code) => resolve(code ?? 0));
  });
}

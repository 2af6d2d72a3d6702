/**
 * `npm start`: sets up what is missing, builds, and opens a browser with Peerkeep beside an invented
 * LinkedIn. Without a display, or with --headless, it runs by itself (scripts/demo).
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { HELP, readOptions } from './lib/options.mjs';
import { ROOT } from './lib/places.mjs';
import { build } from './lib/plan.mjs';
import { entry, say, Sentence } from './lib/say.mjs';
import { setUpChromium, setUpPackages } from './lib/setup.mjs';

await entry(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    say(HELP);
    return 0;
  }
  await setUpPackages();
  const chromium = await setUpChromium();
  const { code } = await build('chrome').run();
  if (code !== 0) throw new Sentence('Peerkeep could not be built (see above).');
  return demo(options, chromium);
});

/** The demo is TypeScript and shares the invented LinkedIn and the harness with the tests. */
function demo(options, chromium) {
  return new Promise((resolve) => {
    const args = ['--import', 'tsx', join('scripts', 'demo', 'main.ts'), JSON.stringify(options)];
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, PEERKEEP_CHROMIUM: chromium },
    });
    // Ctrl-C reaches the child as well, which closes its browser; this one waits for it.
    process.on('SIGINT', () => undefined);
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * `npm start`: sets up what is missing, builds, and opens a browser with Peerkeep beside an invented
 * LinkedIn. Without a display, or with --headless, it runs by itself (scripts/demo).
 */
import { join } from 'node:path';
import { runTypeScript } from './lib/child.mjs';
import { HELP, readOptions } from './lib/options.mjs';
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
  return runTypeScript(join('scripts', 'demo', 'main.ts'), options, chromium);
});

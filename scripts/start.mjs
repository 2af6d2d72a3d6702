/**
 * `npm start`: sets up what is missing, builds, and opens a browser with Peerkeep beside an invented
 * LinkedIn. Without a display, or with --headless, it runs by itself (scripts/demo). With --live it opens the
 * real LinkedIn in an ordinary browser (lib/live.mjs).
 */
import { join } from 'node:path';
import { runTypeScript } from './lib/child.mjs';
import { checkLive } from './lib/live.mjs';
import { openLive } from './lib/openLive.mjs';
import { HELP, readOptions } from './lib/options.mjs';
import { build } from './lib/plan.mjs';
import { entry, say, Sentence } from './lib/say.mjs';
import { setUpChromium, setUpFirefox, setUpPackages } from './lib/setup.mjs';

await entry(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    say(HELP);
    return 0;
  }
  const { browser } = options;
  if (options.live) checkLive(browser);
  await setUpPackages();
  const path = await (browser === 'firefox' ? setUpFirefox() : setUpChromium());
  const { code } = await build(browser === 'firefox' ? 'firefox' : 'chrome').run();
  if (code !== 0) throw new Sentence('Peerkeep could not be built (see above).');
  if (options.live) return openLive(browser, path);
  return runTypeScript(join('scripts', 'demo', 'main.ts'), options, { [browser]: path });
});

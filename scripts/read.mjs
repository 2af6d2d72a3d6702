/**
 * `npm run read -- FILE.html ADDRESS [--json]`: reads a saved page of LinkedIn with Peerkeep as built, in a real
 * Chromium, and prints what it was read as. Standard output holds that and nothing else: whatever set-up and
 * build have to say goes to standard error.
 */
import { join } from 'node:path';
import { runTypeScript } from './lib/child.mjs';
import { entry, say, Sentence } from './lib/say.mjs';
import { setUpChromium, setUpPackages } from './lib/setup.mjs';
import { HELP, readArguments } from './read/arguments.mjs';
import { buildWhenOld } from './read/build.mjs';

// The child that reads has the real one.
process.stdout.write = process.stderr.write.bind(process.stderr);

await entry(async () => {
  const asked = readArguments(process.argv.slice(2));
  if ('help' in asked || 'problem' in asked) {
    say(asked.problem ?? HELP);
    return asked.problem === undefined ? 0 : 2;
  }
  await setUpPackages();
  const chromium = await setUpChromium();
  if ((await buildWhenOld()) !== 0) throw new Sentence('Peerkeep could not be built (see above).');
  return runTypeScript(join('scripts', 'read', 'main.ts'), asked, { chromium });
});

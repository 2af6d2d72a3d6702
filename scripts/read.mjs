/**
 * `npm run read -- FILE.html ADDRESS [--json]`: reads a saved page of LinkedIn with Peerkeep as built, in a real
 * Chromium, and prints what it was read as. Standard output holds that and nothing else: whatever set-up and
 * build have to say goes to standard error.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './lib/places.mjs';
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
  return read(asked, chromium);
});

/** The reading itself is TypeScript and shares the harness with the tests. */
function read(asked, chromium) {
  return new Promise((resolve) => {
    const args = ['--import', 'tsx', join('scripts', 'read', 'main.ts'), JSON.stringify(asked)];
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

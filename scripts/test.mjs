/**
 * `npm test`: sets up what is missing, then types, lint, arrows, unit tests, both builds and the tests in
 * real browsers. `npm run test:long` (`--long`): only the longer seeded runs.
 *
 * The last line is the sum, `12 passed, 0 failed`. With PEERKEEP_SUM set (as .ci/run does) the line says
 * whose sum it is, and the file named there gets it as JSON.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWords } from './lib/counts.mjs';
import { longPlan, normalPlan } from './lib/plan.mjs';
import { ROOT } from './lib/places.mjs';
import { duration, entry, say, Sentence, shout } from './lib/say.mjs';
import { setUpPackages, tryChromium, tryFirefox } from './lib/setup.mjs';
import { runSteps } from './lib/steps.mjs';

const begin = performance.now();

await entry(async () => {
  const [option, ...more] = process.argv.slice(2);
  if (more.length > 0 || (option !== undefined && option !== '--long')) {
    throw new Sentence('npm test takes no options but --long (the longer seeded runs).');
  }
  const long = option === '--long';
  const sum = long ? await longRun() : await normalRun();
  say(`took ${duration(performance.now() - begin)}`);
  tell(long ? 'npm run test:long' : 'npm test', sum);
  return sum.failed > 0 ? 1 : 0;
});

async function normalRun() {
  await setUpPackages();
  const chromium = await tryChromium();
  const firefox = await tryFirefox();
  const sum = await runSteps(normalPlan(chromium, firefox));
  if (!firefox.path) shout('The tests in Firefox did not run: there is no Firefox here.');
  return sum;
}

async function longRun() {
  const kinds = { unit: holdsLong('tests/unit', '.long.test.'), browser: holdsLong('tests', '.long.spec.') };
  if (!kinds.unit && !kinds.browser) {
    say('There are no longer seeded runs yet (tests/unit/**/*.long.test.ts, *.long.spec.ts).');
    return { passed: 0, failed: 0, skipped: 0 };
  }
  await setUpPackages();
  return runSteps(longPlan(kinds, kinds.browser ? await tryChromium() : undefined));
}

function holdsLong(folder, mark) {
  return readdirSync(join(ROOT, folder), { recursive: true }).some((name) => name.includes(mark));
}

function tell(name, sum) {
  const file = process.env['PEERKEEP_SUM'];
  if (!file) return say(inWords(sum));
  writeFileSync(file, JSON.stringify(sum));
  say(`sum of ${name}: ${inWords(sum)}`);
}

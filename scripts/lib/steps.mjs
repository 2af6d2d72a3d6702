import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { add, inWords } from './counts.mjs';
import { duration, say } from './say.mjs';

/**
 * One step of a test run.
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} [needs] steps without which this one would say nothing; not run where one failed
 * @property {string} [impossible] why it cannot be run at all here, which is a failure
 * @property {() => Promise<{code: number, timedOut: boolean, output: string}>} run
 * @property {(output: string) => string | undefined} [doubt] looks at the output of a good end and says
 *   why it is not one
 * @property {string} [report] the runner's JSON file; without one the step counts as one test
 * @property {(file: string) => import('./counts.mjs').Counts} [count] reads that file
 * @property {boolean} [maySkipAll] all tests skipped is not a failure here
 */

const ONE_PASSED = { passed: 1, failed: 0, skipped: 0 };
const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 };

/** Runs one step. @returns its counts and, when it failed, a word on why. */
async function take(step) {
  if (step.report) {
    rmSync(step.report, { force: true });
    mkdirSync(dirname(step.report), { recursive: true });
  }
  const result = await step.run();
  const late = result.timedOut ? 'took too long and was ended' : undefined;
  if (!step.report) {
    const why = late ?? (result.code === 0 ? step.doubt?.(result.output) : `ended with ${result.code}`);
    return { counts: why ? ONE_FAILED : ONE_PASSED, why };
  }
  const counts = step.count(step.report);
  const ran = counts.passed + counts.failed;
  const none = ran === 0 && !(step.maySkipAll && counts.skipped > 0) ? 'ran no tests' : undefined;
  const why =
    late ?? none ?? (result.code !== 0 && counts.failed === 0 ? `ended with ${result.code}` : undefined);
  return { counts: why ? add(counts, ONE_FAILED) : counts, why };
}

/**
 * Runs all steps, one after the other; a failing one keeps only those from running that need it.
 *
 * @param {Step[]} steps
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runSteps(steps) {
  const lines = [];
  const bad = new Set();
  let sum = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps) {
    const broken = step.needs?.find((name) => bad.has(name));
    const obstacle = step.impossible ?? (broken ? `"${broken}" failed` : undefined);
    say(`\n--- ${step.name} ---`);
    const begin = performance.now();
    const { counts, why } = obstacle
      ? { counts: ONE_FAILED, why: `not run, as ${obstacle}` }
      : await take(step);
    if (counts.failed > 0) bad.add(step.name);
    sum = add(sum, counts);
    const verdict = counts.failed > 0 ? 'FAILED' : 'ok';
    const detail = step.report && !obstacle ? `: ${inWords(counts)}` : '';
    const line = `${verdict.padEnd(7)}${step.name} (${duration(performance.now() - begin)})${detail}${why ? `, ${why}` : ''}`;
    say(line);
    lines.push(line);
  }
  if (sum.why?.length) say(`\n--- what failed, at least at the first try ---\n${sum.why.join('\n\n')}`);
  say(`\n--- all steps ---\n${lines.join('\n')}\n`);
  return sum;
}

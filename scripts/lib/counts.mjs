import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} [why] of each failure, a first try's included, its name and what was wrong, in a few lines
 */

/** @returns {Counts} of a Vitest JSON report. A file that could not even be loaded is one failure. */
export function vitestCounts(file) {
  return counted(file, (report) => ({
    why: report.testResults.flatMap((one) =>
      one.assertionResults.length === 0 && one.status === 'failed'
        ? [shortly(one.name, one.message)]
        : one.assertionResults
            .filter(({ status }) => status === 'failed')
            .map(({ fullName, failureMessages }) => shortly(fullName, failureMessages[0])),
    ),
    passed: report.numPassedTests,
    failed:
      report.numFailedTests +
      report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }));
}

/** @returns {Counts} of a Playwright JSON report. A failure outside of any test is one failure. */
export function playwrightCounts(file) {
  return counted(file, ({ stats, errors, suites }) => ({
    why: [
      ...suites.flatMap(specsIn).flatMap(({ title, file: spec, line, ok, tests }) => {
        const result = tests.flatMap(({ results }) => results).find(({ error }) => error);
        const at = result?.error.location?.line ?? line;
        const again = ok ? ' (passed at the second try)' : '';
        return result ? [shortly(`${spec}:${at} ${title}${again}`, result.error.message)] : [];
      }),
      ...errors.map(({ message }) => shortly('outside of any test', message)),
    ],
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }));
}

function counted(file, read) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  return read(JSON.parse(readFileSync(file, 'utf8')));
}

function specsIn({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsIn)];
}

const LINES = 14;
const COLOURS = /\u001b\[[\d;]*m/g;

function shortly(name, message = '') {
  const lines = message.replaceAll(COLOURS, '').split('\n');
  const told = lines.filter((line) => line.trim() !== '').slice(0, LINES);
  return [name, ...told.map((line) => `  ${line.slice(0, 300)}`)].join('\n');
}

/** @returns {Counts} the sum. */
export function add(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    why: [...(a.why ?? []), ...(b.why ?? [])],
  };
}

/** @returns {string} `12 passed, 0 failed`, with `, 3 skipped` where any. */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

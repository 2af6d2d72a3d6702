import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { playwrightCounts, vitestCounts } from './counts.mjs';
import { CACHE, ROOT } from './places.mjs';
import { runPackage } from './run.mjs';

const MINUTE = 60_000;

function check(name, steps, doubt) {
  return {
    name,
    doubt,
    run: async () => {
      let result;
      for (const step of steps) {
        result = await runPackage(...step);
        if (result.code !== 0) return result;
      }
      return result;
    },
  };
}

/** A fresh build: what an earlier one left cannot stand in for it. */
export function build(browser) {
  const args = browser === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'];
  return {
    name: `build for ${browser === 'firefox' ? 'Firefox' : 'Chrome'}`,
    run: () => {
      rmSync(join(ROOT, '.output', `${browser}-mv3`), { recursive: true, force: true });
      return runPackage('wxt', 'wxt', args, { timeoutMs: 3 * MINUTE });
    },
  };
}

function vitest(name, project, needs, minutes) {
  const report = join(CACHE, 'results', `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    needs,
    report,
    count: vitestCounts,
    run: () =>
      runPackage('vitest', 'vitest', ['run', '--project', project, ...reporters], {
        timeoutMs: minutes * MINUTE,
      }),
  };
}

function playwright(name, project, needs, minutes, browsers, more = {}) {
  const report = join(CACHE, 'results', `${project}-browser.json`);
  return {
    name,
    needs,
    report,
    count: playwrightCounts,
    run: () =>
      runPackage('@playwright/test', 'playwright', ['test', `--project=${project}`], {
        timeoutMs: minutes * MINUTE,
        env: { PEERKEEP_RESULTS: report, ...browsers },
      }),
    ...more,
  };
}

/** The pattern of dependency-cruiser's last line: how many modules it saw. */
const CRUISED = /\((\d+) modules?,/;
const sawNothing = (output) =>
  Number(CRUISED.exec(output)?.[1] ?? 0) > 0 ? undefined : 'dependency-cruiser saw no modules';

/** What `npm test` does, in order. */
export function normalPlan(chromium, firefox) {
  const folders = ['entrypoints', 'components', 'lib', 'tests', 'scripts'];
  const builds = [build('chrome'), build('firefox')];
  const browsers = { PEERKEEP_CHROMIUM: chromium.path ?? '', PEERKEEP_FIREFOX: firefox.path ?? '' };
  return [
    check('types', [['typescript', 'tsc', ['--noEmit']]]),
    check('lint', [['eslint', 'eslint', ['.']]]),
    check('format', [['prettier', 'prettier', ['--check', '--log-level', 'warn', '.']]]),
    check('arrows', [['dependency-cruiser', 'depcruise', folders]], sawNothing),
    vitest('unit tests', 'unit', [], 8),
    ...builds,
    vitest(
      'tests of the builds',
      'build',
      builds.map((one) => one.name),
      3,
    ),
    playwright('tests in Chromium', 'browser', ['build for Chrome'], 20, browsers, {
      impossible: chromium.missing,
    }),
    playwright('tests in Firefox', 'firefox', ['build for Firefox'], 8, browsers, {
      impossible: firefox.missing,
      maySkipAll: !firefox.path,
    }),
  ];
}

/** What `npm run test:long` does, given which kinds of longer runs there are. */
export function longPlan(kinds, chromium) {
  const browsers = { PEERKEEP_CHROMIUM: chromium?.path ?? '' };
  const inBrowser = [
    build('chrome'),
    // By themselves, for they count milliseconds.
    playwright(
      'the largest import and the popup’s speed in Chromium',
      'timed',
      ['build for Chrome'],
      15,
      browsers,
      {
        impossible: chromium?.missing,
      },
    ),
    playwright('longer runs in Chromium', 'long', ['build for Chrome'], 30, browsers, {
      impossible: chromium?.missing,
    }),
  ];
  return [
    ...(kinds.unit ? [vitest('longer unit runs', 'long', [], 20)] : []),
    ...(kinds.browser ? inBrowser : []),
  ];
}

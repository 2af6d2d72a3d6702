import { defineConfig } from '@playwright/test';

/** What counts milliseconds: by itself, one after the other. */
const TIMED = ['**/largeImport.long.spec.ts', '**/speed.long.spec.ts'];

/**
 * The runner for both browsers. `browser` and `long` drive a real Chromium (tests/browser/support);
 * `firefox` uses only the runner: a small WebDriver BiDi driver of our own drives Debian's Firefox.
 */
export default defineConfig({
  fullyParallel: true,
  workers: 2,
  // A loaded machine gets a second try; which tests needed it, and why, is told at the end (scripts/lib/counts.mjs).
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env['PEERKEEP_RESULTS']
    ? [['list'], ['json', { outputFile: process.env['PEERKEEP_RESULTS'] }]]
    : 'list',
  projects: [
    {
      name: 'browser',
      outputDir: 'test-results/browser',
      testDir: 'tests/browser',
      testIgnore: '**/*.long.spec.ts',
    },
    {
      name: 'firefox',
      outputDir: 'test-results/firefox',
      testDir: 'tests/firefox',
      testIgnore: '**/*.long.spec.ts',
    },
    {
      name: 'long',
      testDir: 'tests',
      testMatch: '**/*.long.spec.ts',
      testIgnore: TIMED,
      timeout: 20 * 60_000,
    },
    { name: 'timed', testDir: 'tests', testMatch: TIMED, workers: 1, timeout: 20 * 60_000 },
  ],
});

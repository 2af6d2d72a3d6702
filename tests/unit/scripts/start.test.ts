import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLive, liveArguments, liveProfile, liveWords } from '../../../scripts/lib/live.mjs';

/** What `npm start` starts for the real LinkedIn, and what it says to wrong options. Nothing is opened here. */

const CHROMIUM = {
  browser: 'chromium',
  path: '/usr/bin/chromium',
  profile: '/home/ana/.local/share/peerkeep-live/chromium',
  extension: '/src/peerkeep/.output/chrome-mv3',
} as const;
const FIREFOX = {
  browser: 'firefox',
  path: '/usr/bin/firefox',
  profile: '/home/ana/.local/share/peerkeep-live/firefox',
  extension: '/src/peerkeep/.output/firefox-mv3',
} as const;
/** What LinkedIn could see, or what would weaken the browser. */
const NEVER =
  /remote-debugging|enable-automation|no-sandbox|headless|marionette|webdriver|disable-blink|proxy/i;

describe('the command line of --live', () => {
  it('is this one for Chromium, and nothing more', () => {
    expect(liveArguments(CHROMIUM)).toEqual([
      `--user-data-dir=${CHROMIUM.profile}`,
      `--load-extension=${CHROMIUM.extension}`,
      '--no-first-run',
      '--no-default-browser-check',
      'https://www.linkedin.com/',
    ]);
  });

  it('asks a branded Chrome, which would else ignore it, to load the extension', () => {
    for (const path of [
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ])
      expect(liveArguments({ ...CHROMIUM, path })).toContain(
        '--disable-features=DisableLoadExtensionCommandLineSwitch',
      );
    expect(liveArguments({ ...CHROMIUM, path: '/opt/google-chrome-for-testing' })).toHaveLength(5);
  });

  it('is this one for Firefox, which takes an add-on only from its user’s hand', () => {
    expect(liveArguments(FIREFOX)).toEqual([
      '--no-remote',
      '--profile',
      FIREFOX.profile,
      'about:debugging#/runtime/this-firefox',
      'https://www.linkedin.com/',
    ]);
  });

  it.each([CHROMIUM, { ...CHROMIUM, path: '/usr/bin/google-chrome' }, FIREFOX])(
    'has nothing that drives $path or can be seen',
    (what) => {
      // The page on which Firefox is told to load an add-on opens no port.
      const line = liveArguments(what).filter((one) => one !== 'about:debugging#/runtime/this-firefox');
      expect(line.join(' ')).not.toMatch(NEVER);
      expect(line.join(' ')).not.toMatch(/debug|automat/i);
    },
  );

  it('never runs Chromium as root, which would need its sandbox off', () => {
    expect(() => checkLive('chromium', 0)).toThrow(/sandbox/);
    expect(() => checkLive('chromium', 1000)).not.toThrow();
    expect(() => checkLive('firefox', 0)).not.toThrow();
  });
});

describe('the profile of --live', () => {
  it.each([
    ['linux', {}, '/home/ana/.local/share/peerkeep-live/chromium'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/peerkeep-live/chromium'],
    ['darwin', {}, '/home/ana/Library/Application Support/peerkeep-live/chromium'],
  ] as const)('lies outside of the repository on %s', (platform, env, folder) => {
    const found = liveProfile('chromium', platform, env, '/home/ana');
    expect(found).toBe(folder);
    expect(found.startsWith(process.cwd())).toBe(false);
  });

  it.each([CHROMIUM, FIREFOX])('is named at the terminal, with what to do by hand in $browser', (what) => {
    const said = liveWords(what).join('\n');
    expect(said).toContain(what.profile);
    expect(said).toContain(what.extension);
    expect(said).toMatch(/never deleted/);
    expect(said).toMatch(what.browser === 'firefox' ? /Load Temporary Add-on/ : /Load unpacked/);
  });
});

describe('npm start says in one sentence', () => {
  const start = (args: string[], display = ':0') =>
    spawnSync(process.execPath, [join('scripts', 'start.mjs'), ...args], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], DISPLAY: display },
      timeout: 20_000,
    });

  it.each([
    [
      'an option that there is not',
      ['--lively'],
      /^Unknown option '--lively': .*--help lists the options\.\n$/,
    ],
    [
      'a browser that there is not',
      ['--browser', 'opera'],
      /^--browser takes chromium or firefox, not "opera"\.\n$/,
    ],
    ['no browser at all', ['--browser'], /^--browser needs a value: .*\n$/],
    [
      'what only the invented LinkedIn knows',
      ['--live', '--keep', '3'],
      /^--live opens the real LinkedIn: --keep .*\n$/,
    ],
  ])('%s', (_, args, sentence) => {
    const { status, stdout } = start(args);
    expect(stdout).toMatch(sentence);
    expect(status).toBe(1);
  });

  it.runIf(process.platform === 'linux')('that there is no display', () => {
    const { status, stdout } = start(['--live'], '');
    expect(stdout).toMatch(/^--live opens a window, and there is no display here: .*\n$/);
    expect(status).toBe(1);
  });
});

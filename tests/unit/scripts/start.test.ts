import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  checkLive,
  checkOutside,
  liveArguments,
  liveProfile,
  liveWords,
} from '../../../scripts/lib/live.mjs';

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
  });

  it('never lies in the project’s own folder, whatever this system is told', () => {
    const root = join('/src', 'peerkeep');
    for (const data of [root, join(root, 'data')])
      expect(() => checkOutside(join(data, 'peerkeep-live', 'chromium'), root)).toThrow(/own folder/);
    for (const data of ['/src', '/src/peerkeep-data', '/home/ana/.local/share'])
      expect(() => checkOutside(join(data, 'peerkeep-live', 'chromium'), root)).not.toThrow();
  });

  it.each([CHROMIUM, FIREFOX])('is named at the terminal, with what to do by hand in $browser', (what) => {
    const said = liveWords(what).join('\n');
    expect(said).toContain(what.profile);
    expect(said).toContain(what.extension);
    expect(said).toMatch(/never deleted/);
    expect(said).toMatch(what.browser === 'firefox' ? /Load Temporary Add-on/ : /Load unpacked/);
  });
});

describe.runIf(process.platform === 'linux')('what is really started', () => {
  const folder = mkdtempSync(join(tmpdir(), 'peerkeep-'));
  const program = join(folder, 'chromium');
  writeFileSync(program, '#!/bin/sh\nprintf "%s\\n" "$0" "$@" >"$TOLD"\nexit 3\n', { mode: 0o755 });
  const openIn = (data: string, browser: string) => {
    const told = join(folder, 'told');
    rmSync(told, { force: true });
    const code = `import('./scripts/lib/openLive.mjs').then((all) => all.openLive('${browser}', process.argv[1])).then((code) => process.exit(code))`;
    const done = spawnSync(process.execPath, ['-e', code, program], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], TOLD: told, XDG_DATA_HOME: data },
      timeout: 20_000,
    });
    return { ...done, told: existsSync(told) ? readFileSync(told, 'utf8').trim().split('\n') : [] };
  };

  it.each(['chromium', 'firefox'] as const)(
    'is %s with this command line and no word more, in a profile of one’s own that stays',
    (browser) => {
      const profile = join(folder, 'peerkeep-live', browser);
      const extension = join(process.cwd(), '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
      const { status, told } = openIn(folder, browser);
      expect(told).toEqual([program, ...liveArguments({ browser, path: program, profile, extension })]);
      expect(status).toBe(3);
      expect(statSync(profile).mode & 0o777).toBe(0o700);
    },
  );

  it('is nothing where the profile would lie in the project', () => {
    const { told, stderr } = openIn(join(process.cwd(), '.cache'), 'chromium');
    expect(stderr).toContain('own folder');
    expect(told).toEqual([]);
    expect(existsSync(join(process.cwd(), '.cache', 'peerkeep-live'))).toBe(false);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));
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

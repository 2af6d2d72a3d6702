import { homedir } from 'node:os';
import { basename, isAbsolute, join, relative } from 'node:path';
import { Sentence } from './say.mjs';

/**
 * What `npm start -- --live` starts: an ordinary browser of the user's, on the real LinkedIn. Nothing drives it and no
 * port is open, since LinkedIn can see both (`navigator.webdriver`) and may restrict the account.
 */

const LINKEDIN = 'https://www.linkedin.com/';

/**
 * @param {'chromium' | 'firefox'} browser
 * @returns {string} the folder of the profile: it stays, outside of the repository, where such data lies on this system.
 */
export function liveProfile(browser, platform = process.platform, env = process.env, home = homedir()) {
  const data =
    platform === 'darwin'
      ? join(home, 'Library', 'Application Support')
      : platform === 'win32'
        ? env['LOCALAPPDATA'] || join(home, 'AppData', 'Local')
        : env['XDG_DATA_HOME'] || join(home, '.local', 'share');
  return join(data, 'peerkeep-live', browser);
}

/** Throws a sentence where the profile would lie among what may be committed or cleaned away. */
export function checkOutside(profile, root) {
  const way = relative(root, profile);
  if (!way.startsWith('..') && !isAbsolute(way)) {
    throw new Sentence(
      `${profile} lies in the project's own folder, where a profile with your account does not belong: set XDG_DATA_HOME to another folder.`,
    );
  }
}

/**
 * The whole command line behind the program's name.
 * @param {{browser: 'chromium' | 'firefox', path: string, profile: string, extension: string}} what `path` of the
 *   program, folders of the profile and of the built extension.
 * @returns {string[]}
 */
export function liveArguments({ browser, path, profile, extension }) {
  if (browser === 'firefox') {
    // No command line loads an add-on into Firefox without a debugging port: the user does it on this page.
    return ['--no-remote', '--profile', profile, 'about:debugging#/runtime/this-firefox', LINKEDIN];
  }
  return [
    `--user-data-dir=${profile}`,
    `--load-extension=${extension}`,
    // Some branded ones ignore the flag above unless they are told not to.
    ...(isBranded(path) ? ['--disable-features=DisableLoadExtensionCommandLineSwitch'] : []),
    '--no-first-run',
    '--no-default-browser-check',
    LINKEDIN,
  ];
}

function isBranded(path) {
  return /chrome|edge|brave/i.test(basename(path)) && !/for.testing/i.test(path);
}

/** @returns {string[]} what the person at the terminal is told, line by line. */
export function liveWords({ browser, profile, extension }) {
  const same = [
    `  Its profile stays in ${profile}`,
    '  and is never deleted by this command: sign in once. Nothing of your other browsers is in it.',
  ];
  if (browser === 'firefox') {
    return [
      'Firefox opens the real LinkedIn, with nothing driving it.',
      ...same,
      '  Firefox takes an add-on only from your own hand: in the tab “This Firefox” press “Load Temporary Add-on” and choose',
      `    ${join(extension, 'manifest.json')}`,
      '  It forgets a temporary add-on, and what it stored, when it closes: save a backup before (Your data). The README tells',
      '  under “Loading it” how an add-on stays.',
    ];
  }
  return [
    'A browser opens the real LinkedIn with Peerkeep, with nothing driving it.',
    ...same,
    '  If Peerkeep is not behind the puzzle piece, this browser ignores --load-extension, as Chrome and Edge do from version',
    '  137 on: open chrome://extensions there, switch on “Developer mode”, press “Load unpacked” and choose',
    `    ${extension}`,
    '  It stays loaded in this profile.',
  ];
}

/** Throws a sentence where an ordinary browser cannot be opened. */
export function checkLive(browser, uid = process.getuid?.()) {
  if (browser === 'chromium' && uid === 0) {
    throw new Sentence(
      'As root, Chromium starts only without its sandbox, which --live never switches off: run it as an ordinary user.',
    );
  }
}

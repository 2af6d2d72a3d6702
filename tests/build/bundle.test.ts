import { describe, expect, test } from 'vitest';
import { builtFile, builtFiles, BUILDS } from './built';

/** Ways to send something anywhere, and ways to run text as code. There is no list of exceptions. */
const FORBIDDEN = [
  /\bfetch\s*\(/,
  /XMLHttpRequest/,
  /WebSocket/,
  /EventSource/,
  /sendBeacon/,
  /WebTransport/,
  /RTCPeerConnection/,
  /\beval\s*\(/,
  /\bnew\s+Function\s*\(/,
];

/** The scripts that only look at LinkedIn's pages: the reader, and the one look on the user's click. */
const LOOKING = ['reader.js', 'look.js'] as const;
/** All that run there: with the hints, where the user chose those. */
const ON_PAGES = [...LOOKING, 'hints.js'] as const;
/** What must not be in them. */
const NOT_ON_PAGES = [
  ...[/dexie/i, /indexedDB/, /["'`]peerkeep["'`]/, /ZodError|_zod\b|\$ZodType/, /IntlMessageFormat/],
  // Whatever a page could hear, and the parts of WXT that say it.
  ...[/dispatchEvent/, /postMessage\s*\(/, /CustomEvent/, /script-started/],
];
/** Nor what draws, in those that only look. */
const DRAWING = [/preact/i, /attachShadow/, /adoptedStyleSheets/];
const BUDGETS = { 'reader.js': 170_000, 'hints.js': 60_000 };

describe.each(BUILDS)('the build %s', (build) => {
  const files = builtFiles(build);

  test('is there', () => {
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['manifest.json', 'background.js', ...ON_PAGES, 'popup.html']),
    );
  });

  test.each(FORBIDDEN)('holds nothing like %s in any file', (pattern) => {
    expect(files.filter(({ text }) => pattern.test(text)).map(({ name }) => name)).toEqual([]);
  });

  test.each(NOT_ON_PAGES)('has scripts for pages without %s', (pattern) => {
    for (const script of ON_PAGES) expect(builtFile(build, script), script).not.toMatch(pattern);
  });

  test.each(DRAWING)('has scripts that only look without %s', (pattern) => {
    for (const script of LOOKING) expect(builtFile(build, script), script).not.toMatch(pattern);
  });

  test('has hints with a closed root and no address of ours', () => {
    const hints = builtFile(build, 'hints.js');
    expect(hints.match(/attachShadow\([^)]*\)/g)).toEqual([
      expect.stringMatching(/^attachShadow\(\{mode:["'`]closed["'`]\}\)$/),
    ]);
    expect(hints).not.toMatch(/getURL|(?:chrome|moz)-extension:/);
  });

  test('gives what was looked at as the value of the script', () => {
    // executeScript hands over the value of the last expression.
    expect(builtFile(build, 'look.js').trimEnd()).toMatch(/^var look=\(?function\(\)[^]*\nlook;$/);
  });

  test.each(Object.entries(BUDGETS))('has %s of at most %i bytes', (script, bytes) => {
    expect(Buffer.byteLength(builtFile(build, script))).toBeLessThanOrEqual(bytes);
  });

  test('holds no test, no source map and no address of another machine to load from', () => {
    expect(files.filter(({ name }) => /\.map$|\.test\.|\.spec\./.test(name))).toEqual([]);
    const pages = files.filter(({ name }) => name.endsWith('.html'));
    expect(pages.filter(({ text }) => /(src|href)=["'](https?:)?\/\//.test(text))).toEqual([]);
  });
});

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

/** What must not be in the script that runs on LinkedIn's pages. */
const NOT_IN_READER = [
  ...[/dexie/i, /indexedDB/, /["'`]peerkeep["'`]/, /ZodError|_zod\b|\$ZodType/, /preact/i],
  // Whatever a page could hear, and the parts of WXT that say it.
  ...[/dispatchEvent/, /postMessage\s*\(/, /CustomEvent/, /script-started/],
];
const READER_BUDGET = 40_000;

describe.each(BUILDS)('the build %s', (build) => {
  const files = builtFiles(build);

  test('is there', () => {
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['manifest.json', 'background.js', 'reader.js', 'popup.html']),
    );
  });

  test.each(FORBIDDEN)('holds nothing like %s in any file', (pattern) => {
    expect(files.filter(({ text }) => pattern.test(text)).map(({ name }) => name)).toEqual([]);
  });

  test.each(NOT_IN_READER)('has a reader without %s', (pattern) => {
    expect(builtFile(build, 'reader.js')).not.toMatch(pattern);
  });

  test(`has a reader of at most ${READER_BUDGET} bytes`, () => {
    expect(Buffer.byteLength(builtFile(build, 'reader.js'))).toBeLessThanOrEqual(READER_BUDGET);
  });

  test('holds no test, no source map and no address of another machine to load from', () => {
    expect(files.filter(({ name }) => /\.map$|\.test\.|\.spec\./.test(name))).toEqual([]);
    const pages = files.filter(({ name }) => name.endsWith('.html'));
    expect(pages.filter(({ text }) => /(src|href)=["'](https?:)?\/\//.test(text))).toEqual([]);
  });
});

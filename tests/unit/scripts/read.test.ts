import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

/** What `npm run read` says to wrong arguments, before it sets anything up. */
const folder = mkdtempSync(join(tmpdir(), 'peerkeep-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const PAGE = '<!doctype html><html><body>A page</body></html>';
for (const [name, text] of Object.entries({
  'page.html': PAGE,
  'empty.html': '',
  'words.txt': 'These are words, and 3 < 4.',
  'picture.html': `\x89PNG\0${PAGE}`,
  'archive.html': `From: <Saved by Blink>\nSnapshot-Content-Location: https://www.linkedin.com/feed/\n\n${PAGE}`,
})) {
  writeFileSync(join(folder, name), text, 'latin1');
}

function read(...args: string[]): { status: number | null; out: string; problem: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', 'read.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
    timeout: 20_000,
  });
  return { status, out: stdout, problem: stderr };
}

it.each([
  ['nothing at all', [], /^Give a saved page and its address: .*\n$/],
  ['a file without an address', ['page.html'], /^Give a saved page and its address: .*\n$/],
  ['too much', ['page.html', '/feed/', '/feed/'], /^Give a saved page and its address: .*\n$/],
  ['an option that there is not', ['page.html', '/feed/', '--jsn'], /^There is no option --jsn: .*\n$/],
  ['an address without a slash', ['page.html', 'feed'], /^"feed" is no LinkedIn address: .*\n$/],
  ['another site', ['page.html', 'https://linkedin.example/feed/'], /is no LinkedIn address/],
  ['another site as a path', ['page.html', '//linkedin.example/feed/'], /is no LinkedIn address/],
  ['a site of a similar name', ['page.html', 'https://www.linkedin.com.example/'], /is no LinkedIn address/],
  ['LinkedIn without its www', ['page.html', 'https://linkedin.com/feed/'], /is no LinkedIn address/],
  ['a missing file', ['missing.html', '/feed/'], /^There is no file .*missing\.html\.\n$/],
  ['a folder', ['.', '/feed/'], /is no file: give a page saved as HTML\.\n$/],
  ['an empty file', ['empty.html', '/feed/'], /is not HTML: save the page as .*\n$/],
  ['words', ['words.txt', '/feed/'], /is not HTML/],
  ['a picture', ['picture.html', '/feed/'], /is not HTML/],
  ['a page saved as one archive', ['archive.html', '/feed/'], /is not HTML/],
] as [string, string[], RegExp][])('%s: a sentence, and nothing on standard output', (_, args, problem) => {
  const result = read(...args);
  expect(result.problem).toMatch(problem);
  expect(result).toMatchObject({ status: 2, out: '' });
});

it('--help is for people, and so not on standard output either', () => {
  const result = read('--help');
  expect(result).toMatchObject({ status: 0, out: '' });
  expect(result.problem).toContain('FILE.html');
});

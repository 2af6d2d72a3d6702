import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';

/** Keys that the browser itself asks for, by `__MSG_…__` in the manifest. */
const MANIFEST_KEYS = ['extName', 'extDescription', 'commandPanel', 'commandLog', 'commandToday'];

/** No guilt, no scores, no shouting; and no machine's words. */
const UNKIND = /!|\bplease\b|\bstreak|\bscore|\boverdue|\bfail(?:ed|ure)|\bmust\b|\binvalid|\berror\b/i;

const entries = Object.entries(messages).map(([key, { message }]) => ({ key, message }));
const source = ['components', 'entrypoints', 'lib'].flatMap(filesUnder).map(read).join('\n');

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

describe('the screen texts', () => {
  it('are all used', () => {
    const unused = entries
      .map(({ key }) => key)
      .filter((key) => !MANIFEST_KEYS.includes(key) && !source.includes(`'${key}'`));
    expect(unused).toEqual([]);
  });

  it('are all there', () => {
    const asked = [...source.matchAll(/\bwords\(\s*'(\w+)'/g)].map(([, key]) => key ?? '');
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !(key in messages))).toEqual([]);
  });

  it('are messages that can be said', () => {
    for (const { key, message } of entries) {
      expect(() => new IntlMessageFormat(message, 'en'), key).not.toThrow();
      // `$` would be a placeholder of the browser's own; straight quotes are ICU's.
      expect(message, key).not.toMatch(/\$|[<>]|'|\.\.\.| {2}|^\s|\s$/);
    }
  });

  it('are short and plain', () => {
    for (const { key, message } of entries) {
      const longest = Math.max(...message.split(/[.?!;:]/).map((part) => part.trim().split(/\s+/).length));
      expect(longest, key).toBeLessThanOrEqual(28);
      expect(message, key).not.toMatch(UNKIND);
    }
  });

  it('fit where the browsers put them', () => {
    expect(messages.extName.message.length).toBeLessThanOrEqual(40);
    expect(messages.extDescription.message.length).toBeLessThanOrEqual(132);
    for (const { key } of entries) expect(key).toMatch(/^[A-Za-z]\w*$/);
  });

  it('have one text a key: of two, the first would silently be lost', () => {
    const keys = [...read('public/_locales/en/messages.json').matchAll(/^  "(\w+)": \{$/gm)].map(
      ([, key]) => key,
    );
    expect(keys).toHaveLength(entries.length);
  });
});

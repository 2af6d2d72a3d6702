import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';

/** What README.md and docs/ name is there: files, commands, and the words that stand on the screens. */

const DOCUMENTS = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
/** Names of buttons that are not ours: the browsers' own, and LinkedIn's. */
const OF_OTHERS = [
  'Developer mode',
  'Load unpacked',
  'Load Temporary Add-on',
  'Me → Settings & Privacy → Data privacy → Get a copy of your data',
];

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((found) => found[1] ?? '');

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  it('links to files that are there', () => {
    const links = [...matches(text, /\]\(([^)\s]+)\)/g), ...matches(text, /src="([^"]+)"/g)];
    const gone = links.filter(
      (link) => !/^https?:/.test(link) && !existsSync(join(dirname(document), link.replace(/#.*/, ''))),
    );
    expect(gone).toEqual([]);
  });

  it('names commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const named = matches(text, /npm run (?:--silent )?([a-z:]+)/g);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('README.md', () => {
  it('calls parts of the screens as the screens do', () => {
    const texts = new Set(Object.values(en).map(({ message }) => message));
    const named = matches(
      readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' '),
      /(?<!\*)\*([A-Z][^*]+)\*(?!\*)/g,
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !texts.has(name) && !OF_OTHERS.includes(name))).toEqual([]);
  });
});

/** For each rule of .dependency-cruiser.cjs a small wrong house that it must catch: rule, culprit, files. */
interface Wrong {
  rule: string;
  from: string;
  files: Record<string, string>;
}

const EMPTY = 'export const nothing = 0;\n';
const use = (path: string): string => `export { nothing } from '${path}';\n`;

export const WRONG_ARROWS: Wrong[] = [
  {
    rule: 'no-circles',
    from: 'lib/people/a.ts',
    files: {
      'lib/people/a.ts': "import { b } from './b';\nexport const a = (): number => b();\n",
      'lib/people/b.ts': "import { a } from './a';\nexport const b = (): number => a();\n",
    },
  },
  {
    rule: 'lib-knows-no-screens',
    from: 'lib/log/screen.ts',
    files: { 'lib/log/screen.ts': use('../../components/card'), 'components/card.ts': EMPTY },
  },
  {
    rule: 'components-know-no-entrypoints',
    from: 'components/up.ts',
    files: { 'components/up.ts': use('../entrypoints/popup/main'), 'entrypoints/popup/main.ts': EMPTY },
  },
  {
    rule: 'components-are-props-in-events-out',
    from: 'components/reads.ts',
    files: { 'components/reads.ts': use('../lib/log/db'), 'lib/log/db.ts': EMPTY },
  },
  {
    rule: 'pure-knows-people-only',
    from: 'lib/keeping/stores.ts',
    files: { 'lib/keeping/stores.ts': use('../log/db') },
  },
  {
    rule: 'pure-knows-people-only',
    from: 'lib/drafts/keeps.ts',
    files: { 'lib/drafts/keeps.ts': use('../keeping/rings'), 'lib/keeping/rings.ts': EMPTY },
  },
  {
    rule: 'words-only-for-whom-and-what',
    from: 'lib/linkedin/speaks.ts',
    files: { 'lib/linkedin/speaks.ts': use('../words'), 'lib/words.ts': EMPTY },
  },
  {
    rule: 'pure-needs-no-browser',
    from: 'lib/linkedin/draws.ts',
    files: { 'lib/linkedin/draws.ts': "export { render } from 'preact';\n" },
  },
  {
    rule: 'log-and-files-meet-in-types-only',
    from: 'lib/files/stores.ts',
    files: { 'lib/files/stores.ts': use('../log/db') },
  },
  {
    rule: 'lib-draws-nothing',
    from: 'lib/files/draws.ts',
    files: { 'lib/files/draws.ts': "export { render } from 'preact';\n" },
  },
  {
    rule: 'one-polyfill',
    from: 'entrypoints/popup/own.ts',
    files: { 'entrypoints/popup/own.ts': "export { default } from 'webextension-polyfill';\n" },
  },
  {
    rule: 'one-database',
    from: 'entrypoints/popup/data.ts',
    files: { 'entrypoints/popup/data.ts': "export { Dexie } from 'dexie';\n" },
  },
  {
    rule: 'reader-reaches-little',
    from: 'entrypoints/reader.ts',
    files: {
      'entrypoints/reader.ts': "export * from '../lib/bridge/send';\n",
      'lib/bridge/send.ts': use('../log/library'),
      'lib/log/library.ts': `${use('./db')}export { Dexie } from 'dexie';\n`,
    },
  },
  { rule: 'reader-carries-no-libraries', from: 'entrypoints/reader.ts', files: {} },
  {
    rule: 'readers-stay-on-pages',
    from: 'entrypoints/sidepanel/reads.ts',
    files: {
      'entrypoints/sidepanel/reads.ts': use('../../lib/linkedin/asks'),
      'lib/linkedin/asks.ts': use('./pages/feed'),
      'lib/linkedin/pages/feed.ts': EMPTY,
    },
  },
  {
    rule: 'hints-reach-no-database',
    from: 'entrypoints/hints/index.tsx',
    files: { 'entrypoints/hints/index.tsx': use('../../lib/log/library') },
  },
  {
    rule: 'product-needs-no-tests',
    from: 'lib/people/tested.ts',
    files: { 'lib/people/tested.ts': use('../../tests/help'), 'tests/help.ts': EMPTY },
  },
  {
    rule: 'product-needs-no-dev-package',
    from: 'lib/people/dev.ts',
    files: { 'lib/people/dev.ts': "export * from 'fast-check';\n" },
  },
  {
    rule: 'everything-resolves',
    from: 'lib/people/nowhere.ts',
    files: { 'lib/people/nowhere.ts': use('./not-there') },
  },
];

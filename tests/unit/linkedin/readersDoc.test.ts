import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { OVERLAYS, PAGES } from '../../../lib/linkedin/pages';

const doc = readFileSync(join(import.meta.dirname, '../../../docs/readers.md'), 'utf8');

it('docs/readers.md lists every module with the month of its newest real page, and no other', () => {
  const rows = [...doc.matchAll(/^\| `(\w+\/(?:sdui|ember))` \|[^|]*\| (\S+) \| (\w+)/gm)];
  const listed = rows.map(([, id, month, kept]) => [id, month, kept]);
  const known = [...PAGES, ...OVERLAYS].map(({ id, checkedOn }) => [
    ...[id, checkedOn ?? 'none', checkedOn === null ? 'asked' : 'stored'],
  ]);
  expect(listed.sort()).toEqual(known.sort());
});

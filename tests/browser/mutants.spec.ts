import { ALL_CASES } from '../linkedin/cases';
import { expect, mutantPage as test } from './mutants/page';
import { readMutants, readUnchanged } from './mutants/mutants';
import { columnInDocs, columnOf, writeColumn } from './mutants/table';

/**
 * Pages changed as LinkedIn changes them, read with the built readers in a real Chromium: never wrong, and on
 * pages of the new interface right whatever class names, words, wrappers, order or neighbours do.
 * PEERKEEP_WRITE_MUTANTS=1 writes the shares into docs/readers.md (with --workers=1).
 */
const MUTANTS = 560;

for (const [page, cases] of ALL_CASES) {
  test.describe(page, () => {
    test('is read right as it is', async ({ readers }) => {
      expect(await readUnchanged(readers, cases)).toEqual([]);
    });

    test(`is never read wrong in ${MUTANTS} mutants`, async ({ readers }) => {
      test.setTimeout(180_000);
      const tally = await readMutants(readers, cases, MUTANTS);
      const column = columnOf(tally);
      console.log(`${page}: ${[...column].map(([name, share]) => `${name} ${share} %`).join(', ')}`);
      expect(tally.wrong).toEqual([]);
      expect(tally.mutants).toBeGreaterThanOrEqual(500);
      if (page.endsWith('/sdui')) {
        expect(tally.harmlessRight / tally.harmlessOf).toBeGreaterThanOrEqual(0.95);
      }
      if (process.env['PEERKEEP_WRITE_MUTANTS']) writeColumn(page, column);
      expect(columnInDocs(page)).toEqual(column);
    });
  });
}

test('a reader that is wrong is found out', async ({ readers }) => {
  const cases = (ALL_CASES.get('profile/sdui') ?? []).map((one) => ({
    ...one,
    truths: one.truths.map((truth) => ({ ...truth, facts: { ...truth.facts, company: 'Somewhere else' } })),
  }));
  const tally = await readMutants(readers, cases, 60);
  expect(tally.wrong.length).toBeGreaterThan(10);
});

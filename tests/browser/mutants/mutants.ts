import type { Page } from '@playwright/test';
import type { PageId } from '../../../lib/linkedin/page';
import type { PageCase } from '../../linkedin/cases/case';
import type { MutantResult } from '../../linkedin/mutate/inpage';
import { randomFrom } from '../../linkedin/random';

/** What the built readers offer inside the page; see tests/linkedin/mutate/inpage.ts. */
interface InPage {
  mutants: {
    mutant(shown: PageCase, names: readonly string[], seed: string): MutantResult;
    asRead(page: Pick<PageCase, 'page' | 'name' | 'url' | 'html'>): PageCase;
    names: { name: string; harmless: boolean }[];
  };
}

/** One mutant: which page, changed how. */
interface Plan {
  shown: number;
  names: string[];
  seed: string;
}

/** How often mutants of one page were read how, by mutation. */
export interface Tally {
  page: PageId;
  mutants: number;
  wrong: string[];
  /** Share read right, 0 to 1, of the mutants with this one mutation alone. */
  right: Record<string, { right: number; of: number }>;
  harmlessRight: number;
  harmlessOf: number;
}

/** As many mutants have one mutation, so that each gets its share; the others have two or three. */
function planFor(cases: readonly PageCase[], names: readonly string[], count: number, run: string): Plan[] {
  const id = `${cases[0]?.page ?? ''}${run}`;
  const random = randomFrom(`mutants of ${id}`);
  return Array.from({ length: count }, (_, n) => {
    const single = n < count * 0.7;
    const first = single ? (names[n % names.length] ?? '') : random.pick(names);
    const more = single ? [] : Array.from({ length: random.between(1, 2) }, () => random.pick(names));
    return { shown: random.between(0, cases.length - 1), names: [first, ...more], seed: `${id} ${n}` };
  });
}

/**
 * Makes `count` mutants of one page's cases and reads each.
 * @param page one in which the readers were put.
 * @param run another run makes other mutants.
 */
export async function readMutants(
  page: Page,
  cases: readonly PageCase[],
  count: number,
  run = '',
): Promise<Tally> {
  const id = cases[0]?.page;
  if (!id) throw new Error('a page without cases');
  const known = await page.evaluate(() => (globalThis as unknown as InPage).mutants.names);
  const plan = planFor(
    cases,
    known.map(({ name }) => name),
    count,
    run,
  );
  const results = await page.evaluate(
    ([shown, plans]) => {
      const { mutant } = (globalThis as unknown as InPage).mutants;
      return plans.flatMap((one) => {
        const of = shown[one.shown];
        return of ? [mutant(of, one.names, one.seed)] : [];
      });
    },
    [cases, plan] as const,
  );
  const tally: Tally = {
    page: id,
    mutants: results.length,
    wrong: [],
    right: {},
    harmlessRight: 0,
    harmlessOf: 0,
  };
  for (const { outcome, wrong, mutations, page: name } of results) {
    if (outcome === 'wrong') tally.wrong.push(`${name} after ${mutations.join(' + ')}: ${wrong.join('; ')}`);
    const [only, ...more] = mutations;
    if (only === undefined || more.length > 0) continue;
    const of = (tally.right[only] ??= { right: 0, of: 0 });
    of.of++;
    if (outcome === 'right') of.right++;
    if (!known.some(({ name: one, harmless }) => harmless && one === only)) continue;
    tally.harmlessOf++;
    if (outcome === 'right') tally.harmlessRight++;
  }
  return tally;
}

/** Reads every case as it is. @returns what is not right of it, in words. */
export async function readUnchanged(page: Page, cases: readonly PageCase[]): Promise<string[]> {
  const results = await page.evaluate(
    (shown) => shown.map((one) => (globalThis as unknown as InPage).mutants.mutant(one, [], one.name)),
    [...cases],
  );
  return results
    .filter(({ outcome }) => outcome !== 'right')
    .map(({ page: name, outcome, wrong }) => `${name}: ${outcome} ${wrong.join('; ')}`);
}

/** @returns a page with what is read of it unchanged for its truth. */
export function readAsTruth(
  page: Page,
  saved: Pick<PageCase, 'page' | 'name' | 'url' | 'html'>,
): Promise<PageCase> {
  return page.evaluate((one) => (globalThis as unknown as InPage).mutants.asRead(one), saved);
}

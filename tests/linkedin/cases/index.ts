import type { PageId } from '../../../lib/linkedin/page';
import type { PageCase } from './case';
import { cases as feeds } from './feed';
import { cases as lists } from './lists';
import { cases as profiles } from './profile';
import { cases as threads } from './thread';

const SEED = 'mutants';

/** All invented pages with their truths, by page and generation. */
export const ALL_CASES: ReadonlyMap<PageId, readonly PageCase[]> = groupByPage([
  ...profiles(SEED),
  ...feeds(SEED),
  ...lists(SEED),
  ...threads(SEED),
]);

function groupByPage(cases: readonly PageCase[]): Map<PageId, PageCase[]> {
  const groups = new Map<PageId, PageCase[]>();
  for (const one of cases) groups.set(one.page, [...(groups.get(one.page) ?? []), one]);
  return groups;
}

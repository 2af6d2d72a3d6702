import type { PageKind } from '../../lib/linkedin/page';
import type { PageHealth } from '../../lib/log/health';
import type { Day } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { sayAgo } from '../design/ago';
import { sayPage } from '../health/sayPage';
import type { PageReadView } from '../settings/PagesRead';

/** In the order in which people meet them; what shares a name is one line. */
const KINDS: readonly PageKind[] = [
  'profile',
  'experience',
  'feed',
  'post',
  'catchUp',
  'notifications',
  'connections',
  'thread',
  'overlay',
];

/** How well each kind of page could be read lately, in words. @param health of those that were met. */
export function presentPages(health: readonly PageHealth[], today: Day): PageReadView[] {
  const names = new Map<string, PageHealth[]>();
  for (const kind of KINDS) {
    const met = health.filter(({ page }) => page === kind);
    names.set(sayPage(kind), [...(names.get(sayPage(kind)) ?? []), ...met]);
  }
  return [...names].map(([name, met]) => ({ name, ...stateOf(met, today) }));
}

function stateOf(met: readonly PageHealth[], today: Day): Omit<PageReadView, 'name'> {
  const readOn =
    met
      .map(({ readOn: on = '' }) => on)
      .sort()
      .at(-1) ?? '';
  const last = readOn === '' ? '' : sayAgo(readOn, today);
  if (met.some(({ broken }) => broken))
    return {
      state: 'changed',
      said: last === '' ? words('pageChanged') : words('pageChangedRead', { ago: last }),
    };
  if (last !== '') return { state: 'well', said: words('pageWell', { ago: last }) };
  return met.length > 0
    ? { state: 'unread', said: words('pageUnread') }
    : { state: 'never', said: words('pageNever') };
}

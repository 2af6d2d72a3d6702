import { readTab } from '../bridge/tabs';
import { findContact } from '../log/findContact';
import type { Log } from '../log/db';
import { readYou } from '../log/settings';
import { memberIdOf, type Named, slugOf } from '../people/identity';

/** Whose profile an address leads to. Nobody's name is ever guessed from it. */
export type Whose =
  | { who: 'contact'; id: string }
  /** Not in the log. `name` only where the very page in front says it. */
  | { who: 'stranger'; slug?: string; name?: string }
  | { who: 'you' }
  /** It leads to somebody of the log who may be another by now. */
  | { who: 'unsure' }
  | { who: 'nobody' };

/** `/in/me/` is the profile of whoever opens it. */
const WHO_LOOKS = 'me';

/**
 * @param address of a link or tab. @param tabId of the tab in which it stands: what was read there, and believed, may
 *   know more than the address.
 */
export async function whoseAddress(db: Log, address: string, tabId: number | undefined): Promise<Whose> {
  const named: Named = {};
  const [slug, memberId] = [slugOf(address), memberIdOf(address)];
  if (slug !== null) named.slug = slug;
  if (memberId !== null) named.memberId = memberId;
  if (slug === null && memberId === null) return { who: 'nobody' };
  if (slug !== null && (slug === WHO_LOOKS || (await readYou(db))?.slug === slug)) return { who: 'you' };

  const shown = tabId === undefined ? undefined : await shownIn(tabId, named);
  if (shown?.degree === 'self') return { who: 'you' };
  const found = await findContact(db, { ...shown, ...named });
  if (found === 'conflict') return { who: 'unsure' };
  if (found) return { who: 'contact', id: found.id };
  const name = shown?.name.value;
  const known = slug ?? shown?.slug;
  return {
    who: 'stranger',
    ...(known !== undefined && { slug: known }),
    ...(name !== undefined && { name }),
  };
}

/** What the tab shows of the person so named: on their own page, or in the list of one's connections. */
async function shownIn(tabId: number, { slug, memberId }: Named) {
  const tab = await readTab(tabId);
  const people = tab?.state === 'person' ? [tab.person] : tab?.state === 'list' ? tab.newPeople : [];
  return people.find((one) => (slug === undefined ? one.memberId === memberId : one.slug === slug));
}

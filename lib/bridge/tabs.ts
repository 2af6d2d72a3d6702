import { browser } from '../browser';
import { namesTheAddress } from '../linkedin/gate';
import type { PersonSighting } from '../linkedin/sighting';
import { isLinkedIn } from './sender';

/**
 * What each LinkedIn tab shows, strangers included. It lives in `storage.session`, is never written to disk
 * and goes with the tab.
 */
export type TabState =
  | { state: 'waiting' }
  | { state: 'unreadable' }
  | { state: 'person'; address: string; person: PersonSighting };

const keyOf = (tabId: number): string => `tab:${tabId}`;

export async function writeTab(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** @returns what a tab shows, or null where nothing was reported. */
export async function readTab(tabId: number): Promise<TabState | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as TabState | undefined) ?? null;
}

/**
 * A tab goes to an address, within LinkedIn's application or by a full load. Whoever was shown there stays
 * only while the address still names them (their details pages do): the reader says nothing on such a move.
 */
export async function tabMoved(tabId: number, address: string | undefined): Promise<void> {
  if (!isLinkedIn(address)) return forgetTab(tabId);
  const known = await readTab(tabId);
  const stays = known?.state === 'person' && namesTheAddress(known.person, address ?? '');
  if (!stays) await writeTab(tabId, { state: 'waiting' });
}

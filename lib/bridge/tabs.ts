import { browser } from '../browser';
import { namesTheAddress } from '../linkedin/gate';
import type { PageId, PageKind } from '../linkedin/page';
import type { EventType, ListKind, PersonRef, PersonSighting, Unread } from '../linkedin/sighting';
import type { Day } from '../people/schema';
import { isLinkedIn } from './sender';

/**
 * What each LinkedIn tab shows, strangers on pages of their own included. It lives in `storage.session`, is never
 * written to disk and goes with the tab. Of lists only the kept contacts are in it.
 */
export type TabState =
  | { state: 'waiting' }
  | { state: 'unreadable'; page?: PageKind; reason?: Unread }
  | { state: 'person'; address: string; person: PersonSighting }
  | ListState;

export interface ListState {
  state: 'list';
  address: string;
  page: PageId;
  /** The reader's name for its stay; another one starts a new list. */
  visit?: string;
  /** In page order, each once. */
  items: OwnItem[];
  /** On the list of one's connections: those who are not in the log and may be added. */
  newPeople: PersonRef[];
}

/** An item of a list that is about a kept contact. */
export interface OwnItem {
  contactId: string;
  /** What stands behind `/in/` in an address of theirs; the member id where the page names no slug. */
  slug: string;
  name: string;
  kind: ListKind;
  /** The day of the post, event or message. */
  on?: Day;
  event?: { type: EventType; company?: string; title?: string; years?: number; sentence?: string };
  postId?: string;
  /** The post's own page, where it is sure. */
  postAddress?: string;
  /** The occasion that came of it. */
  occasionId?: string;
}

const keyOf = (tabId: number): string => `tab:${tabId}`;
const visitsOf = (tabId: number): string => `visits:${tabId}`;

export async function writeTab(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tabId), visitsOf(tabId)]);
}

/** @returns what a tab shows, or null where nothing was reported. */
export async function readTab(tabId: number): Promise<TabState | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as TabState | undefined) ?? null;
}

/** Notes a visit of a page in a tab. @returns whether it is the first that is heard of it. */
export async function isNewVisit(tabId: number, page: PageId, visit: string): Promise<boolean> {
  const key = visitsOf(tabId);
  const known = ((await browser.storage.session.get(key))[key] ?? {}) as Partial<Record<PageId, string>>;
  if (known[page] === visit) return false;
  await browser.storage.session.set({ [key]: { ...known, [page]: visit } });
  return true;
}

/**
 * A tab goes to an address, within LinkedIn's application or by a full load. Whoever was shown there stays
 * only while the address still names them (their details pages do), a list while its page is the same: the reader
 * says nothing on such a move.
 */
export async function tabMoved(tabId: number, address: string | undefined): Promise<void> {
  if (!isLinkedIn(address)) return forgetTab(tabId);
  const known = await readTab(tabId);
  const stays =
    known?.state === 'person'
      ? namesTheAddress(known.person, address ?? '')
      : known?.state === 'list' && isSamePage(known.address, address ?? '');
  if (!stays) await writeTab(tabId, { state: 'waiting' });
}

/** Queries and fragments come and go on one page. */
export function isSamePage(one: string, other: string): boolean {
  return pathOf(one) === pathOf(other);
}

const pathOf = (address: string): string => new URL(address).pathname.replace(/\/$/, '');

import { browser } from '../browser';
import { namesTheAddress } from '../linkedin/gate';
import type { PageId, PageKind } from '../linkedin/page';
import type { EventType, ListKind, PersonRef, PersonSighting, Unread } from '../linkedin/sighting';
import type { Day } from '../people/schema';
import { isLinkedIn } from './sender';

/**
 * What each LinkedIn tab shows, strangers on pages of their own included. It lives in `storage.session`, is never
 * written to disk and goes with the tab. Of lists only the kept contacts are in it, and whom of the log
 * a conversation is with.
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

/** How the names of all tabs' states begin. */
export const TABS = 'tab:';
const keyOf = (tabId: number): string => `${TABS}${tabId}`;
const visitsOf = (tabId: number): string => `visits:${tabId}`;

/** How often each tab was closed or left LinkedIn while this worker lives. */
const departures = new Map<number, number>();

/** @returns a number that is another one once the tab is closed or has left LinkedIn. */
export const departuresOf = (tabId: number): number => departures.get(tabId) ?? 0;

/** @param since what {@link departuresOf} said when the page told it: what a tab showed goes with it, even late. */
export async function writeTab(
  tabId: number,
  state: TabState,
  since: number = departuresOf(tabId),
): Promise<void> {
  if (departuresOf(tabId) === since) await browser.storage.session.set({ [keyOf(tabId)]: state });
}

export async function forgetTab(tabId: number): Promise<void> {
  departures.set(tabId, departuresOf(tabId) + 1);
  await browser.storage.session.remove([keyOf(tabId), visitsOf(tabId)]);
}

/** @returns what a tab shows, or null where nothing was reported. */
export async function readTab(tabId: number): Promise<TabState | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as TabState | undefined) ?? null;
}

/** Notes a visit of a page in a tab. @returns whether it is the first that is heard of it. */
export function isNewVisit(tabId: number, page: PageId, visit: string): Promise<boolean> {
  return isNew(tabId, page, visit);
}

/** Notes that a page cannot be read. @returns whether it is the first that is heard of it since the tab came there. */
export function isNewFailure(tabId: number, page: PageKind): Promise<boolean> {
  return isNew(tabId, UNREAD, page);
}

/** In place of a page: the one that could not be read. */
const UNREAD = 'unread';
type Visits = Partial<Record<PageId | typeof UNREAD, string>>;

async function readVisits(tabId: number): Promise<Visits> {
  const key = visitsOf(tabId);
  return (await browser.storage.session.get(key))[key] ?? {};
}

async function isNew(tabId: number, what: keyof Visits, name: string): Promise<boolean> {
  const known = await readVisits(tabId);
  if (known[what] === name) return false;
  await browser.storage.session.set({ [visitsOf(tabId)]: { ...known, [what]: name } });
  return true;
}

/**
 * A tab goes to an address, within LinkedIn's application or by a full load. Whoever was shown there stays
 * only while the address still names them (their details pages do), a list while its page is the same: the reader
 * says nothing on such a move.
 */
export async function tabMoved(tabId: number, address: string | undefined): Promise<void> {
  if (!isLinkedIn(address)) return forgetTab(tabId);
  const { [UNREAD]: unread, ...visits } = await readVisits(tabId);
  if (unread !== undefined) await browser.storage.session.set({ [visitsOf(tabId)]: visits });
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

/** @returns what of a LinkedIn address says which page it is. */
export function pathOf(address: string): string {
  return new URL(address).pathname.replace(/\/$/, '');
}

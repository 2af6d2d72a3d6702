import type { Runtime } from '../browser';

const LINKEDIN = 'https://www.linkedin.com';

/** A LinkedIn tab that a message came from. */
export interface PageSender {
  tabId: number;
  /** Of the tab: `sender.url` keeps the first address after in-app navigation and tells only the origin. */
  address: string;
}

/**
 * Whether a message comes from our reader in the top frame of a LinkedIn tab: the least trusted side.
 * @param ownId `runtime.id`. @returns the tab, or null for anybody else, other extensions included.
 */
export function pageSender(sender: Runtime.MessageSender, ownId: string): PageSender | null {
  const { tab, frameId, url, id } = sender;
  if (id !== ownId || tab?.id === undefined || frameId !== 0) return null;
  if (!isLinkedIn(url) || !isLinkedIn(tab.url)) return null;
  return { tabId: tab.id, address: tab.url ?? '' };
}

/** Whether an address is a LinkedIn page. */
export function isLinkedIn(url: string | undefined): boolean {
  if (url === undefined) return false;
  try {
    return new URL(url).origin === LINKEDIN;
  } catch {
    return false;
  }
}

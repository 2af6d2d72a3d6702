import type { PageAddress, PageKind } from '../page';
import { catchUpSduiAddress } from './catchUp';
import { connectionsEmberAddress, connectionsSduiAddress } from './connections';
import { experienceEmberAddress, experienceSduiAddress } from './experience';
import { feedEmberAddress, feedSduiAddress } from './feed';
import { notificationsEmberAddress } from './notifications';
import { overlayEmberAddress } from './overlay';
import { postEmberAddress } from './post';
import { profileEmberAddress, profileSduiAddress } from './profile';
import { threadEmberAddress } from './thread';

/**
 * The addresses of every page that can be read, without the readers: those and their words weigh fifteen times as
 * much, and the background and our own pages only ask which page an address is.
 */
export const PAGE_ADDRESSES: readonly PageAddress[] = [
  profileSduiAddress,
  profileEmberAddress,
  experienceSduiAddress,
  experienceEmberAddress,
  feedSduiAddress,
  feedEmberAddress,
  postEmberAddress,
  catchUpSduiAddress,
  connectionsSduiAddress,
  connectionsEmberAddress,
  notificationsEmberAddress,
  threadEmberAddress,
];

/** Parts that may lie over any page. */
export const OVERLAY_ADDRESSES: readonly PageAddress[] = [overlayEmberAddress];

/** @returns whether any page at this address can be read, whatever is on it by now. */
export function isReadable(url: string): boolean {
  return PAGE_ADDRESSES.some((page) => page.matches(url));
}

/** @returns what kind of page the address is, in whatever generation; null where it cannot be read. */
export function kindAt(url: string): PageKind | null {
  const id = PAGE_ADDRESSES.find((page) => page.matches(url))?.id;
  return id === undefined ? null : (id.slice(0, id.indexOf('/')) as PageKind);
}

/** @returns the page or part of this id; null where there is none (any more). */
export function addressOfPage(id: string): PageAddress | null {
  return [...PAGE_ADDRESSES, ...OVERLAY_ADDRESSES].find((page) => page.id === id) ?? null;
}

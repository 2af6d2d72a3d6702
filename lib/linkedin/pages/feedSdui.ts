import { readFeedItem } from '../feed/feedItem';
import { listItemsIn, markOfItem } from '../feed/feedList';
import { findIn, readItems } from '../page';
import type { Examples, PageModule, Root } from '../page';
import type { ReadEnv, Reading } from '../sighting';

/** The home feed in the interface of 2025/26 ("SDUI"), checked on a page of 2026-03-31. */

const LIST = '[data-testid="mainFeed"], [componentkey^="container-update-list_mainFeed"]';

export const FEED_EXAMPLES: Examples = {
  match: [
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/feed',
    'https://www.linkedin.com/feed/?trk=nav_logo',
    'https://www.linkedin.com/feed/#top',
  ],
  not: [
    'https://www.linkedin.com/',
    'https://www.linkedin.com/feed/update/urn:li:activity:7333333333208119002/',
    'https://www.linkedin.com/feed/following/',
    'https://www.linkedin.com/feed/hashtag/?keywords=design',
    'https://www.linkedin.com/in/feed/',
    'https://www.linkedin.com/groups/12345/',
    'https://example.com/feed/',
  ],
};

/** @returns whether this is the address of the home feed. */
export function isFeedAddress(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return hostname === 'www.linkedin.com' && /^\/feed\/?$/.test(pathname);
}

export const feedSdui: PageModule = {
  id: 'feed/sdui',
  checkedOn: '2026-03',
  examples: FEED_EXAMPLES,
  matches: isFeedAddress,
  isOn(roots) {
    // Before this marker the page is the server's HTML and still changing.
    if (findIn(roots, '[data-rehydrated="true"]') === null) return false;
    return findIn(roots, `[data-sdui-screen$=".feed.MainFeed"], ${LIST}`) !== null;
  },
  read,
};

function read(roots: readonly Root[], env: ReadEnv): Reading {
  const list = findIn(roots, LIST);
  if (!list) return { ok: false, why: 'notReady' };
  const sightings = readItems(listItemsIn(list), env.items, markOfItem, (item) => readFeedItem(item, env));
  return sightings.length > 0 ? { ok: true, sightings } : { ok: false, why: 'empty' };
}

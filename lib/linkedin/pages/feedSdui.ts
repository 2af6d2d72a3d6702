import { feedSduiAddress } from '../addresses/feed';
import { readFeedItem } from '../feed/feedItem';
import { listItemsIn, markOfItem } from '../feed/feedList';
import { findIn, readItems } from '../page';
import type { PageModule, Root } from '../page';
import type { ReadEnv, Reading } from '../sighting';
import { withoutTorn } from '../torn';

/** The home feed in the interface of 2025/26 ("SDUI"), checked on a page of 2026-03-31. */

const LIST = '[data-testid="mainFeed"], [componentkey^="container-update-list_mainFeed"]';

export const feedSdui: PageModule = {
  ...feedSduiAddress,
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
  const sightings = withoutTorn(
    readItems(listItemsIn(list, env.growth), env, markOfItem, (item) => readFeedItem(item, env)),
  );
  return sightings.length > 0 ? { ok: true, sightings } : { ok: false, why: 'empty' };
}

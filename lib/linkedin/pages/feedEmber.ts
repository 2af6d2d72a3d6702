import { feedEmberAddress } from '../addresses/feed';
import { readEmberPost } from '../feed/feedEmberItem';
import { markOfItem } from '../feed/feedList';
import { findAllIn, findIn, readItems } from '../page';
import type { PageModule, Root } from '../page';
import type { ReadEnv, Reading } from '../sighting';
import { withoutTorn } from '../torn';

/** The home feed in the old interface ("Ember"), checked on a page of 2025-06. */

const UPDATE = '.feed-shared-update-v2';
/** The list stands below the box to write a post in, also while it has no posts. */
const BOX = '[class*="share-box-feed-entry"]';
const LIST = '.scaffold-finite-scroll__content';

export const feedEmber: PageModule = {
  ...feedEmberAddress,
  isOn(roots) {
    return roots.some(
      (root) => root.querySelector(LIST) !== null && root.querySelector(`${BOX}, ${UPDATE}`) !== null,
    );
  },
  read,
};

function read(roots: readonly Root[], env: ReadEnv): Reading {
  if (findIn(roots, LIST) === null) return { ok: false, why: 'notReady' };
  const updates = outermostUpdates(roots);
  const sightings = withoutTorn(readItems(updates, env, markOfItem, (update) => readEmberPost(update, env)));
  return sightings.length > 0 ? { ok: true, sightings } : { ok: false, why: 'empty' };
}

/** @returns the posts in page order, without those that are shared inside others. */
export function outermostUpdates(roots: readonly Root[]): Element[] {
  return findAllIn(roots, UPDATE).filter((update) => !update.parentElement?.closest(UPDATE));
}

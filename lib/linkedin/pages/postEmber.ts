import { postAt, postEmberAddress } from '../addresses/post';
import { emberPostId, readEmberPost } from '../feed/feedEmberItem';
import { markOfItem } from '../feed/feedList';
import { findIn, readItems } from '../page';
import type { PageModule, Root } from '../page';
import type { ListSighting, PassedSighting, ReadEnv, Reading } from '../sighting';
import { outermostUpdates } from './feedEmber';

/**
 * The page of a single post, which LinkedIn still rendered in the old interface in 2026. Nobody has captured one; its
 * post is that of the old feed (2025-06).
 */

export const postEmber: PageModule = {
  ...postEmberAddress,
  isOn: (roots) => findIn(roots, '.feed-shared-update-v2') !== null,
  read,
};

/** Only the post of the address: below it stand others, and before it is there, the one of the page before. */
function read(roots: readonly Root[], env: ReadEnv): Reading {
  const wanted = postAt(env.url);
  const updates = outermostUpdates(roots);
  if (!wanted || updates.length === 0) return { ok: false, why: 'notReady' };
  const named = updates.filter((update) => emberPostId(update)?.value === wanted.postId);
  if (named.length > 1) return { ok: false, why: 'disagree' };
  const candidates = named.length === 1 ? named : updates.length === 1 ? updates : [];
  const sightings = readItems(candidates, env, markOfItem, (update) => readEmberPost(update, env));
  const kept = named.length === 1 ? sightings : sightings.filter((one) => isBy(one, wanted.slug));
  return kept.length > 0 ? { ok: true, sightings: kept } : { ok: false, why: 'disagree' };
}

/** One post has an id as activity and another as share: then its author must be the one of the address. */
function isBy(sighting: ListSighting | PassedSighting, slug: string | null): boolean {
  return sighting.kind === 'post' && slug !== null && sighting.person.slug === slug;
}

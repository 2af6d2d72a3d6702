import { emberPostId, readEmberPost } from '../feed/feedEmberItem';
import { markOfItem } from '../feed/feedList';
import { slugOf } from '../../people/identity';
import { findIn, readItems } from '../page';
import type { PageModule, Root } from '../page';
import { postIdFromUrn } from '../feed/postId';
import type { ListSighting, PassedSighting, ReadEnv, Reading } from '../sighting';
import { outermostUpdates } from './feedEmber';

/**
 * The page of a single post, which LinkedIn still rendered in the old interface in 2026. Nobody has captured one; its
 * post is that of the old feed (2025-06).
 */

const UPDATE_PATH = /^\/feed\/update\/[^/]+\/?$/;
/** `/posts/ada-example_some-words-activity-7333333333208119002-aBcD` */
const POSTS_PATH = /^\/posts\/([^/_]+)_[^/]*?(activity|ugcPost|share)-(\d{15,20})(?:-[^/]*)?\/?$/;

export const postEmber: PageModule = {
  id: 'post/ember',
  checkedOn: null,
  examples: {
    match: [
      'https://www.linkedin.com/feed/update/urn:li:activity:7333333333208119002/',
      'https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7333333333208119002?commentUrn=x',
      'https://www.linkedin.com/feed/update/urn:li:ugcPost:7333333333208119002',
      'https://www.linkedin.com/posts/ada-example_design-work-activity-7333333333208119002-aBcD',
      'https://www.linkedin.com/posts/ada-example_activity-7333333333208119002-aBcD/',
    ],
    not: [
      'https://www.linkedin.com/feed/',
      'https://www.linkedin.com/feed/update/',
      'https://www.linkedin.com/feed/update/urn:li:lyndaCourse:2288678/',
      'https://www.linkedin.com/posts/',
      'https://www.linkedin.com/company/example/posts/',
      'https://www.linkedin.com/in/ada-example/recent-activity/all/',
      'https://example.com/feed/update/urn:li:activity:7333333333208119002/',
    ],
  },
  matches: (url) => addressed(url) !== null,
  isOn: (roots) => findIn(roots, '.feed-shared-update-v2') !== null,
  read,
};

interface Addressed {
  postId: string;
  /** Whose post it is, where the address says so. */
  slug: string | null;
}

/** @returns the post that an address names. */
function addressed(url: string): Addressed | null {
  const { hostname, pathname } = new URL(url);
  if (hostname !== 'www.linkedin.com') return null;
  const post = POSTS_PATH.exec(pathname);
  if (post?.[1] && post[3]) return { postId: post[3], slug: slugOf(`/in/${post[1]}/`) };
  const postId = UPDATE_PATH.test(pathname) ? postIdFromUrn(pathname) : null;
  return postId === null ? null : { postId, slug: null };
}

/** Only the post of the address: below it stand others, and before it is there, the one of the page before. */
function read(roots: readonly Root[], env: ReadEnv): Reading {
  const wanted = addressed(env.url);
  const updates = outermostUpdates(roots);
  if (!wanted || updates.length === 0) return { ok: false, why: 'notReady' };
  const named = updates.filter((update) => emberPostId(update)?.value === wanted.postId);
  if (named.length > 1) return { ok: false, why: 'disagree' };
  const candidates = named.length === 1 ? named : updates.length === 1 ? updates : [];
  const sightings = readItems(candidates, env.items, markOfItem, (update) => readEmberPost(update, env));
  const kept = named.length === 1 ? sightings : sightings.filter((one) => isBy(one, wanted.slug));
  return kept.length > 0 ? { ok: true, sightings: kept } : { ok: false, why: 'disagree' };
}

/** One post has an id as activity and another as share: then its author must be the one of the address. */
function isBy(sighting: ListSighting | PassedSighting, slug: string | null): boolean {
  return sighting.kind === 'post' && slug !== null && sighting.person.slug === slug;
}

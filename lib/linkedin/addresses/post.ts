import { slugOf } from '../../people/identity';
import { postIdFromUrn } from '../feed/postId';
import type { Examples, PageAddress } from '../page';

/** Addresses of a single post. */

const UPDATE_PATH = /^\/feed\/update\/[^/]+\/?$/;
/** `/posts/ada-example_some-words-activity-7333333333208119002-aBcD` */
const POSTS_PATH = /^\/posts\/([^/_]+)_[^/]*?(activity|ugcPost|share)-(\d{15,20})(?:-[^/]*)?\/?$/;

const examples: Examples = {
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
};

/** What an address says of its post. */
export interface AddressedPost {
  postId: string;
  /** Whose post it is, where the address says so. */
  slug: string | null;
}

/** @returns the post that an address names; null where it names none. */
export function postAt(url: string): AddressedPost | null {
  const { hostname, pathname } = new URL(url);
  if (hostname !== 'www.linkedin.com') return null;
  const post = POSTS_PATH.exec(pathname);
  if (post?.[1] && post[3]) return { postId: post[3], slug: slugOf(`/in/${post[1]}/`) };
  const postId = UPDATE_PATH.test(pathname) ? postIdFromUrn(pathname) : null;
  return postId === null ? null : { postId, slug: null };
}

export const postEmberAddress: PageAddress = {
  id: 'post/ember',
  checkedOn: null,
  examples,
  matches: (url) => postAt(url) !== null,
};

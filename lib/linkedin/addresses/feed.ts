import type { Examples, PageAddress } from '../page';

/** The address of the home feed, the same in both generations. */

const PATH = /^\/feed\/?$/;

const examples: Examples = {
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

export const feedSduiAddress: PageAddress = {
  id: 'feed/sdui',
  checkedOn: '2026-03',
  examples,
  matches(url) {
    const { hostname, pathname } = new URL(url);
    return hostname === 'www.linkedin.com' && PATH.test(pathname);
  },
};

export const feedEmberAddress: PageAddress = { ...feedSduiAddress, id: 'feed/ember', checkedOn: '2025-06' };

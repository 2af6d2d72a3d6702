import type { Examples, PageAddress } from '../page';

/** The address of the notifications. */

const PATH = /^\/notifications\/?$/;

const examples: Examples = {
  match: [
    'https://www.linkedin.com/notifications/',
    'https://www.linkedin.com/notifications',
    'https://www.linkedin.com/notifications/?filter=all',
  ],
  not: [
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/notifications/settings/',
    'https://www.linkedin.com/in/notifications/',
    'https://www.linkedin.com/mynetwork/catch-up/all/',
    'https://example.com/notifications/',
  ],
};

export const notificationsEmberAddress: PageAddress = {
  id: 'notifications/ember',
  checkedOn: '2022-10',
  examples,
  matches(url) {
    const { hostname, pathname } = new URL(url);
    return hostname === 'www.linkedin.com' && PATH.test(pathname);
  },
};

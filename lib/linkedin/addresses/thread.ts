import type { Examples, PageAddress } from '../page';

/** Addresses of the messaging page with a conversation open, and of the page without: it opens the last one. */

const PATH = /^\/messaging\/(thread\/(?!new(\/|$))[^/]+\/?)?$/;

const examples: Examples = {
  match: [
    'https://www.linkedin.com/messaging/thread/2-MDk0ZmE1MTAtMTExMS00MjIyLTgzMzMtNDQ0NDU1NTU2NjY2XzEwMA==/',
    'https://www.linkedin.com/messaging/thread/2-abc/',
    'https://www.linkedin.com/messaging/thread/2-abc',
    'https://www.linkedin.com/messaging/thread/2-abc%3D%3D/?filter=unread',
    'https://www.linkedin.com/messaging/',
  ],
  not: [
    'https://www.linkedin.com/messaging/thread/new/',
    'https://www.linkedin.com/messaging/thread/new/?filter=unread',
    'https://www.linkedin.com/messaging/compose/?recipient=ACoAAAbCdEfGhIjKlMnOpQrStUvWxYz01234567',
    'https://www.linkedin.com/messaging/thread/2-abc/details/',
    'https://www.linkedin.com/messaging-settings/',
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/in/ada-example/',
    'https://example.com/messaging/thread/2-abc/',
  ],
};

export const threadEmberAddress: PageAddress = {
  id: 'thread/ember',
  checkedOn: null,
  examples,
  matches(url) {
    const { hostname, pathname } = new URL(url);
    return hostname === 'www.linkedin.com' && PATH.test(pathname);
  },
};

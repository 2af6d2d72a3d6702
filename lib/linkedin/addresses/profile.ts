import { personIn } from '../links';
import type { Examples, PageAddress } from '../page';

/** Addresses of a profile, the same in both generations. */

// The page itself, an overlay over it, or the page in another language of the member's.
const PATH = /^\/in\/[^/]+(\/|\/overlay\/.*|\/[a-z]{2}([-_][a-zA-Z]{2})?\/?)?$/;

const examples: Examples = {
  match: [
    'https://www.linkedin.com/in/ada-example/',
    'https://www.linkedin.com/in/ada-example',
    'https://www.linkedin.com/in/ada-example/?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3Ax',
    'https://www.linkedin.com/in/ada-example/overlay/contact-info/',
    'https://www.linkedin.com/in/ada-example/de/',
    'https://www.linkedin.com/in/%D9%84%D9%8A%D9%84%D9%89/',
    'https://www.linkedin.com/in/ACoAAAbCdEfGhIjKlMnOpQrStUvWxYz01234567/',
  ],
  not: [
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/in/ada-example/details/experience/',
    'https://www.linkedin.com/in/ada-example/recent-activity/all/',
    'https://www.linkedin.com/in/ada-example/edit/forms/intro/new/',
    'https://www.linkedin.com/company/example/',
    'https://www.linkedin.com/messaging/thread/2-abc/',
    'https://www.linkedin.com/login?session_redirect=%2Fin%2Fada-example%2F',
    'https://example.com/in/ada-example/',
  ],
};

export const profileSduiAddress: PageAddress = {
  id: 'profile/sdui',
  checkedOn: '2026-04',
  examples,
  matches(url) {
    const { hostname, pathname } = new URL(url);
    return hostname === 'www.linkedin.com' && PATH.test(pathname) && personIn(url) !== null;
  },
};

export const profileEmberAddress: PageAddress = {
  ...profileSduiAddress,
  id: 'profile/ember',
  checkedOn: '2024-07',
};

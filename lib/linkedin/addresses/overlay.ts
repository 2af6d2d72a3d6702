import { isSignedOutAddress } from './signedOut';
import type { Examples, PageAddress } from '../page';

/** Conversations may lie over any page of members. */

const examples: Examples = {
  match: [
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/in/ada-example/',
    'https://www.linkedin.com/mynetwork/catch-up/all/',
    'https://www.linkedin.com/messaging/thread/2-abc/',
    'https://www.linkedin.com/',
  ],
  not: [
    'https://www.linkedin.com/login',
    'https://www.linkedin.com/uas/login?session_redirect=%2Ffeed%2F',
    'https://www.linkedin.com/authwall?trk=x',
    'https://www.linkedin.com/checkpoint/challenge/abc',
    'https://www.linkedin.com/signup/cold-join',
    'https://example.com/feed/',
  ],
};

export const overlayEmberAddress: PageAddress = {
  id: 'overlay/ember',
  checkedOn: null,
  examples,
  matches: (url) => new URL(url).hostname === 'www.linkedin.com' && !isSignedOutAddress(url),
};

import type { Examples, PageAddress } from '../page';

/** The address of the member's own list of connections, the same in both generations. */

const PATH = /^\/mynetwork\/invite-connect\/connections\/?$/;

const examples: Examples = {
  match: [
    'https://www.linkedin.com/mynetwork/invite-connect/connections/',
    'https://www.linkedin.com/mynetwork/invite-connect/connections',
    'https://www.linkedin.com/mynetwork/invite-connect/connections/?sortBy=recent',
  ],
  not: [
    'https://www.linkedin.com/mynetwork/invite-connect/',
    'https://www.linkedin.com/mynetwork/invitation-manager/received/',
    'https://www.linkedin.com/mynetwork/catch-up/all/',
    'https://www.linkedin.com/search/results/people/?network=%5B%22F%22%5D',
    'https://example.com/mynetwork/invite-connect/connections/',
  ],
};

export const connectionsSduiAddress: PageAddress = {
  id: 'connections/sdui',
  checkedOn: null,
  examples,
  matches(url) {
    const { hostname, pathname } = new URL(url);
    return hostname === 'www.linkedin.com' && PATH.test(pathname);
  },
};

export const connectionsEmberAddress: PageAddress = { ...connectionsSduiAddress, id: 'connections/ember' };

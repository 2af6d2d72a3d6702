import type { Examples, PageAddress } from '../page';

/** Addresses of the catch-up page, with a tab or without. */

const PATH = /^\/mynetwork\/catch-up(\/[a-z_]+)?\/?$/;

const examples: Examples = {
  match: [
    'https://www.linkedin.com/mynetwork/catch-up/',
    'https://www.linkedin.com/mynetwork/catch-up',
    'https://www.linkedin.com/mynetwork/catch-up/all/',
    'https://www.linkedin.com/mynetwork/catch-up/birthday/',
    'https://www.linkedin.com/mynetwork/catch-up/birthday',
    'https://www.linkedin.com/mynetwork/catch-up/work_anniversaries/',
    'https://www.linkedin.com/mynetwork/catch-up/job_changes/?origin=nav',
    'https://www.linkedin.com/mynetwork/catch-up/education/',
  ],
  not: [
    'https://www.linkedin.com/mynetwork/',
    'https://www.linkedin.com/mynetwork/grow/',
    'https://www.linkedin.com/mynetwork/catch-up/all/ada-example/',
    'https://www.linkedin.com/mynetwork/invite-connect/connections/',
    'https://www.linkedin.com/in/catch-up/',
    'https://example.com/mynetwork/catch-up/all/',
  ],
};

export const catchUpSduiAddress: PageAddress = {
  id: 'catchUp/sdui',
  checkedOn: '2025-11',
  examples,
  matches(url) {
    const { hostname, pathname } = new URL(url);
    return hostname === 'www.linkedin.com' && PATH.test(pathname);
  },
};

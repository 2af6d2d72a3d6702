import { personIn } from '../links';
import type { Examples, PageAddress } from '../page';

/** Addresses of the page of all positions of one person, the same in both generations. */

const PATH = /^\/in\/[^/]+\/details\/experience\/?$/;

const examples: Examples = {
  match: [
    'https://www.linkedin.com/in/ada-example/details/experience/',
    'https://www.linkedin.com/in/ada-example/details/experience?profileUrn=urn%3Ali%3Afsd_profile%3Ax',
    'https://www.linkedin.com/in/%D9%84%D9%8A%D9%84%D9%89/details/experience/',
  ],
  not: [
    'https://www.linkedin.com/in/ada-example/',
    'https://www.linkedin.com/in/ada-example/details/education/',
    'https://www.linkedin.com/in/ada-example/details/experience/edit/forms/new/',
    'https://www.linkedin.com/company/example/details/experience/',
    'https://example.com/in/ada-example/details/experience/',
  ],
};

export const experienceSduiAddress: PageAddress = {
  id: 'experience/sdui',
  checkedOn: null,
  examples,
  matches(url) {
    const { hostname, pathname } = new URL(url);
    return hostname === 'www.linkedin.com' && PATH.test(pathname) && personIn(url) !== null;
  },
};

export const experienceEmberAddress: PageAddress = { ...experienceSduiAddress, id: 'experience/ember' };

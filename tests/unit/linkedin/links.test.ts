import { describe, expect, it } from 'vitest';
import { personIn, readLink } from '../../../lib/linkedin/links';

const id = 'ACoAAAbCdEfGhIjKlMnOpQrStUvWxYz01234567';
const otherId = 'ACoAABzCdEfGhIjKlMnOpQrStUvWxYz01234567';
const search = 'https://www.linkedin.com/search/results/people/?origin=X';

describe('what a link on a page says', () => {
  it.each([
    ['https://www.linkedin.com/in/ada-example/', { slug: 'ada-example', below: '' }],
    ['/in/Ada-Example?x=1', { slug: 'ada-example', below: '' }],
    ['https://www.linkedin.com/in/%D9%84%D9%8A%D9%84%D9%89/', { slug: 'ليلى', below: '' }],
    ['/in/ada-example/overlay/contact-info/', { slug: 'ada-example', below: 'overlay/contact-info' }],
    [`/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${id}&recipient=${id}`, { recipient: id }],
    [`/messaging/compose/?recipient=${id}`, { recipient: id }],
    [`/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${id}`, { recipient: id }],
    [`/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${id}&recipient=${otherId}`, { torn: true }],
    ['/preload/custom-invite/?vanityName=ada%2Dexample', { invites: 'ada-example' }],
    [`${search}&connectionOf=["${id}"]&network=["F","S"]`, { listsAllOf: id }],
    // Only mutual connections: shown for strangers too.
    [`${search}&network=%5B%22F%22%5D&connectionOf=%5B%22${id}%22%5D`, {}],
    ['https://example.com/in/ada-example/', {}],
    ['/company/example/', {}],
    ['javascript:void(0)', {}],
    ['http://[', {}],
    ['', {}],
  ])('%s', (href, facts) => {
    expect(readLink(href)).toEqual(facts);
  });

  it.each([
    ['https://www.linkedin.com/in/ada-example/', 'ada-example'],
    [`https://www.linkedin.com/in/${id}/`, id],
    ['https://www.linkedin.com/feed/', null],
    ['', null],
  ])('the person of %s is %s', (url, person) => {
    expect(personIn(url)).toBe(person);
  });
});

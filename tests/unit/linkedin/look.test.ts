// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { lookOnce } from '../../../lib/linkedin/report/look';
import { loginPage } from '../../linkedin/otherPages';
import { personCalled } from '../../linkedin/people';
import { profilePage } from '../../linkedin/profilePage';
import { addressOf, parse, renderedIn } from './support';

const tamsin = personCalled('tamsin-quillfeather');
const zofia = personCalled('zofia-mglista');
const look = (url: string, html: string): ReturnType<typeof lookOnce> => {
  const page = parse(html);
  return lookOnce(page, url, renderedIn(page));
};

it('says what the readers say and the gate believes, with the skeleton', () => {
  const found = look(addressOf(tamsin), profilePage({ person: tamsin, degree: 'first' }));
  expect(found).toMatchObject({
    ...{ page: 'profile', generation: 'sdui', accepted: true, why: null },
    sightings: [{ kind: 'person', slug: tamsin.slug, degree: 'first' }],
    skeleton: expect.stringContaining('screen=com.linkedin.sdui.flagshipnav.profile.Profile') as string,
  });
});

it.each([
  ['the page of somebody else', zofia, profilePage({ person: tamsin, degree: 'first' }), 'noIdentity'],
  [
    'a page that contradicts itself',
    tamsin,
    profilePage({ person: tamsin, degree: 'first', title: 'Bo Brisk | LinkedIn' }),
    'disagree',
  ],
  [
    'a page that is not alive',
    tamsin,
    profilePage({ person: tamsin, degree: 'first', hydrated: false }),
    'notReady',
  ],
  ['a login', tamsin, loginPage(), 'signedOut'],
])('gives no sighting of %s, but its skeleton', (_, person, html, why) => {
  const found = look(addressOf(person), html);
  expect(found).toMatchObject({ accepted: false, why, sightings: [] });
  expect(found.skeleton.length).toBeGreaterThan(80);
});

it('is plain data, as it has to cross over', () => {
  const found = look(addressOf(tamsin), profilePage({ person: tamsin, degree: 'second' }));
  expect(structuredClone(found)).toEqual(found);
});

import { describe, expect, it } from 'vitest';
import { judge, namesTheAddress } from '../../../lib/linkedin/gate';
import type {
  ItemWitness,
  PassedSighting,
  PersonSighting,
  PostSighting,
  Reading,
  Witness,
} from '../../../lib/linkedin/sighting';
import { personCalled } from '../../linkedin/people';

const tamsin = personCalled('tamsin-quillfeather');
const here = 'https://www.linkedin.com/in/tamsin-quillfeather/';
const all: Witness[] = ['address', 'contactLink', 'topCardKey', 'messageLink', 'title'];

const sighting = (changes: Partial<PersonSighting> = {}): PersonSighting => ({
  kind: 'person',
  slug: tamsin.slug,
  memberId: tamsin.memberId,
  witnesses: all,
  degree: 'first',
  name: { value: tamsin.name, via: 'headingLink' },
  complete: true,
  ...changes,
});
const reading = (changes: Partial<PersonSighting> = {}): Reading => ({
  ok: true,
  sightings: [sighting(changes)],
});

describe('the gate believes', () => {
  it.each([
    ['all five witnesses', all],
    ['address and contact-info link', ['address', 'contactLink']],
    ['address and title', ['address', 'title']],
    ['address, and card and message link with one member id', ['address', 'topCardKey', 'messageLink']],
  ] as [string, Witness[]][])('%s', (_, witnesses) => {
    expect(judge(reading({ witnesses }), here)).toBe('believe');
  });

  it.each([
    here,
    'https://www.linkedin.com/in/Tamsin-Quillfeather?trk=x#about',
    'https://www.linkedin.com/in/tamsin%2Dquillfeather/overlay/contact-info/',
    `https://www.linkedin.com/in/${tamsin.memberId}/`,
  ])('whatever form the address of the same person has: %s', (url) => {
    expect(judge(reading(), url)).toBe('believe');
  });
});

describe('the gate waits', () => {
  it.each([
    ['for a second witness', ['address']],
    ['for a second witness, not for the same one twice', ['address', 'address']],
    ['for the message link beside the key of the card', ['address', 'topCardKey']],
    ['for the address to be among the witnesses', ['contactLink', 'topCardKey', 'messageLink', 'title']],
  ] as [string, Witness[]][])('%s', (_, witnesses) => {
    expect(judge(reading({ witnesses }), here)).toBe('wait');
  });

  it('while the address already names somebody else', () => {
    expect(judge(reading(), 'https://www.linkedin.com/in/zofia-mglista/')).toBe('wait');
  });

  it('for a page that is not ready or contradicts itself', () => {
    for (const why of ['notReady', 'disagree', 'noIdentity'] as const) {
      expect(judge({ ok: false, why }, here)).toBe('wait');
    }
    expect(judge({ ok: true, sightings: [] }, here)).toBe('wait');
  });
});

describe('the gate discards', () => {
  it('what a signed-out or another page says', () => {
    expect(judge({ ok: false, why: 'signedOut' }, here)).toBe('discard');
    expect(judge({ ok: false, why: 'wrongPage' }, here)).toBe('discard');
  });

  it('a person where the address names none', () => {
    expect(judge(reading(), 'https://www.linkedin.com/feed/')).toBe('discard');
  });
});

it('the background refuses a sighting of another person than the tab shows', () => {
  expect(namesTheAddress(sighting(), here)).toBe(true);
  expect(namesTheAddress(sighting(), 'https://www.linkedin.com/in/zofia-mglista/')).toBe(false);
  expect(namesTheAddress(sighting(), 'https://www.linkedin.com/feed/')).toBe(false);
  expect(namesTheAddress(sighting(), '')).toBe(false);
  expect(namesTheAddress(sighting({ witnesses: ['contactLink', 'title'] }), here)).toBe(false);
});

describe('a list', () => {
  const feed = 'https://www.linkedin.com/feed/';
  const post = (witnesses: ItemWitness[]): PostSighting => ({
    kind: 'post',
    person: { slug: tamsin.slug, name: { value: tamsin.name, via: 'order' }, degree: 'first', witnesses },
  });
  const passed = (why: PassedSighting['why'], of: PassedSighting['of'] = 'post'): PassedSighting => ({
    kind: 'passed',
    of,
    why,
  });
  const judged = (...sightings: (PostSighting | PassedSighting)[]): string =>
    judge({ ok: true, sightings }, feed);

  it('is believed where one item can be, whatever the others are', () => {
    expect(judged(passed('unsure'), post(['profileLink', 'label']), passed('promoted'))).toBe('believe');
  });

  it('is believed where every item has its reason to be passed over', () => {
    expect(judged(passed('promoted'), passed('organisation'))).toBe('believe');
    expect(judged(passed('noPerson', 'notification'))).toBe('believe');
  });

  it.each([
    [
      'people are hidden by a redesign and only advertisements are known',
      [passed('promoted'), passed('unsure')],
    ],
    ['posts are there and nobody in them', [passed('noPerson'), passed('organisation')]],
    ['a person has one witness', [post(['profileLink'])]],
    ['a person has two of which none is apart from the link', [post(['profileLink', 'nameText'])]],
    ['nothing is there', []],
  ] as [string, (PostSighting | PassedSighting)[]][])('has to wait where %s', (_, sightings) => {
    expect(judged(...sightings)).toBe('wait');
  });
});

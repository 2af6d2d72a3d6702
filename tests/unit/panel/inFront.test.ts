import { describe, expect, it } from 'vitest';
import { inFront, keyOf, kindInFront } from '../../../entrypoints/sidepanel/inFront';
import type { FrontTab } from '../../../entrypoints/sidepanel/useFrontTab';
import type { PersonSighting } from '../../../lib/linkedin/sighting';

const LINKEDIN = 'https://www.linkedin.com';
const ADA: PersonSighting = {
  kind: 'person',
  slug: 'ada',
  memberId: `ACo${'a'.repeat(36)}`,
  witnesses: ['address', 'contactLink'],
  degree: 'first',
  name: { value: 'Ada Example', via: 'heading' },
  complete: true,
};
const PERSON = { state: 'person', address: `${LINKEDIN}/in/ada/`, person: ADA } as const;
const FEED = {
  state: 'list',
  address: `${LINKEDIN}/feed/`,
  page: 'feed/sdui',
  items: [],
  newPeople: [],
} satisfies FrontTab['seen'];
const THREAD = { ...FEED, address: `${LINKEDIN}/messaging/thread/2-abc==/`, page: 'thread/ember' } as const;

const at = (path: string, seen: FrontTab['seen']): FrontTab => ({ url: `${LINKEDIN}${path}`, seen });

describe('what is in front of the panel', () => {
  it.each<[string, FrontTab, string]>([
    ['a reading that names the address', at('/in/ada/', PERSON), 'person'],
    ['an address with the member id', at(`/in/${ADA.memberId ?? ''}/`, PERSON), 'person'],
    ['their details page', at('/in/ada/details/experience/', PERSON), 'person'],
    ['all their posts', at('/in/ada/recent-activity/all/', PERSON), 'person'],
    ['a reading of the person before', at('/in/bo/', PERSON), 'waiting'],
    ['nothing read yet', at('/in/ada/', null), 'waiting'],
    ['nothing that can be read', at('/in/ada/', { state: 'unreadable', reason: 'noIdentity' }), 'unreadable'],
    ['nobody signed in', at('/in/ada/', { state: 'unreadable', reason: 'signedOut' }), 'signedOut'],
    ['another site', { url: 'https://example.com/in/ada/', seen: PERSON }, 'noLinkedIn'],
    ['no address at all', { url: undefined, seen: null }, 'noLinkedIn'],
    ['a list read at this address', at('/feed/', FEED), 'list'],
    ['the same list, looked at in another way', at('/feed?filter=all#top', FEED), 'list'],
    ['a list of the page before', at('/in/ada/', FEED), 'waiting'],
    ['another conversation', at('/messaging/thread/2-xyz==/', THREAD), 'waiting'],
    ['the conversation', at('/messaging/thread/2-abc==/?x=1', THREAD), 'list'],
    ['the feed, with the person before', at('/feed/', PERSON), 'waiting'],
    ['jobs', at('/jobs/', { state: 'waiting' }), 'notThisPage'],
    ['jobs, with the list before', at('/jobs/', FEED), 'notThisPage'],
    ['posts of somebody who was not read', at('/in/bo/recent-activity/all/', null), 'notThisPage'],
    ['the way in', at('/login', null), 'signedOut'],
    ['a check of who it is', at('/checkpoint/challenge/x', FEED), 'signedOut'],
  ])('with %s', (_, front, state) => {
    expect(inFront(front, 'hints').state).toBe(state);
  });

  it('before anything is known, and with import only', () => {
    expect(inFront(undefined, 'hints').state).toBe('loading');
    expect(inFront(at('/feed/', FEED), undefined).state).toBe('loading');
    expect(inFront(at('/feed/', FEED), 'readingOff').state).toBe('readingOff');
  });

  it.each(['hintsOff', 'paused'] as const)('says nothing of anybody with %s', (mode) => {
    expect(inFront(at('/in/ada/', PERSON), mode)).toEqual({ state: mode });
  });

  it('knows what kind of page it is', () => {
    expect(kindInFront(at('/in/ada/', null))).toBe('profile');
    expect(kindInFront(at('/jobs/', null))).toBeNull();
    expect(kindInFront({ url: 'https://example.com/in/ada/', seen: null })).toBeNull();
    expect(kindInFront(undefined)).toBeNull();
  });

  it('is the same while a page grows, and another for another person or page', () => {
    const grown = { ...FEED, address: `${LINKEDIN}/feed?x=1`, newPeople: [] };
    expect(keyOf(grown)).toBe(keyOf(FEED));
    expect(keyOf(THREAD)).not.toBe(keyOf(FEED));
    const other = { ...PERSON, person: { ...ADA, memberId: `ACo${'b'.repeat(36)}` } };
    expect(keyOf(other)).not.toBe(keyOf(PERSON));
  });
});

// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { feedEmber } from '../../../../lib/linkedin/pages/feedEmber';
import type { PassedSighting, PostSighting } from '../../../../lib/linkedin/sighting';
import { emberFeedPageOf, ORGANISATIONS, postIdAt } from '../../../linkedin/feedPages';
import type { FeedPost } from '../../../linkedin/feedPages';
import { readPost, sightingsOf } from '../../../linkedin/feedReading';
import type { PageLanguage } from '../../../linkedin/labels';
import { personCalled } from '../../../linkedin/people';
import { parse } from '../support';

// The patterns of all packs are compiled at the first post.
vi.setConfig({ testTimeout: 60_000 });

const FEED = 'https://www.linkedin.com/feed/';
const tamsin = personCalled('tamsin-quillfeather');
const zofia = personCalled('zofia-mglista');
const bramwell = personCalled('bramwell-oxentide');

const page = (posts: FeedPost[], lang: PageLanguage = 'en'): Document =>
  parse(emberFeedPageOf({ posts, lang }));
const read = (document: Document): (PostSighting | PassedSighting)[] =>
  sightingsOf(readPost(feedEmber, document, FEED));
const CONTAINER = '.update-components-actor__container';

describe('the author of a post', () => {
  it.each(['en', 'fr', 'de', 'ar'] as const)('is read with degree, id and time, in %s', (lang) => {
    const degrees = ['first', 'second', 'third', 'self', 'following'] as const;
    const found = read(
      page(
        degrees.map((degree) => ({ author: tamsin, degree })),
        lang,
      ),
    );
    const seen = ['first', 'other', 'other', 'unknown', 'unknown'];
    expect(found).toHaveLength(5);
    found.forEach((one, nth) =>
      expect(one).toMatchObject({
        kind: 'post',
        person: {
          slug: tamsin.slug,
          memberId: tamsin.memberId,
          name: { value: tamsin.name },
          headline: { value: tamsin.headline },
          degree: lang === 'ar' ? 'unknown' : seen[nth],
          witnesses: ['profileLink', 'secondLink', 'memberUrn', 'label', 'nameText'],
        },
        postId: { value: postIdAt(nth), via: 'urn:activity' },
        when: { value: { hoursAgo: 20 }, via: 'shown' },
      }),
    );
  });

  it('is not who liked it, whose post is inside or who wrote below it', () => {
    const posts: FeedPost[] = [
      { author: tamsin, inner: bramwell, comment: zofia, header: { what: 'likes', who: zofia } },
    ];
    expect(read(page(posts))).toMatchObject([{ person: { slug: tamsin.slug } }]);
    expect(JSON.stringify(read(page(posts)))).not.toContain('event');
    const without = page(posts);
    without.querySelector(CONTAINER)?.remove();
    expect(read(without)).toMatchObject([{ kind: 'passed', why: 'unsure', postId: { value: postIdAt(0) } }]);
  });

  it('is nobody where links or member ids disagree, or a name is lost', () => {
    const torn = page([{ author: tamsin }]);
    torn.querySelector(`${CONTAINER} a`)?.setAttribute('href', '/in/zofia-mglista');
    expect(read(torn)).toMatchObject([{ kind: 'passed', why: 'severalPeople' }]);
    const ids = page([{ author: tamsin }]);
    const link = ids.querySelector(`${CONTAINER} a`);
    link?.setAttribute('href', (link.getAttribute('href') ?? '').replace(tamsin.memberId, zofia.memberId));
    expect(read(ids)).toMatchObject([{ kind: 'passed', why: 'severalPeople' }]);
    const nameless = page([{ author: tamsin }]);
    nameless.querySelector('.update-components-actor__title [dir="ltr"]')?.remove();
    expect(read(nameless)).toMatchObject([{ kind: 'passed', why: 'unsure' }]);
  });

  it('tells what the own words celebrate', () => {
    const { title, company } = tamsin;
    const found = read(page([{ author: tamsin, words: 'newJob' }]));
    expect(found).toMatchObject([{ event: { type: 'newJob', title, company } }]);
  });
});

describe('posts that are passed over', () => {
  it('are of organisations, advertisements, and not there', () => {
    const posts: FeedPost[] = [
      { author: ORGANISATIONS.company, age: 'promoted', header: { what: 'follow', who: zofia } },
      { author: ORGANISATIONS.school },
      { author: tamsin, age: 'promoted' },
    ];
    expect(read(page(posts))).toMatchObject([
      { why: 'promoted', name: { value: ORGANISATIONS.company.name }, postId: { value: postIdAt(0) } },
      { why: 'organisation', name: { value: ORGANISATIONS.school.name } },
      { why: 'promoted' },
    ]);
    expect(read(page(posts, 'ar'))).toMatchObject([
      { why: 'organisation' },
      { why: 'organisation' },
      { why: 'unsure' },
    ]);
  });

  it('have no id where they gather several, or wrapper and post disagree', () => {
    const document = page([{ author: tamsin }, { author: bramwell }]);
    const [one, other] = document.querySelectorAll('.feed-shared-update-v2');
    one?.setAttribute(
      'data-urn',
      `urn:li:aggregate:(urn:li:activity:${postIdAt(0)},urn:li:activity:${postIdAt(1)})`,
    );
    other?.setAttribute('data-urn', `urn:li:activity:${postIdAt(7)}`);
    for (const found of read(document)) expect(found.postId).toBeUndefined();
  });
});

describe('the page', () => {
  it('is not there before it has started, or at another address', () => {
    const cold = parse(emberFeedPageOf({ posts: [{ author: tamsin }], started: false }));
    expect(readPost(feedEmber, cold, FEED)).toEqual({ ok: false, why: 'notReady' });
    expect(readPost(feedEmber, page([]), 'https://www.linkedin.com/groups/1/')).toMatchObject({
      why: 'wrongPage',
    });
  });

  it('is empty with nothing but occluded posts', () => {
    expect(readPost(feedEmber, page([]), FEED)).toEqual({ ok: false, why: 'empty' });
  });
});

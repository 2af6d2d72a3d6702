// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { readFeedItem } from '../../../../lib/linkedin/feed/feedItem';
import { listItemsIn, markOfItem } from '../../../../lib/linkedin/feed/feedList';
import { hasTwoItemWitnesses } from '../../../../lib/linkedin/gate';
import { feedSdui } from '../../../../lib/linkedin/pages/feedSdui';
import type { ItemMemory, PassedSighting, PostSighting } from '../../../../lib/linkedin/sighting';
import { feedPageOf, ORGANISATIONS, postIdAt } from '../../../linkedin/feedPages';
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
const languages: PageLanguage[] = ['en', 'fr', 'de', 'ar'];

const page = (posts: FeedPost[], lang: PageLanguage = 'en'): Document => parse(feedPageOf({ posts, lang }));
const read = (document: Document): (PostSighting | PassedSighting)[] =>
  sightingsOf(readPost(feedSdui, document, FEED));
const slugs = (document: Document): string[] =>
  read(document).flatMap((one) => (one.kind === 'post' ? (one.person.slug ?? '') : []));
/** The row of the author's text, of the nth post that has one. */
const textLink = (document: Document, slug: string): Element | undefined =>
  [...document.querySelectorAll(`[role="listitem"] a[href*="/in/${encodeURIComponent(slug)}/"]`)].find(
    (link) => link.querySelector('p'),
  );

describe('the author of a post', () => {
  const headers: NonNullable<FeedPost['header']>[] = [
    { what: 'commented', who: zofia },
    { what: 'likes', who: zofia },
    { what: 'reposted', who: zofia },
    { what: 'suggested' },
  ];

  it.each(languages)('is read with degree and time, whoever stands above it, in %s', (lang) => {
    const degrees = ['first', 'second', 'third', 'self', 'following'] as const;
    const posts: FeedPost[] = [
      ...degrees.map((degree): FeedPost => ({ author: tamsin, degree })),
      ...headers.map((header): FeedPost => ({ author: tamsin, degree: 'second', header })),
    ];
    const found = read(page(posts, lang));
    const seen = ['first', 'other', 'other', 'unknown', 'unknown', 'other', 'other', 'other', 'other'];
    expect(found).toHaveLength(posts.length);
    found.forEach((one, nth) => {
      expect(one).toMatchObject({
        kind: 'post',
        person: {
          slug: tamsin.slug,
          name: { value: tamsin.name },
          headline: { value: tamsin.headline },
          // Arabic writes no numerals, and there are no words for it yet.
          degree: lang === 'ar' ? 'unknown' : seen[nth],
          witnesses: ['profileLink', 'secondLink', 'label', 'nameText'],
        },
        postId: { value: postIdAt(nth), via: 'key:share' },
        when: { value: { hoursAgo: 20 }, via: 'shown' },
      });
      expect(one.kind === 'post' && hasTwoItemWitnesses(one.person)).toBe(true);
    });
  });

  it.each([
    'shirakumo-aoi',
    'ليلى-نورسين-5a21',
    'marisol-quintanar-phd',
    'hye-rin-dalbit',
    'lorcan-osullivane',
  ])('is %s, however the name is written', (slug) => {
    const author = personCalled(slug);
    expect(read(page([{ author, faceless: true, header: { what: 'likes', who: zofia } }]))).toMatchObject([
      { person: { slug, name: { value: author.name } } },
    ]);
  });

  it('is who shares a post with words, never whose post is inside', () => {
    const posts = [{ author: tamsin, inner: bramwell, comment: zofia, mention: zofia }];
    expect(slugs(page(posts))).toEqual([tamsin.slug]);
    const without = page(posts);
    textLink(without, tamsin.slug)?.remove();
    expect(slugs(without)).toEqual([]);
    const rowless = page([{ author: tamsin, inner: bramwell, header: { what: 'reposted', who: zofia } }]);
    textLink(rowless, tamsin.slug)?.parentElement?.remove();
    rowless.querySelector('[data-testid="expandable-text-box"]')?.closest('p')?.remove();
    expect(slugs(rowless)).toEqual([]);
  });

  it('is nobody when the two links of the row disagree, and when the menu names somebody else', () => {
    const torn = page([{ author: tamsin }]);
    textLink(torn, tamsin.slug)?.setAttribute('href', '/in/zofia-mglista/');
    expect(read(torn)).toMatchObject([{ kind: 'passed', why: 'severalPeople' }]);
    const named = page([{ author: tamsin }]);
    for (const button of named.querySelectorAll('[role="listitem"] button[aria-label]')) {
      button.setAttribute('aria-label', 'Open control menu for post by Zofia Mglista');
    }
    expect(read(named)).toMatchObject([{ kind: 'passed', why: 'unsure', postId: { value: postIdAt(0) } }]);
  });

  it('has no headline for a name, and no name for a headline', () => {
    for (const nth of [0, 1, 3]) {
      const document = page([{ author: tamsin }]);
      textLink(document, tamsin.slug)?.querySelectorAll('p')[nth]?.remove();
      expect(read(document)).toMatchObject([{ kind: 'passed', why: 'unsure' }]);
    }
    const headless = page([{ author: tamsin }]);
    textLink(headless, tamsin.slug)?.querySelectorAll('p')[2]?.remove();
    expect(read(headless)).toMatchObject([{ person: { name: { value: tamsin.name } } }]);
    expect(JSON.stringify(read(headless))).not.toContain('headline');
  });

  it('is read without any label where nobody else is in sight, and not where somebody is', () => {
    const posts: FeedPost[] = [{ author: tamsin }, { author: tamsin, inner: bramwell }];
    const document = page(posts);
    for (const one of document.querySelectorAll('[aria-label]')) one.removeAttribute('aria-label');
    expect(read(document)).toMatchObject([{ kind: 'post' }, { kind: 'passed', why: 'unsure' }]);
  });

  it('is not two: of two posts run together none is believed', () => {
    const document = page([{ author: tamsin }, { author: bramwell }]);
    const [one, other] = document.querySelectorAll('[role="listitem"]');
    one?.append(...[...(other?.childNodes ?? [])].map((node) => node.cloneNode(true)));
    expect(slugs(document)).toEqual([bramwell.slug]);
  });
});

describe('posts that are passed over', () => {
  it('are of organisations, and advertisements', () => {
    const posts: FeedPost[] = [
      { author: ORGANISATIONS.company, age: 'promoted', header: { what: 'follow', who: zofia } },
      { author: ORGANISATIONS.school, header: { what: 'reposted', who: zofia } },
      { author: ORGANISATIONS.company },
      { author: tamsin, age: 'promoted' },
    ];
    const { company, school } = ORGANISATIONS;
    expect(read(page(posts))).toMatchObject([
      {
        why: 'promoted',
        name: { value: company.name },
        postId: { value: postIdAt(0) },
        when: { via: 'postId' },
      },
      { why: 'organisation', name: { value: school.name }, when: { via: 'shown' } },
      { why: 'organisation', name: { value: company.name } },
      { why: 'promoted', postId: { value: postIdAt(3) } },
    ]);
    // Without words for "promoted" a missing age says enough to leave it.
    expect(read(page(posts, 'ar')).map((one) => one.kind === 'passed' && one.why)).toEqual([
      'organisation',
      'organisation',
      'organisation',
      'unsure',
    ]);
  });
});

describe('what a post celebrates', () => {
  it('is in its own words', () => {
    const [own, shared] = read(
      page([
        { author: tamsin, words: 'newJob' },
        { author: tamsin, words: '', comment: zofia },
      ]),
    );
    const { title, company } = tamsin;
    expect(own).toMatchObject({ event: { type: 'newJob', title, company } });
    expect(shared).toMatchObject({ kind: 'post' });
    expect(JSON.stringify(shared)).not.toContain('event');
  });
});

describe('the page', () => {
  it('is not there before it is alive, at another address or without its list', () => {
    const posts: FeedPost[] = [{ author: tamsin }];
    const cold = parse(feedPageOf({ posts, hydrated: false }));
    expect(readPost(feedSdui, cold, FEED)).toEqual({ ok: false, why: 'notReady' });
    expect(readPost(feedSdui, page(posts), `${FEED}following/`)).toEqual({ ok: false, why: 'wrongPage' });
    const listless = page(posts);
    listless.querySelector('[data-testid="mainFeed"]')?.remove();
    expect(readPost(feedSdui, listless, FEED)).toEqual({ ok: false, why: 'notReady' });
  });

  it('is empty when alive and without posts', () => {
    expect(readPost(feedSdui, page([]), FEED)).toEqual({ ok: false, why: 'empty' });
  });

  it('may give its posts other keys, and then they have no ids', () => {
    const document = page([{ author: tamsin }]);
    for (const one of document.querySelectorAll('[componentkey]')) one.setAttribute('componentkey', 'x');
    expect(read(document)).toMatchObject([{ kind: 'post', person: { slug: tamsin.slug } }]);
    expect(JSON.stringify(read(document))).not.toContain('postId');
  });

  it('is read once a post, and again where a post has grown', () => {
    const document = page([{ author: tamsin }, { author: bramwell }]);
    const items: ItemMemory = new WeakMap();
    const first = sightingsOf(readPost(feedSdui, document, FEED, items));
    const again = sightingsOf(readPost(feedSdui, document, FEED, items));
    expect(again[0]).toBe(first[0]);
    const list = document.querySelector('[data-testid="mainFeed"]');
    const [item] = list ? listItemsIn(list) : [];
    if (!item) throw new Error('no post');
    const mark = markOfItem(item);
    textLink(document, tamsin.slug)?.remove();
    expect(markOfItem(item)).not.toBe(mark);
    expect(sightingsOf(readPost(feedSdui, document, FEED, items))[0]).toMatchObject({ kind: 'passed' });
    item.replaceChildren();
    expect(markOfItem(item)).toBeNull();
    expect(readFeedItem(item, { url: FEED, title: '', lang: 'en', isRendered: () => true })).toBeNull();
  });
});

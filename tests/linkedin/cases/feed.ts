import { emberFeedPageOf, feedPageOf, ORGANISATIONS, postIdAt, postPageOf } from '../feedPages';
import { isPerson } from '../feedPost';
import type { FeedPost } from '../feedPost';
import type { PageLanguage } from '../labels';
import { personCalled } from '../people';
import type { Person } from '../people';
import type { PageCase, Truth } from './case';

/** The feed in both generations, and the page of one post. */

const [TAMSIN, AOI, LAYLA, MARISOL, JOOST, PRIYA, YEVHENIIA, HEDWIG, HYERIN] = [
  'tamsin-quillfeather',
  'shirakumo-aoi',
  'ليلى-نورسين-5a21',
  'marisol-quintanar-phd',
  'joost-van-der-kwikstaart',
  'priya-chandravati-99',
  'yevheniia-zorepad',
  'hedwig-sternbaum',
  'hye-rin-dalbit',
].map(personCalled) as [Person, Person, Person, Person, Person, Person, Person, Person, Person];
const [ZOFIA, BRAMWELL, KOFI] = ['zofia-mglista', 'bramwell-oxentide', 'kofi-asantewell'].map(
  personCalled,
) as [Person, Person, Person];
const BESIDE: readonly Person[] = [ZOFIA, BRAMWELL, KOFI];

const POSTS: readonly FeedPost[] = [
  { author: TAMSIN, age: 'edited' },
  { author: AOI, degree: 'second', header: { what: 'commented', who: ZOFIA }, comment: ZOFIA },
  { author: ORGANISATIONS.company, age: 'promoted', header: { what: 'follow', who: KOFI } },
  { author: LAYLA, inner: BRAMWELL, age: 'weeks' },
  { author: MARISOL, words: 'newJob', mention: ZOFIA },
  { author: JOOST, header: { what: 'reposted', who: BRAMWELL }, faceless: true, words: 'newJob' },
  { author: ORGANISATIONS.school, header: { what: 'reposted', who: KOFI } },
  { author: PRIYA, degree: 'third', header: { what: 'suggested' }, words: '' },
  { author: YEVHENIIA, degree: 'following', header: { what: 'likes', who: KOFI }, inner: ZOFIA },
  { author: HEDWIG, age: 'promoted' },
  { author: HYERIN, comment: KOFI, mention: BRAMWELL },
];

const FEED = 'https://www.linkedin.com/feed/';

/** @param seed class names and keys of the pages. @returns feeds and post pages in every language. */
export function cases(seed: string): PageCase[] {
  return (['en', 'fr', 'de', 'ar'] as const).flatMap((lang, nth) => {
    const posts = [...POSTS.slice(nth * 2), ...POSTS.slice(0, nth * 2)];
    const truths = (memberIds: boolean): Truth[] =>
      posts.flatMap((post, at) => truthOf(post, at, memberIds) ?? []);
    return [
      {
        page: 'feed/sdui' as const,
        name: `feed/sdui, ${lang}`,
        url: FEED,
        html: feedPageOf({ posts, lang, seed }),
        truths: truths(false),
        bystanders: [...BESIDE],
      },
      {
        page: 'feed/ember' as const,
        name: `feed/ember, ${lang}`,
        url: FEED,
        html: emberFeedPageOf({ posts, lang }),
        truths: truths(true),
        bystanders: [...BESIDE],
      },
      ...[nth, nth + 4].map((at) => postPage(POSTS[at] as FeedPost, lang)),
    ];
  });
}

function postPage(post: FeedPost, lang: PageLanguage): PageCase {
  const truth = truthOf(post, 0, true);
  return {
    page: 'post/ember',
    name: `post/ember, ${lang}, ${post.author.name}`,
    url: `https://www.linkedin.com/feed/update/urn:li:activity:${postIdAt(0)}/`,
    html: postPageOf({ post, lang, more: [{ author: KOFI }, { author: BRAMWELL, degree: 'second' }] }),
    truths: truth ? [truth] : [],
    bystanders: [...BESIDE],
  };
}

const DEGREE = {
  first: 'first',
  second: 'other',
  third: 'other',
  self: 'self',
  following: 'unknown',
} as const;

function truthOf(post: FeedPost, nth: number, withMemberId: boolean): Truth | null {
  const { author, degree = 'first', age, words } = post;
  if (!isPerson(author) || age === 'promoted') return null;
  const { slug, memberId, name, headline, title, company } = author;
  const event = words === 'newJob' ? { event: 'newJob', eventCompany: company, eventTitle: title } : {};
  return {
    kind: 'post',
    slug,
    memberId,
    name,
    degree: DEGREE[degree],
    facts: { headline, postId: post.postId ?? postIdAt(nth), ...event },
    required: ['name', 'headline', 'postId', ...(withMemberId ? ['memberId'] : [])],
  };
}

import { emberPage } from './emberShell';
import { emberPost } from './feedEmberPost';
import { authorAddress } from './feedPost';
import type { FeedPost } from './feedPost';
import { sduiPost } from './feedSduiPost';
import { escapeHtml, hashesFrom } from './html';
import type { Hashes } from './html';
import type { PageLanguage } from './labels';
import { YOU } from './people';
import type { Person } from './people';
import { shellPage } from './shell';

export { ORGANISATIONS, postIdAt } from './feedPost';
export type { FeedPost } from './feedPost';

export interface FeedPageOptions {
  posts: readonly FeedPost[];
  lang?: PageLanguage;
  /** Another seed: other class names and keys, as after a redesign. */
  seed?: string;
  /** False: as the server sends it, before the page came alive. */
  hydrated?: boolean;
  /** Not on LinkedIn: links to everybody's page, below the feed, so that a newcomer finds their way. */
  directory?: readonly Person[];
}

/** @returns the home feed of the new interface. */
export function feedPageOf(options: FeedPageOptions): string {
  const { posts, lang = 'en', directory = [] } = options;
  const hashes = hashesFrom(options.seed ?? 'feed');
  const items = posts.map((post, nth) => sduiPost(post, { lang, hashes, nth }));
  const list = `<div${hashes.cls()} role="list" data-testid="mainFeed" data-component-type="LazyColumn" componentkey="container-update-list_mainFeed-lazy-container"><div><div>${shareBox(hashes)}</div></div>
${items.join('\n')}
<div><button type="button"${hashes.cls()}><span>Show more</span></button></div></div>`;
  return shellPage(
    `${list}${news(hashes)}${directory.length > 0 ? directoryOf(directory) : ''}`,
    {
      title: 'Feed | LinkedIn',
      screen: 'feed.MainFeed',
      pageKey: 'd_flagship3_feed',
      lang,
      hydrated: options.hydrated ?? true,
    },
    hashes,
  );
}

export interface EmberFeedOptions extends Pick<FeedPageOptions, 'posts' | 'lang'> {
  /** How many posts further down are only empty wrappers. */
  occluded?: number;
  /** False: before the application has started. */
  started?: boolean;
}

/** @returns the home feed of the old interface. */
export function emberFeedPageOf({
  posts,
  lang = 'en',
  occluded = 2,
  started = true,
}: EmberFeedOptions): string {
  const items = [
    ...posts.map((post, nth) => emberPost(post, { lang, nth })),
    ...Array.from({ length: occluded }, (_, nth) => emberPost(null, { lang, nth: posts.length + nth })),
  ];
  const main = `<div class="share-box-feed-entry__closed-share-box artdeco-card"><div class="share-box-feed-entry__top-bar"><a href="/in/${YOU.slug}/" class="ember-view"></a><button class="artdeco-button">Start a post</button></div></div>
<div class="relative"><h1 class="visually-hidden">Feed</h1><div class="scaffold-finite-scroll scaffold-finite-scroll--infinite"><div class="scaffold-finite-scroll__content">${items.join('\n')}</div></div></div>`;
  return emberPage(main, { title: '(10) Feed | LinkedIn', lang, started });
}

export interface PostPageOptions {
  post: FeedPost;
  /** Posts that LinkedIn shows below it. */
  more?: readonly FeedPost[];
  lang?: PageLanguage;
}

/** @returns the page of one post, in the old interface; not captured. */
export function postPageOf({ post, more = [], lang = 'en' }: PostPageOptions): string {
  const posts = [post, ...more].map((one, nth) => emberPost(one, { lang, nth, bare: true }));
  return emberPage(posts.join('\n'), { title: `${post.author.name} | LinkedIn`, lang });
}

function shareBox({ cls, key }: Hashes): string {
  return `<div${cls()}><a href="${authorAddress(YOU)}"><figure aria-hidden="true"><svg id="person-accent-4"><path /></svg></figure></a><div role="button" componentkey="${key()}"><p>Start a post</p></div></div>`;
}

/** A column with ages and links that are nobody's post. */
function news({ cls }: Hashes): string {
  return `<aside${cls()}><p>LinkedIn News</p><a href="https://www.linkedin.com/news/story/invented-7166023/"><p>Otters are back</p><p>23h ago</p><p>•</p><p>1,215 readers</p></a></aside>`;
}

function directoryOf(people: readonly Person[]): string {
  const links = people.map(
    (person) => `<li><a href="/in/${encodeURIComponent(person.slug)}/">${escapeHtml(person.name)}</a></li>`,
  );
  return `<nav><p>Everybody in this invented LinkedIn</p><ul>${links.join('')}</ul></nav>`;
}

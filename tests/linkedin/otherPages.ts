import { escapeHtml, hashesFrom } from './html';
import type { Hashes } from './html';
import type { Person } from './people';
import { shellPage } from './shell';

/** The pages around the profiles, as far as a reader meets them. */

/** The home feed with one post each of some people, and links to their profiles. */
export function feedPage(people: readonly Person[], seed = 'feed'): string {
  const hashes = hashesFrom(seed);
  const posts = people.slice(0, 6).map((person) => post(person, hashes));
  const main = `<div data-testid="mainFeed" data-component-type="LazyColumn">${posts.join('\n')}</div>${directory(people)}`;
  return shellPage(
    main,
    { title: 'Feed | LinkedIn', screen: 'feed.MainFeed', pageKey: 'd_flagship3_feed' },
    hashes,
  );
}

function post(person: Person, { cls, key }: Hashes): string {
  const address = `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/`;
  const name = escapeHtml(person.name);
  const id = key();
  return `<div role="listitem"${cls()} componentkey="expanded${id}FeedType_MAIN_FEED_RELEVANCE"><h2><span>Feed post</span></h2>
<div><a href="${address}"></a><a href="${address}"><div aria-label="${name}  Verified Profile 1st"><p>${name}</p><p>• 1st</p></div><p>${escapeHtml(person.headline)}</p><p>20h •</p><svg id="globe-americas-small"><path /></svg></a>
<button aria-label="Open control menu for post by ${name}"><svg id="overflow-web-ios-small"><path /></svg></button></div>
<p><span data-testid="expandable-text-box">A few words about ${escapeHtml(person.title)} work.</span></p></div>`;
}

/** Not on LinkedIn: a list of all pages of this world, so that a newcomer finds their way. */
function directory(people: readonly Person[]): string {
  const links = people.map(
    (person) => `<li><a href="/in/${encodeURIComponent(person.slug)}/">${escapeHtml(person.name)}</a></li>`,
  );
  return `<nav><p>Everybody in this invented LinkedIn</p><ul>${links.join('')}</ul></nav>`;
}

/** The empty page in the frame that waits for parts of the old interface. */
export function preloadPage(): string {
  return '<!doctype html><html lang="en"><head><title>LinkedIn</title></head><body></body></html>';
}

/** What a signed-out visitor gets at `/login` and, under any address, in place of the page. */
export function loginPage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>LinkedIn Login, Sign in | LinkedIn</title></head>
<body><main><h1>Sign in</h1><form action="/checkpoint/lg/login-submit" method="post"><label>Email <input name="session_key" type="email"></label>
<label>Password <input name="session_password" type="password"></label><button>Sign in</button></form></main></body></html>`;
}

/** The answer to an address that does not exist. */
export function notFoundPage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>LinkedIn</title><meta name="como-err" content="404"></head>
<body data-rehydrated="true"><main><h2>This page doesn’t exist</h2><p>Please check your address or go to your feed.</p><a href="/feed/">Go to your feed</a></main></body></html>`;
}

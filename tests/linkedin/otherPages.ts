import { feedPageOf } from './feedPages';
import type { Person } from './people';

/** The pages around the profiles, as far as a reader meets them. */

/** The home feed with one post each of some people, and links to everybody's page. */
export function feedPage(people: readonly Person[], seed = 'feed'): string {
  return feedPageOf({ posts: people.slice(0, 6).map((author) => ({ author })), directory: people, seed });
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

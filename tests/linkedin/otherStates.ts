import { emberPage } from './emberShell';
import { hashesFrom } from './html';
import type { PageLanguage } from './labels';
import { shellPage } from './shell';

/** Pages that are none: the ways in, errors, and pages that have not come alive. Login and 404: otherPages.ts. */

function visitorsPage(title: string, body: string, lang: PageLanguage = 'en'): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

/** In place of a page for somebody who is not signed in: a form to join, and a way to sign in. */
export function authwallPage(lang: PageLanguage = 'en'): string {
  return visitorsPage(
    'Sign Up | LinkedIn',
    `<nav class="nav"><a href="https://www.linkedin.com/login?trk=nav">…</a></nav><main><form class="join-form" action="https://www.linkedin.com/signup/api/createAccount" method="post"><input name="email-address" autocomplete="email"><input name="password" type="password" autocomplete="new-password"><button>…</button></form></main>`,
    lang,
  );
}

/** What visitors see of a public profile: no form, but both ways in. */
export function publicProfilePage(lang: PageLanguage = 'en'): string {
  return visitorsPage(
    'Ada Example | LinkedIn',
    `<header><nav class="nav"><a href="https://www.linkedin.com/login?session_redirect=x">…</a><a href="https://www.linkedin.com/signup?trk=x">…</a></nav></header><main><h1>Ada Example</h1></main>`,
    lang,
  );
}

/** A question whether it is really the member: a code, no password. */
export function checkpointPage(lang: PageLanguage = 'en'): string {
  return visitorsPage(
    'Security Verification | LinkedIn',
    `<main><form action="/checkpoint/challenge/verify" method="post"><input name="pin" inputmode="numeric"><button>…</button></form></main>`,
    lang,
  );
}

/** Something went wrong on LinkedIn's side, in the new interface. */
export function errorPage(code = '500', lang: PageLanguage = 'en'): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>LinkedIn</title><meta name="como-err" content="${code}"></head>
<body data-rehydrated="true"><header><div data-testid="primary-nav"></div></header><main><h2>…</h2><a href="/feed/">…</a></main></body></html>`;
}

/** The server's HTML of the new interface, before it has come alive. */
export function unhydratedPage(lang: PageLanguage = 'en'): string {
  const options = { title: 'Feed | LinkedIn', screen: 'feed.MainFeed', pageKey: 'd_flagship3_feed', lang };
  return shellPage(
    '<div data-testid="mainFeed"></div>',
    { ...options, hydrated: false },
    hashesFrom('unhydrated'),
  );
}

/** The old interface before its application has started. */
export function unstartedPage(lang: PageLanguage = 'en'): string {
  return emberPage('', { title: 'LinkedIn', lang, started: false });
}

/** The old interface at work; its loader stays in the page (3 of 3 saved pages). */
export function startedPage(lang: PageLanguage = 'en'): string {
  const page = emberPage('<div class="scaffold-layout">…</div>', { title: 'Notifications | LinkedIn', lang });
  return page.replace('</body>', '<div id="app-boot-bg-loader" class="app-boot-bg-skeleton"></div></body>');
}

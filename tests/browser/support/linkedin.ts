import type { BrowserContext, Route } from '@playwright/test';

/** What to answer for an address: a page, or nothing where this server does not know it. */
export type Page =
  string | { html: string; status?: number; headers?: Record<string, string> } | null | undefined;
type Match = string | ((url: URL) => boolean);
type Answer = Page | ((url: URL) => Page | Promise<Page>);

/** LinkedIn as a test wants it: served inside the browser under the real address, without any network. */
export interface ServedLinkedIn {
  /**
   * Serves a page. The last one that matches wins.
   * @param match a path (`/in/ada/`, the query is not looked at) or a predicate on the address
   */
  serve(match: Match, answer: Answer): void;
  /** Requests that no test asked for: other hosts, and LinkedIn addresses that nothing was served for. */
  strays(): string[];
  /** Every LinkedIn address that was asked for, in order. */
  requests(): string[];
  /** Forgets the strays; for tests that cause one on purpose. */
  forgetStrays(): void;
}

const HOME = 'https://www.linkedin.com';

/** Puts the interception in place: LinkedIn is served, everything else outside of the extension refused. */
export async function serveLinkedIn(context: BrowserContext): Promise<ServedLinkedIn> {
  const served: { match: Match; answer: Answer }[] = [];
  const requests: string[] = [];
  let strays: string[] = [];

  const refuse = async (route: Route): Promise<void> => {
    strays.push(`${route.request().method()} ${route.request().url()}`);
    await route.abort('blockedbyclient');
  };
  await context.route(/^(https?|wss?):/, async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== HOME) return refuse(route);
    requests.push(url.href);
    const found = served.findLast(({ match }) =>
      typeof match === 'string' ? match === url.pathname : match(url),
    );
    const answer = typeof found?.answer === 'function' ? await found.answer(url) : found?.answer;
    if (answer === null || answer === undefined) return refuse(route);
    const { html, status = 200, headers = {} } = typeof answer === 'string' ? { html: answer } : answer;
    const all = { ...headers, 'content-type': 'text/html; charset=utf-8' };
    await route.fulfill({ status, headers: all, body: html });
  });

  return {
    serve: (match, answer) => served.push({ match, answer }),
    strays: () => [...strays],
    requests: () => [...requests],
    forgetStrays: () => {
      strays = [];
    },
  };
}

import type { Page } from '../../browser/support/linkedin';
import type { Bidi } from './bidi';

type Answer = Page | ((url: URL) => Page);

/** LinkedIn as a test wants it, as in the harness for Chromium: the last that matches wins. */
export interface ServedLinkedIn {
  serve(match: string | ((url: URL) => boolean), answer: Answer): void;
  /** Requests of pages that no test asked for. */
  strays(): string[];
  /** Forgets the strays; for tests that cause one on purpose. */
  forgetStrays(): void;
}

interface Paused {
  isBlocked: boolean;
  request: { request: string; url: string; method: string };
}

/** Answers every request of a page inside the browser. */
export async function serveLinkedIn(bidi: Bidi): Promise<ServedLinkedIn> {
  const served: { match: string | ((url: URL) => boolean); answer: Answer }[] = [];
  let strays: string[] = [];

  const answerTo = (url: URL): Page => {
    if (url.origin !== 'https://www.linkedin.com') return undefined;
    const found = served.findLast(({ match }) =>
      typeof match === 'string' ? match === url.pathname : match(url),
    );
    return typeof found?.answer === 'function' ? found.answer(url) : found?.answer;
  };

  const take = async ({ isBlocked, request }: Paused): Promise<void> => {
    if (!isBlocked) return;
    const page = answerTo(new URL(request.url));
    if (page === null || page === undefined) {
      // The icon of a site is Firefox's own question, not the page's.
      if (!request.url.endsWith('/favicon.ico')) strays.push(`${request.method} ${request.url}`);
      await bidi.send('network.failRequest', { request: request.request });
      return;
    }
    const { html, status = 200 } = typeof page === 'string' ? { html: page } : page;
    await bidi.send('network.provideResponse', {
      request: request.request,
      statusCode: status,
      reasonPhrase: status === 200 ? 'OK' : 'Other',
      headers: [{ name: 'Content-Type', value: { type: 'string', value: 'text/html; charset=utf-8' } }],
      body: { type: 'string', value: html },
    });
  };

  bidi.on('network.beforeRequestSent', (params) => {
    // A request whose tab closed meanwhile can't be answered any more.
    take(params as Paused).catch(() => undefined);
  });
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await bidi.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: [
      { type: 'pattern', protocol: 'https' },
      { type: 'pattern', protocol: 'http' },
    ],
  });
  return {
    serve: (match, answer) => served.push({ match, answer }),
    strays: () => [...strays],
    forgetStrays: () => {
      strays = [];
    },
  };
}

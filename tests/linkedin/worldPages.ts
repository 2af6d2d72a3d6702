import { normaliseSlug, slugOf } from '../../lib/people/identity';
import type { Day } from '../../lib/people/schema';
import { CATCH_UP_TABS, catchUpPage } from './catchUpPage';
import type { CatchUpCardOptions, CatchUpTabName } from './catchUpPage';
import { connectionsPage } from './connectionsPage';
import { experiencePage } from './experiencePage';
import { ORGANISATIONS, feedPageOf, postPageOf } from './feedPages';
import type { FeedPost } from './feedPages';
import { messagingPage, threadAddress } from './messagingPage';
import { notificationsPage } from './notificationsPage';
import { checkpointPage, errorPage, unhydratedPage } from './otherStates';
import { loginPage, preloadPage } from './otherPages';
import { CAST, YOU } from './people';
import type { Person } from './people';
import { idForMoment } from './postKey';
import { profilePage } from './profilePage';
import type { ShownDegree } from './profilePage';

/** Every page of the invented LinkedIn by its address, as it is on one day. */

export interface ServedPage {
  html: string;
  status?: number;
}

/** What the pages are made of. */
export interface PageStock {
  today: Day;
  degreeOf(person: Person): ShownDegree;
  connected: readonly Person[];
}

const HOUR_MS = 3_600_000;

/** @returns the page of an address, or null where there is none. */
export function servePage(url: string, stock: PageStock): ServedPage | null {
  const { hostname, pathname, href } = new URL(url, 'https://www.linkedin.com');
  if (hostname !== 'www.linkedin.com') return null;
  const html = listPage(decodeURIComponent(pathname), stock) ?? personPage(href, pathname, stock);
  return html === null ? null : { html };
}

function listPage(path: string, stock: PageStock): string | null {
  const { connected } = stock;
  const [section, sub, tab] = path.split('/').filter(Boolean);
  if (path === '/' || path === '/feed/' || path === '/feed')
    return feedPageOf({ posts: postsOf(stock), directory: CAST.filter(({ slug }) => slug !== YOU.slug) });
  if (section === 'preload') return preloadPage();
  if (section === 'login') return loginPage();
  if (section === 'checkpoint') return checkpointPage();
  if (section === 'error') return errorPage();
  if (section === 'unhydrated') return unhydratedPage();
  if (section === 'notifications') {
    const cards = connected.slice(0, 6).map((person, n) => {
      const kind =
        (['birthday', 'newJob', 'viewed', 'workAnniversary', 'company', 'two'] as const)[n] ?? 'viewed';
      return { kind, person, other: connected[7] ?? person };
    });
    return notificationsPage({ cards });
  }
  if (path.startsWith('/mynetwork/invite-connect/connections')) return connectionsPage({ people: connected });
  if (section === 'mynetwork' && sub === 'catch-up')
    return catchUp((tab ?? 'all') as CatchUpTabName, connected);
  if (section === 'feed' && sub === 'update') {
    const post = postsOf(stock).find(({ postId }) => postId !== undefined && path.includes(postId));
    return post ? postPageOf({ post }) : null;
  }
  if (section === 'messaging') {
    const other = connected.find(({ slug }) => threadPath(slug) === path);
    return other ? conversation(other, stock.today) : null;
  }
  return null;
}

/** @returns the path of the conversation with somebody, decoded. */
export function threadPath(slug: string): string {
  return decodeURIComponent(new URL(threadAddress(slug)).pathname);
}

function conversation(other: Person, today: Day): string {
  const now = noon(today);
  const ago = 2 + (CAST.indexOf(other) % 5);
  return messagingPage({
    others: [other],
    seed: other.slug,
    now,
    messages: [
      { from: 'you', at: now - (ago + 1) * 24 * HOUR_MS },
      { from: other, at: now - ago * 24 * HOUR_MS },
    ],
    beside: CAST.slice(-3),
    links: 'slug',
  });
}

function postsOf({ today, connected }: PageStock): FeedPost[] {
  const [a, b, c, d, e] = connected;
  const stranger = CAST.find((one) => one.slug !== YOU.slug && !connected.includes(one));
  if (!a || !b || !c || !d || !e || !stranger) throw new Error('too few people for a feed');
  const posts: FeedPost[] = [
    { author: a },
    { author: b, words: 'newJob' },
    { author: stranger, degree: 'second' },
    { author: c, header: { what: 'commented', who: d } },
    { author: ORGANISATIONS.company, age: 'promoted' },
    { author: e, age: 'weeks', inner: stranger },
  ];
  return posts.map((post, nth) => ({
    ...post,
    postId: idForMoment(noon(today) - (20 + nth) * HOUR_MS, nth),
  }));
}

/** Job changes are those of people whose company is another than in the export. */
function catchUp(tab: CatchUpTabName, connected: readonly Person[]): string | null {
  if (!(tab in CATCH_UP_TABS)) return null;
  const changed = connected.filter(({ before }) => before);
  const [a, b, c] = connected.filter(({ before }) => !before);
  if (!a || !b || !c) throw new Error('too few people to catch up with');
  const cards: Record<CatchUpTabName, CatchUpCardOptions[]> = {
    all: [],
    job_changes: changed.map((person) => ({ person, kind: 'newJob' })),
    birthday: [{ person: a, kind: 'birthday' }],
    work_anniversaries: [{ person: b, kind: 'workAnniversary' }],
    education: [{ person: c, kind: 'graduation' }],
  };
  cards.all = Object.values(cards).flat();
  return catchUpPage({ tab, cards: cards[tab], extras: ['ad', 'prompt'], also: CAST.slice(-2) });
}

function personPage(href: string, pathname: string, { degreeOf }: PageStock): string | null {
  const slug = slugOf(href);
  const person = CAST.find((one) => normaliseSlug(one.slug) === slug);
  if (!person) return null;
  const also = neighboursOf(person);
  if (pathname.includes('/details/experience')) return experiencePage({ person, also });
  const overlay = pathname.includes('/overlay/contact-info');
  return profilePage({ person, degree: degreeOf(person), also, overlay });
}

/** "People also viewed": other people in the side column, who must never be read as this one. */
function neighboursOf(person: Person): Person[] {
  const start = CAST.indexOf(person);
  return [1, 5, 11, 17].map((step) => CAST[(start + step) % CAST.length] as Person);
}

const noon = (day: Day): number => new Date(`${day}T12:00:00Z`).getTime();

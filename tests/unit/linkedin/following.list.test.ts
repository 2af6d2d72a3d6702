// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readFeedItem } from '../../../lib/linkedin/feed/feedItem';
import { ORGANISATIONS, feedPageOf, postIdAt } from '../../linkedin/feedPages';
import { CAST } from '../../linkedin/people';
import { fakeTab, type FakeTab } from './fakeTab';
import { parse } from './support';

vi.mock(import('../../../lib/linkedin/feed/feedItem'), async (original) => {
  const real = await original();
  return { readFeedItem: vi.fn(real.readFeedItem) };
});
const looks = vi.mocked(readFeedItem);
afterEach(() => looks.mockClear());

const FEED = 'https://www.linkedin.com/feed/';
const people = CAST.slice(1);
const posts = (from: number, count: number): Parameters<typeof feedPageOf>[0]['posts'] =>
  Array.from({ length: count }, (_, n) => from + n).flatMap((nth) => {
    const author = people[nth % people.length];
    return author ? [{ author, postId: postIdAt(nth) }] : [];
  });
const feed = (count: number): string => feedPageOf({ posts: posts(0, count) });

/** More posts, as LinkedIn adds them below. @returns the place that changed. */
const grow =
  (from: number, count: number) =>
  (page: Document): Node => {
    const list = page.querySelector('[data-testid="mainFeed"]');
    const more = parse(feedPageOf({ posts: posts(from, count) }));
    const items = [...more.querySelectorAll('[role="listitem"]')].map(
      (one) => one.closest('[data-testid="mainFeed"] > *') ?? one,
    );
    list?.append(...items.map((one) => page.importNode(one, true)));
    return list ?? page;
  };

/** A post whose parts come late: its own element changes, the others do not. */
const touch = (page: Document): Node => {
  const item = page.querySelector('[role="listitem"]');
  item?.append(page.createElement('div'));
  return item ?? page;
};

async function open(html: string): Promise<FakeTab> {
  const tab = fakeTab(FEED, html);
  await tab.pass(1000);
  return tab;
}

describe('a list is read as long as it is in front', () => {
  it('and of one with nobody in it only that is told, once', async () => {
    const tab = await open(feedPageOf({ posts: [{ author: ORGANISATIONS.company }] }));
    expect(tab.amounts).toEqual([0]);
    tab.stir();
    await tab.pass(30_000);
    expect(tab.amounts).toEqual([0]);
    tab.change(grow(1, 3));
    await tab.pass(1000);
    expect(tab.amounts).toEqual([0, 3]);
  });

  it('again when it grows, and only what is new is looked at and told', async () => {
    const tab = await open(feed(10));
    expect([tab.amounts, looks.mock.calls.length]).toEqual([[10], 10]);
    tab.change(grow(10, 5));
    await tab.pass(1000);
    expect([tab.amounts, looks.mock.calls.length]).toEqual([[10, 5], 15]);
    expect(new Set(tab.visits).size).toBe(1);
    tab.stir();
    await tab.pass(30_000);
    expect([tab.amounts, looks.mock.calls.length]).toEqual([[10, 5], 15]);
    expect(tab.watching()).toBeGreaterThan(0);
  });

  it('and a post that changed is looked at again, but not told twice', async () => {
    const tab = await open(feed(10));
    tab.change(touch);
    await tab.pass(1000);
    expect([tab.amounts, looks.mock.calls.length]).toEqual([[10], 11]);
  });

  it('and a post that is gone is not read for it', async () => {
    const tab = await open(feed(10));
    tab.change((page) => {
      const list = page.querySelector('[data-testid="mainFeed"]');
      page.querySelector('[role="listitem"]')?.remove();
      return list ?? page;
    });
    await tab.pass(1000);
    expect([tab.amounts, looks.mock.calls.length]).toEqual([[10], 10]);
  });

  it('fifty at a time', async () => {
    const tab = await open(feed(120));
    expect(tab.amounts).toEqual([50, 50, 20]);
  });

  it('in slices where the page is slow, and told when all of it was read', async () => {
    const tab = fakeTab(FEED, feed(30));
    await tab.pass(590);
    tab.slow(3);
    const read: number[] = [];
    while (tab.amounts.length === 0) {
      const before = looks.mock.calls.length;
      await tab.pass(20);
      read.push(looks.mock.calls.length - before);
    }
    expect(tab.amounts).toEqual([30]);
    expect(looks).toHaveBeenCalledTimes(30);
    expect(Math.max(...read)).toBeLessThanOrEqual(4);
  });

  it('not while the tab is hidden, and on from there when it is in front again', async () => {
    const tab = await open(feed(10));
    tab.hide(true);
    expect(tab.watching()).toBe(0);
    tab.change(grow(10, 5));
    await tab.pass(30_000);
    expect([tab.amounts, looks.mock.calls.length]).toEqual([[10], 10]);
    tab.hide(false);
    await tab.pass(1000);
    expect(tab.amounts.slice(1)).toEqual([15]);
  });

  it('and what was not acknowledged is told once more, not twice', async () => {
    const tab = fakeTab(FEED, feed(3));
    tab.answers.push({ ok: false, why: 'notNow' }, { ok: false, why: 'notNow' });
    await tab.pass(2500);
    expect(tab.amounts).toEqual([3, 3]);
    tab.change(grow(3, 1));
    await tab.pass(30_000);
    expect(tab.amounts).toEqual([3, 3, 1]);
  });

  it('and a refusal is final for what was refused', async () => {
    const tab = fakeTab(FEED, feed(3));
    tab.answers.push({ ok: false, why: 'refused' });
    await tab.pass(2500);
    tab.change(touch);
    await tab.pass(2500);
    expect(tab.amounts).toEqual([3]);
    tab.change(grow(3, 2));
    await tab.pass(2500);
    expect(tab.amounts).toEqual([3, 2]);
  });

  it('and an empty one is said to be empty, once, and read when it fills', async () => {
    const tab = await open(feed(0));
    await tab.pass(60_000);
    expect([tab.sent, tab.reasons]).toEqual([['left: unreadable'], ['empty']]);
    tab.change(grow(0, 4));
    await tab.pass(1000);
    expect(tab.amounts).toEqual([4]);
    await tab.pass(60_000);
    expect(tab.reasons).toEqual(['empty']);
  });

  it('and one that everybody is away from is not told after the tab went on', async () => {
    const tab = fakeTab(FEED, feed(30));
    await tab.pass(590);
    tab.slow(3);
    await tab.pass(60);
    expect(looks.mock.calls.length).toBeGreaterThan(0);
    tab.go('https://www.linkedin.com/jobs/');
    await tab.pass(5000);
    expect(tab.amounts).toEqual([]);
  });
});

import type { Page } from '@playwright/test';
import { SCREEN_LANGUAGES } from '../../lib/languages';
import { CLOSE, longTrial, mirroredTrial, OPEN } from '../languages/pseudo';
import { axeFinds } from './steps/axe';
import { speakOnTrial } from './steps/speak';
import { bring, consent, enter, keepFirst, sampleZip } from './steps/steps';
import type { Peerkeep } from './support/peerkeep';
import { expect, test } from './support/test';

/** Languages that nobody speaks (tests/languages/pseudo.ts), on the screens of a log that is full. */

const PAGES = [
  'welcome.html',
  'popup.html',
  'sidepanel.html',
  'dashboard.html#people',
  'dashboard.html#choose',
  'dashboard.html#kinds',
  'dashboard.html#data',
  'dashboard.html#settings',
] as const;

/** Where people's own words stand: names, companies, drafts, and what a language is called by itself. */
const OTHERS_WORDS = 'bdi, .name, .draft-box, [lang]:not(html), [data-testid=draft-language]';

/** Opens a page and waits until it shows what it has to show. */
async function openFull(peerkeep: Peerkeep, name: (typeof PAGES)[number]): Promise<Page> {
  const page = await peerkeep.open(name);
  await expect(page.locator('h1').first()).toBeVisible();
  await expect(page.locator('[data-testid=today][data-state=loading]')).toHaveCount(0);
  return page;
}

async function fullLog(peerkeep: Peerkeep): Promise<void> {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  await keepFirst(peerkeep, 15);
}

/** What is on the screen and stands in no text of ours: words of at least three letters outside of the brackets. */
async function unmarked(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ open, close, others }) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!element?.checkVisibility({ visibilityProperty: true }) || element.closest(others)) continue;
        let depth = 0;
        let outside = '';
        // What is isolated inside is a stranger’s; days alone are said by the browser.
        for (const sign of (node.textContent ?? '').replace(/\u2068[^\u2069]*\u2069/g, '')) {
          if (sign === open) depth++;
          else if (sign === close) depth--;
          else if (depth === 0) outside += sign;
        }
        const day = /^\s*(?:\w+ \d{1,2}, \d{4}|\w+ \d{4})\s*$/;
        if (/\p{L}{3}/u.test(outside) && !day.test(outside)) found.push(outside.trim());
      }
      return found;
    },
    { open: OPEN, close: CLOSE, others: OTHERS_WORDS },
  );
}

/** Elements whose text is wider than they are, other than what is only for screen readers. */
async function cut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, label, h1, h2, h3, p, li, summary, option')]
      .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
      .filter((one) => getComputedStyle(one).overflowX !== 'visible' || one.matches('button'))
      .map((one) => `${one.tagName}: ${one.textContent.slice(0, 40)}`),
  );
}

/** What reaches beyond the page to either side. */
async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        return width > 1 && (left < 0 || right > clientWidth);
      })
      .map((one) => `${one.tagName}.${one.className}: ${one.textContent.slice(0, 40)}`);
  });
}

test('every text on a screen stands in a file, and a longer language has room, at 200 % too', async ({
  peerkeep,
}) => {
  test.setTimeout(120_000);
  await fullLog(peerkeep);
  await speakOnTrial(peerkeep.firstPage, longTrial());
  for (const name of PAGES) {
    const page = await openFull(peerkeep, name);
    await expect(page.locator('h1').first()).toContainText(OPEN);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect.soft(await unmarked(page), name).toEqual([]);
    // 200 % of 760 px: what is half as wide.
    await page.setViewportSize({ width: 380, height: 700 });
    expect.soft(await sideways(page), `${name} scrolls sideways`).toEqual([]);
    expect.soft(await cut(page), name).toEqual([]);
    await page.close();
  }
});

test('a language from right to left turns every screen round', async ({ peerkeep }) => {
  test.setTimeout(120_000);
  await fullLog(peerkeep);
  await speakOnTrial(peerkeep.firstPage, mirroredTrial());
  for (const name of PAGES) {
    const page = await openFull(peerkeep, name);
    await expect(page.locator('h1').first()).toContainText(OPEN);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await page.setViewportSize({ width: 380, height: 700 });
    expect.soft(await sideways(page), `${name} scrolls sideways`).toEqual([]);
    expect.soft(await axeFinds(page), name).toEqual([]);
    await page.close();
  }
});

test('each language, chosen on its page, is spoken everywhere and has room, in a narrow panel too', async ({
  peerkeep,
}) => {
  test.setTimeout(180_000);
  await fullLog(peerkeep);
  for (const language of SCREEN_LANGUAGES.filter((one) => one !== 'en')) {
    const data = await openFull(peerkeep, 'dashboard.html#settings');
    await data.getByTestId('screen-language').selectOption(language);
    await expect(data.locator('html')).toHaveAttribute('lang', language);
    await data.close();
    for (const name of PAGES) {
      const page = await openFull(peerkeep, name);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await page.setViewportSize({ width: name === 'sidepanel.html' ? 280 : 380, height: 700 });
      expect.soft(await sideways(page), `${language}, ${name} scrolls sideways`).toEqual([]);
      expect.soft(await cut(page), `${language}, ${name}`).toEqual([]);
      await page.close();
    }
  }
});

test('another language is spoken at once, by open pages and by the icon, and what was typed stays', async ({
  peerkeep,
}) => {
  await fullLog(peerkeep);
  const data = await peerkeep.open('dashboard.html#kinds');
  const topics = data.getByTestId('topics');
  await topics.fill('half a word');
  await speakOnTrial(peerkeep.firstPage, longTrial());
  await expect(data.locator('h1').first()).toContainText(OPEN);
  await expect(topics).toHaveValue('half a word');
  const title = async (): Promise<string> =>
    (await peerkeep.worker()).evaluate(() =>
      (
        globalThis as unknown as { chrome: { action: { getTitle(of: object): Promise<string> } } }
      ).chrome.action.getTitle({}),
    );
  await expect.poll(title).toContain(OPEN);
  await speakOnTrial(peerkeep.firstPage, null);
  await expect(data.locator('h1').first()).not.toContainText(OPEN);
  await expect.poll(title).not.toContain(OPEN);
});

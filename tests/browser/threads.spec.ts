import type { Page } from '@playwright/test';
import { addDays } from '../../lib/people/days';
import type { Contact, Question, Touch } from '../../lib/people/schema';
import { bubble, overlayInShadow } from '../linkedin/messageOverlay';
import { messagingPage } from '../linkedin/messagingPage';
import type { Person } from '../linkedin/people';
import { threadPath } from '../linkedin/worldPages';
import { everythingHeld, goInApp, logged, questionsOfPages, rows } from './steps/log';
import { bring, consent, enter, keepFirst, sampleZip, TODAY } from './steps/steps';
import type { Peerkeep } from './support/peerkeep';
import { expect, test } from './support/test';

/** Conversations: the day and the direction of the last message, asked about first, and never a word of it. */

const NOON = Date.parse(`${TODAY}T12:00:00Z`);
const DAY = 24 * 3_600_000;
/** In every message of the invented LinkedIn. */
const WORDS = 'Invented words';

async function withKept(peerkeep: Peerkeep): Promise<Person[]> {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  const kept = await keepFirst(peerkeep, 15);
  return world.relations.connected.filter(({ slug }) => kept.includes(slug));
}

/** Serves a conversation whose last message came `ago` days ago. */
function serveThread(peerkeep: Peerkeep, others: Person[], ago: number, last: 'you' | 'them'): string {
  const [first] = others as [Person];
  const seed = others.map(({ slug }) => slug).join(' ');
  const at = NOON - ago * DAY;
  const messages = [
    { from: last === 'you' ? first : ('you' as const), at: at - DAY },
    { from: last === 'you' ? ('you' as const) : first, at },
  ];
  const path = threadPath(seed);
  const page = messagingPage({ others, seed, now: NOON, messages, links: 'slug' });
  peerkeep.linkedin.serve((url) => decodeURIComponent(url.pathname) === path, page);
  return path;
}

/** Of this contact: what pages told. */
async function touchesFromPages(peerkeep: Peerkeep, contact: Contact | undefined): Promise<Touch[]> {
  const all = await rows<Touch>(peerkeep, 'touches');
  return all.filter(({ contactId, via }) => contactId === contact?.id && via === 'page');
}

async function answerYes(page: Page): Promise<void> {
  await page.getByTestId('question-yes').first().click();
  await expect(page.getByTestId('toast')).toBeVisible();
  await expect(page.getByTestId('question')).toHaveCount(0);
}

test('asked about twice, then believed: a thread sets the last touch, its day and direction, and keeps no word', async ({
  peerkeep,
}) => {
  const [ada, bo, cy] = (await withKept(peerkeep)) as [Person, Person, Person];
  const tab = await peerkeep.visit(serveThread(peerkeep, [ada], 2, 'them'));
  const panel = await peerkeep.panel();
  await expect(panel.getByTestId('question')).toContainText(ada.name, { timeout: 15_000 });
  await expect(panel.getByTestId('question')).toContainText('wrote to you');
  expect(await touchesFromPages(peerkeep, await logged(peerkeep, ada.slug))).toEqual([]);
  await answerYes(panel);
  expect(await touchesFromPages(peerkeep, await logged(peerkeep, ada.slug))).toMatchObject([
    { on: addDays(TODAY, -2), channel: 'message', direction: 'in' },
  ]);

  await tab.goto(`https://www.linkedin.com${serveThread(peerkeep, [bo], 3, 'you')}`);
  await expect(panel.getByTestId('question')).toContainText('you wrote to', { timeout: 15_000 });
  const popup = await peerkeep.open('popup.html');
  await expect(popup.getByTestId('question')).toContainText(bo.name);
  await answerYes(popup);
  await popup.close();

  await tab.bringToFront();
  await tab.goto(`https://www.linkedin.com${serveThread(peerkeep, [cy], 1, 'you')}`);
  const lastTouch = async (): Promise<string | undefined> => (await logged(peerkeep, cy.slug))?.lastTouchOn;
  await expect.poll(lastTouch, { timeout: 15_000 }).toBe(addDays(TODAY, -1));
  expect(await touchesFromPages(peerkeep, await logged(peerkeep, cy.slug))).toMatchObject([
    { on: addDays(TODAY, -1), channel: 'message', direction: 'out' },
  ]);
  await expect(panel.getByTestId('person')).toHaveAttribute('data-last-touch', addDays(TODAY, -1));
  expect((await questionsOfPages(peerkeep)).filter(({ open }) => open)).toEqual([]);
  expect(await everythingHeld(peerkeep)).not.toContain(WORDS);
});

test('a conversation of three counts for nobody', async ({ peerkeep }) => {
  const [ada, bo] = (await withKept(peerkeep)) as [Person, Person];
  await peerkeep.visit(serveThread(peerkeep, [ada, bo], 1, 'them'));
  const panel = await peerkeep.panel();
  await panel.waitForTimeout(3_000);
  expect(await questionsOfPages(peerkeep)).toEqual([]);
  for (const { slug } of [ada, bo])
    expect(await touchesFromPages(peerkeep, await logged(peerkeep, slug))).toEqual([]);
  await expect(panel.getByTestId('person-here')).toHaveCount(0);
  // It was read, and nobody is in it: that is said, not that the page is still coming.
  await expect(panel.getByTestId('here')).toHaveAttribute('data-page', 'thread');
});

test('in the frame after an in-app move, and in the shadow root over the feed', async ({ peerkeep }) => {
  const [ada, bo] = (await withKept(peerkeep)) as [Person, Person];
  const tab = await peerkeep.visit('/feed/');
  const panel = await peerkeep.panel();
  await expect(panel.getByTestId('here')).toHaveAttribute('data-page', 'feed', { timeout: 15_000 });
  await goInApp(tab, serveThread(peerkeep, [ada], 2, 'them'));
  await expect(panel.getByTestId('question')).toContainText(ada.name, { timeout: 15_000 });
  expect(await tab.locator('.msg-s-message-list-content').count()).toBe(0);

  await goInApp(tab, '/feed/');
  await expect(panel.getByTestId('here')).toHaveAttribute('data-page', 'feed', { timeout: 15_000 });
  const messages = [
    { from: 'you' as const, at: NOON - 5 * DAY },
    { from: bo, at: NOON - 4 * DAY },
  ];
  const overlay = overlayInShadow(bubble({ others: [bo], messages, now: NOON, seed: 'over the feed' }));
  await tab.evaluate((html) => {
    const shadow = document.querySelector('#interop-outlet')?.shadowRoot;
    if (!shadow) throw new Error('no shadow root');
    shadow.innerHTML = html;
  }, overlay);
  const about = async (): Promise<Question['matter'][]> => {
    const { id } = (await logged(peerkeep, bo.slug)) ?? {};
    const asked = await rows<Question>(peerkeep, 'questions');
    return asked
      .filter(({ contactId, page }) => contactId === id && page === 'overlay/ember')
      .map(({ matter }) => matter);
  };
  await expect
    .poll(about, { timeout: 15_000 })
    .toEqual([{ kind: 'touch', touch: { on: addDays(TODAY, -4), channel: 'message', direction: 'in' } }]);
  expect(await everythingHeld(peerkeep)).not.toContain(WORDS);
});

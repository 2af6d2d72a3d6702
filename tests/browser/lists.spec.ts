import type { Locator, Page } from '@playwright/test';
import type { Occasion, Question } from '../../lib/people/schema';
import { catchUpPage } from '../linkedin/catchUpPage';
import { feedPageOf, ORGANISATIONS } from '../linkedin/feedPages';
import { notificationsPage } from '../linkedin/notificationsPage';
import { personCalled } from '../linkedin/people';
import { idForMoment } from '../linkedin/postKey';
import { everythingHeld, expectRead, logged, rows } from './steps/log';
import { bring, consent, enter, keepThese, sampleZip, TODAY } from './steps/steps';
import type { Peerkeep } from './support/peerkeep';
import { expect, test } from './support/test';

/** Pages that show many people: only those who are kept come into the panel and the log. */

const TAMSIN = personCalled('tamsin-quillfeather');
const ODALYS = personCalled('odalys-fernhollow-3b17');
const BRAMWELL = personCalled('bramwell-oxentide');
/** In nobody's export. */
const STRANGER = personCalled('thelonius-brack');
const PASSING_BY = personCalled('hye-rin-dalbit');

async function withKept(peerkeep: Peerkeep): Promise<void> {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  await keepThese(peerkeep, [TAMSIN.slug, ODALYS.slug, BRAMWELL.slug]);
}

const HOUR = 3_600_000;
const postId = (nth: number): string => idForMoment(Date.parse(`${TODAY}T12:00:00Z`) - nth * 20 * HOUR, nth);

/** Posts of kept people between what must not be read: strangers, and what others do with strangers' posts. */
const FEED = feedPageOf({
  posts: [
    { author: STRANGER, degree: 'second' as const },
    { author: BRAMWELL },
    { author: STRANGER, degree: 'third' as const, header: { what: 'likes' as const, who: ODALYS } },
    { author: PASSING_BY, degree: 'second' as const, header: { what: 'commented' as const, who: ODALYS } },
    { author: ORGANISATIONS.company, age: 'promoted' as const },
    { author: TAMSIN, header: { what: 'commented' as const, who: STRANGER } },
  ].map((post, nth) => ({ ...post, postId: postId(nth) })),
  directory: [STRANGER, ODALYS, PASSING_BY],
});

const peopleHere = (panel: Page): Locator => panel.getByTestId('person-here');
const slugsHere = (panel: Page): Promise<(string | null)[]> =>
  peopleHere(panel).evaluateAll((cards) => cards.map((card) => card.getAttribute('data-slug')));

test('the feed: posts of kept people in page order, and nothing of anybody else', async ({ peerkeep }) => {
  await withKept(peerkeep);
  for (const { name } of [STRANGER, PASSING_BY]) expect(await everythingHeld(peerkeep)).not.toContain(name);
  peerkeep.linkedin.serve('/feed/', FEED);
  await peerkeep.visit('/feed/');
  const panel = await peerkeep.panel();
  await expect(panel.getByTestId('here')).toHaveAttribute('data-page', 'feed', { timeout: 15_000 });
  await expect.poll(() => slugsHere(panel)).toEqual([BRAMWELL.slug, TAMSIN.slug]);
  await expect(peopleHere(panel).first().getByTestId('post-link')).toHaveAttribute(
    'href',
    new RegExp(postId(1)),
  );
  // The undo bar may name her: she was kept last.
  expect(await panel.getByTestId('here').innerText()).not.toContain(ODALYS.name);

  const posts = await rows<Occasion>(peerkeep, 'occasions');
  // By random ids, so in no order.
  expect(posts.every(({ type }) => type === 'post')).toBe(true);
  expect(new Set(posts.map(({ facts }) => facts.postId))).toEqual(new Set([postId(1), postId(5)]));
  const held = await everythingHeld(peerkeep);
  for (const { name, slug, memberId, headline } of [STRANGER, PASSING_BY]) {
    for (const word of [name, slug, memberId, headline]) expect(held).not.toContain(word);
  }
});

test('catch-up: a job change and a birthday become reasons to write', async ({ peerkeep }) => {
  await withKept(peerkeep);
  const tab = await peerkeep.visit('/mynetwork/catch-up/job_changes/');
  const panel = await peerkeep.panel();
  await expect.poll(() => slugsHere(panel), { timeout: 15_000 }).toEqual([ODALYS.slug]);
  await expect(peopleHere(panel).getByTestId('item')).toContainText(ODALYS.company);
  await tab.goto('https://www.linkedin.com/mynetwork/catch-up/birthday/');
  await expect.poll(() => slugsHere(panel), { timeout: 15_000 }).toEqual([TAMSIN.slug]);
  await expect(peopleHere(panel).getByTestId('item')).toContainText('Birthday');
  // Shown where the page shows it; a reason to write only for whom the user wants that.
  const { id = '' } = (await logged(peerkeep, TAMSIN.slug)) ?? {};
  const own = await peerkeep.open(`dashboard.html#person=${id}`);
  await own.getByTestId('person-manners').locator('summary').click();
  await own.getByTestId('manners-birthdays').check();
  await own.getByTestId('manners-save').click();
  await expect.poll(async () => (await logged(peerkeep, TAMSIN.slug))?.birthdays).toBe(1);
  await own.close();
  await tab.bringToFront();
  await peopleHere(panel).getByTestId('why').locator('summary').click();
  await expect(panel.getByTestId('reason').first()).toContainText('Birthday on 15');

  const popup = await peerkeep.open('popup.html');
  const reasonOf = (slug: string): Locator =>
    popup.locator(`[data-testid=prompt][data-slug="${slug}"]`).getByTestId('reason').first();
  await expect(reasonOf(ODALYS.slug)).toHaveText(
    `New job at ${ODALYS.company}, after ${ODALYS.before?.company ?? ''}.`,
  );
  await expect(reasonOf(TAMSIN.slug)).toContainText('Birthday on 15');
});

/** In the export, and not kept. */
const KNOWN = personCalled('zofia-mglista');

test('catch-up and the notifications: kept people who have an occasion there, in page order, and nobody else', async ({
  peerkeep,
}) => {
  await withKept(peerkeep);
  peerkeep.linkedin.serve(
    '/mynetwork/catch-up/all/',
    catchUpPage({
      cards: [
        { person: KNOWN, kind: 'newJob' },
        { person: BRAMWELL, kind: 'workAnniversary' },
        { person: STRANGER, kind: 'birthday' },
        { person: TAMSIN, kind: 'birthday' },
        { person: ODALYS, kind: 'newJob' },
      ],
      extras: ['ad', 'prompt'],
      also: [PASSING_BY],
    }),
  );
  peerkeep.linkedin.serve(
    '/notifications/',
    notificationsPage({
      cards: [
        { kind: 'newJob', person: ODALYS },
        { kind: 'birthday', person: STRANGER },
        { kind: 'company', person: TAMSIN },
        { kind: 'workAnniversary', person: KNOWN },
        { kind: 'birthday', person: TAMSIN },
        // Somebody else's news that names her is none of hers.
        { kind: 'quotes', person: STRANGER, other: BRAMWELL },
        { kind: 'workAnniversary', person: BRAMWELL },
      ],
    }),
  );
  const tab = await peerkeep.visit('/mynetwork/catch-up/all/');
  const panel = await peerkeep.panel();
  await expect(panel.getByTestId('here')).toHaveAttribute('data-page', 'catchUp', { timeout: 15_000 });
  await expect.poll(() => slugsHere(panel)).toEqual([BRAMWELL.slug, TAMSIN.slug, ODALYS.slug]);
  await expect(panel.getByTestId('item')).toContainText(['5 years at', 'Birthday today', 'New job']);

  await tab.goto('https://www.linkedin.com/notifications/');
  await expect(panel.getByTestId('here')).toHaveAttribute('data-page', 'notifications', { timeout: 15_000 });
  await expect.poll(() => slugsHere(panel)).toEqual([ODALYS.slug, TAMSIN.slug, BRAMWELL.slug]);
  await expect(panel.getByTestId('item')).toContainText(['New job', 'Birthday on 13 Jun 2026', '5 years at']);
  const held = await everythingHeld(peerkeep);
  for (const { name, slug } of [STRANGER, PASSING_BY])
    for (const word of [name, slug]) expect(held).not.toContain(word);
});

test('one new job on catch-up, profile and feed is one occasion', async ({ peerkeep }) => {
  await withKept(peerkeep);
  const tab = await peerkeep.visit('/mynetwork/catch-up/all/');
  await expect.poll(() => rows(peerkeep, 'occasions'), { timeout: 15_000 }).not.toEqual([]);
  await tab.goto(`https://www.linkedin.com/in/${ODALYS.slug}/`);
  await expectRead(peerkeep, ODALYS);
  expect((await logged(peerkeep, ODALYS.slug))?.facts.company?.value).toBe(ODALYS.company);
  const panel = await peerkeep.panel();
  await tab.goto('https://www.linkedin.com/feed/');
  await expect.poll(() => slugsHere(panel), { timeout: 15_000 }).toContain(ODALYS.slug);

  // And again five weeks later.
  await peerkeep.setToday('2026-07-20');
  await tab.goto('https://www.linkedin.com/mynetwork/catch-up/job_changes/');
  await expect.poll(() => slugsHere(panel), { timeout: 15_000 }).toEqual([ODALYS.slug]);
  const { id } = (await logged(peerkeep, ODALYS.slug)) ?? {};
  const jobs = (await rows<Occasion>(peerkeep, 'occasions')).filter(
    ({ contactId, type }) => contactId === id && type === 'newJob',
  );
  expect(jobs).toMatchObject([{ on: TODAY, facts: { company: ODALYS.company } }]);
  // What is known is not asked.
  expect((await rows<Question>(peerkeep, 'questions')).filter(({ contactId }) => contactId === id)).toEqual(
    [],
  );
});

import { addDays } from '../../lib/people/days';
import type { Occasion } from '../../lib/people/schema';
import type { Person } from '../linkedin/people';
import { expectRead, goInApp, logged, rows } from './steps/log';
import { bring, consent, enter, keepFirst, sampleZip, TODAY, unfold } from './steps/steps';
import type { Peerkeep } from './support/peerkeep';
import { expect, test } from './support/test';

/** A user with fifteen people kept, and somebody of them whose page shows another company than the export. */
async function withNewJob(peerkeep: Peerkeep): Promise<Person> {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  const kept = await keepFirst(peerkeep, 15);
  return world.newJobs.find(({ slug }) => kept.includes(slug)) as Person;
}

test('a new company is believed at the second visit, after another page, and not before', async ({
  peerkeep,
}) => {
  const person = await withNewJob(peerkeep);
  const company = async (): Promise<string | undefined> =>
    (await logged(peerkeep, person.slug))?.facts.company?.value;
  const popup = await peerkeep.open('popup.html');
  const card = popup.locator(`[data-testid=prompt][data-slug="${person.slug}"]`);
  const tab = await peerkeep.visit(`/in/${person.slug}/`);
  await expectRead(peerkeep, person);
  // Two addresses of one person are one visit.
  await goInApp(tab, `/in/${person.slug}/overlay/contact-info/`);
  await tab.waitForTimeout(2_500);
  expect(await company()).toBe(person.before?.company);
  expect((await logged(peerkeep, person.slug))?.awaiting?.company).toBe(person.company);
  expect(await rows(peerkeep, 'occasions')).toEqual([]);
  await expect(card.getByTestId('reason').filter({ hasText: person.company })).toHaveCount(0);

  await goInApp(tab, '/feed/');
  await tab.waitForTimeout(1_500);
  await goInApp(tab, `/in/${person.slug}/`);
  await expect.poll(company, { timeout: 15_000 }).toBe(person.company);
  expect((await logged(peerkeep, person.slug))?.awaiting).toBeUndefined();
  // Today's three stay the day: it is told on the next one.
  await peerkeep.setToday(addDays(TODAY, 1));
  await popup.bringToFront();
  await popup.reload();
  // Which reason comes first hangs on the day of the rhythm, and that on chance.
  const news = card.getByTestId('reason').filter({ hasText: person.company });
  await expect(news).toContainText(person.before?.company ?? '');
  expect(await card.getByTestId('draft').inputValue()).toMatch(/congratulations/i);
});

test('one visit is enough where the catch-up page tells of it afterwards', async ({ peerkeep }) => {
  const person = await withNewJob(peerkeep);
  const newJobs = async (): Promise<unknown[]> => {
    const contact = await logged(peerkeep, person.slug);
    const all = await rows<Occasion>(peerkeep, 'occasions');
    return all.filter(({ contactId, type }) => contactId === contact?.id && type === 'newJob');
  };
  await peerkeep.visit(`/in/${person.slug}/`);
  await expectRead(peerkeep, person);
  expect(await newJobs()).toEqual([]);
  await peerkeep.visit('/mynetwork/catch-up/job_changes/');
  await expect.poll(newJobs, { timeout: 15_000 }).toHaveLength(1);
  expect(await newJobs()).toMatchObject([
    { state: 'open', facts: { company: person.company, formerCompany: person.before?.company } },
  ]);
  expect((await logged(peerkeep, person.slug))?.facts.company?.value).toBe(person.company);
  expect((await logged(peerkeep, person.slug))?.awaiting).toBeUndefined();
});

test('a letter that was begun before the news is offered beside the draft about them', async ({
  peerkeep,
}) => {
  const person = await withNewJob(peerkeep);
  const tab = await peerkeep.visit(`/in/${person.slug}/`);
  const panel = await peerkeep.panel();
  await panel.locator('[data-testid=ring][data-ring=inner]').click();
  const draft = panel.getByTestId('draft');
  await draft.fill('Half a letter of mine');
  await goInApp(tab, '/mynetwork/catch-up/job_changes/');
  await expect
    .poll(async () => (await rows<Occasion>(peerkeep, 'occasions')).map(({ type }) => type), {
      timeout: 15_000,
    })
    .toContain('newJob');
  await goInApp(tab, `/in/${person.slug}/`);
  await expect(draft).toHaveValue(/congratulations/i, { timeout: 15_000 });
  await panel.getByTestId('draft-mine').click();
  await expect(draft).toHaveValue('Half a letter of mine');
});

test('a new job, a birthday and a promise of one day are all said; the draft speaks of the job', async ({
  peerkeep,
}) => {
  const person = await withNewJob(peerkeep);
  await peerkeep.visit(`/in/${person.slug}/`);
  await expectRead(peerkeep, person);
  await peerkeep.visit('/mynetwork/catch-up/job_changes/');
  await expect
    .poll(async () => (await rows<Occasion>(peerkeep, 'occasions')).map(({ type }) => type), {
      timeout: 15_000,
    })
    .toContain('newJob');
  const tomorrow = addDays(TODAY, 1);
  const { id = '' } = (await logged(peerkeep, person.slug)) ?? {};
  const page = await peerkeep.open(`dashboard.html#person=${id}`);
  // Whoever is kept nearest comes first.
  await page.locator('[data-testid=ring][data-ring=inner]').click();
  await page.getByTestId('promise-what').fill('I’ll send you the harbour slides.');
  await page.getByTestId('promise-by').fill(tomorrow);
  await page.getByTestId('promise-add').click();
  await expect(page.getByTestId('promise')).toHaveCount(1);
  await page.getByTestId('person-manners').locator('summary').click();
  await page.getByTestId('manners-birthdays').check();
  await page.getByTestId('manners-save').click();
  await page.getByTestId('person-facts').locator('summary').click();
  await page.getByTestId('field-birthday').fill(tomorrow.slice(5));
  await page.getByTestId('person-save').click();
  await expect
    .poll(async () => (await logged(peerkeep, person.slug))?.facts.birthday?.value)
    .toBe(tomorrow.slice(5));

  await peerkeep.setToday(tomorrow);
  const popup = await peerkeep.open('popup.html');
  const card = popup.locator(`[data-testid=prompt][data-slug="${person.slug}"]`);
  await unfold(card);
  await expect(card.getByTestId('reason')).toContainText([
    `New job at ${person.company}`,
    'Birthday',
    'the harbour slides',
  ]);
  expect(await card.getByTestId('draft').inputValue()).toMatch(/congratulations/i);
});

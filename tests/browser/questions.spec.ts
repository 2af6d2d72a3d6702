import type { Question } from '../../lib/people/schema';
import { BIRTHDAY } from '../linkedin/career';
import type { Person } from '../linkedin/people';
import { expectRead, goInApp, logged, questionsOfPages, rows } from './steps/log';
import { bring, consent, enter, keepFirst, sampleZip } from './steps/steps';
import type { Peerkeep } from './support/peerkeep';
import { expect, test } from './support/test';

/** What nobody has captured is asked about: here the contact info, which only the user opens. */

async function openContactInfo(peerkeep: Peerkeep) {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  const kept = await keepFirst(peerkeep, 15);
  const person = world.relations.connected.find(
    ({ slug, before }) => kept.includes(slug) && !before,
  ) as Person;
  const tab = await peerkeep.visit(`/in/${person.slug}/`);
  await expectRead(peerkeep, person);
  expect(await questionsOfPages(peerkeep)).toEqual([]);
  await goInApp(tab, `/in/${person.slug}/overlay/contact-info/`);
  const panel = await peerkeep.panel();
  const question = panel.getByTestId('question').filter({ hasText: 'birthday' });
  await expect(question).toContainText('4 June', { timeout: 15_000 });
  await expect(question).toContainText(person.name);
  const birthday = async (): Promise<string | undefined> =>
    (await logged(peerkeep, person.slug))?.facts.birthday?.value;
  expect(await birthday()).toBeUndefined();
  return { person, tab, panel, question, birthday };
}

async function asked(peerkeep: Peerkeep): Promise<Pick<Question, 'answer' | 'open'>[]> {
  const all = await rows<Question>(peerkeep, 'questions');
  return all.filter(({ matter }) => matter.kind === 'fact' && matter.name === 'birthday');
}

test('a birthday in the contact info is asked about; yes stores it, and can be taken back', async ({
  peerkeep,
}) => {
  const { panel, question, birthday } = await openContactInfo(peerkeep);
  await question.getByTestId('question-yes').click();
  await expect(question).toHaveCount(0);
  await expect.poll(birthday).toBe(BIRTHDAY);
  await panel.getByTestId('toast-undo').click();
  await expect.poll(birthday).toBeUndefined();
  await expect(question).toBeVisible();
  await question.getByTestId('question-yes').click();
  await expect.poll(birthday).toBe(BIRTHDAY);
});

test('no is remembered: the same is not asked again', async ({ peerkeep }) => {
  const { person, tab, question, birthday } = await openContactInfo(peerkeep);
  await question.getByTestId('question-no').click();
  await expect(question).toHaveCount(0);
  await goInApp(tab, '/feed/');
  await tab.waitForTimeout(1_500);
  await goInApp(tab, `/in/${person.slug}/overlay/contact-info/`);
  await tab.waitForTimeout(3_500);
  await expect(question).toHaveCount(0);
  expect(await birthday()).toBeUndefined();
  expect(await asked(peerkeep)).toMatchObject([{ answer: 'no' }]);
});

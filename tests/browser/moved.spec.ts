import { addDays } from '../../lib/people/days';
import type { Occasion } from '../../lib/people/schema';
import type { Person } from '../linkedin/people';
import { expectRead, goInApp, logged, rows } from './steps/log';
import { bring, consent, enter, keepFirst, sampleZip, TODAY } from './steps/steps';
import { expect, test } from './support/test';

const CITY = 'Lisbon';

test('another city on a profile is asked about; yes is a reason to write, with a draft that names it', async ({
  peerkeep,
}) => {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  const kept = await keepFirst(peerkeep, 15);
  const person = world.relations.connected.find(
    ({ slug, before, location }) => kept.includes(slug) && !before && location.includes(', '),
  ) as Person;
  const tab = await peerkeep.visit(`/in/${person.slug}/`);
  await expectRead(peerkeep, person);
  const place = async (): Promise<string | undefined> =>
    (await logged(peerkeep, person.slug))?.facts.location?.value;
  await expect.poll(place).toBe(person.location);

  // From the next week on the page shows another city.
  peerkeep.linkedin.serve(`/in/${person.slug}/`, () => {
    const html = world.pageFor(`https://www.linkedin.com/in/${person.slug}/`)?.html ?? '';
    return html.replaceAll(person.location, `${CITY}, Portugal`);
  });
  await peerkeep.setToday(addDays(TODAY, 7));
  await goInApp(tab, '/feed/');
  await tab.goto(`https://www.linkedin.com/in/${person.slug}/`);
  const panel = await peerkeep.panel();
  const question = panel.getByTestId('question').filter({ hasText: CITY });
  await expect(question).toContainText(person.name, { timeout: 15_000 });
  await expect(question).toContainText(person.location.split(',')[0] ?? '');
  expect(await rows(peerkeep, 'occasions')).toEqual([]);

  await question.getByTestId('question-yes').click();
  await expect(question).toHaveCount(0);
  await expect
    .poll(async () => rows<Occasion>(peerkeep, 'occasions'))
    .toMatchObject([{ type: 'relocation', state: 'open', facts: { city: CITY } }]);
  const card = panel.locator(`[data-testid=prompt][data-slug="${person.slug}"]`);
  await expect(card.getByTestId('reason').filter({ hasText: CITY })).toHaveCount(1);
  await expect(card.getByTestId('draft')).toHaveValue(new RegExp(CITY));
});

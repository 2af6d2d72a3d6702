import type { Person } from '../linkedin/people';
import { chooseFrom, countOf, expectCount, expectText, settle, valueOf } from './steps/steps';
import { expect, test } from './support/test';

const CARDS = '[data-testid=prompt]';
const CONTROL = '\uE009';
const ENTER = '\uE007';
const SHIFT = '\uE008';

test('in Firefox, cards are put off by menu and button, back and forth by keys, and a sentence logs a call', async ({
  peerkeep,
}) => {
  const { world, kept } = await settle(peerkeep, 'panel');
  const popup = await peerkeep.open('popup.html');
  await popup.activate();
  await popup.text(CARDS);
  const before = await popup.evaluate(countOf, CARDS);
  const first = await popup.evaluate(valueOf, { selector: CARDS, name: 'data-slug' });
  const ofFirst = `${CARDS}[data-slug="${first}"]`;
  await popup.click(`${ofFirst} [data-testid=later]`);
  await popup.click(`${ofFirst} [data-testid=snooze][data-days="30"]`);
  await expectCount(popup, ofFirst, 0);
  await popup.click('[data-testid=toast-undo]');
  await expectCount(popup, ofFirst, 1);
  await popup.click(`${ofFirst} [data-testid=not-now]`);
  await expectCount(popup, ofFirst, 0);
  await popup.chord(CONTROL, 'z');
  await expectCount(popup, ofFirst, 1);
  await popup.chord(CONTROL, SHIFT, 'z');
  await expectCount(popup, ofFirst, 0);
  expect(await popup.evaluate(countOf, CARDS)).toBe(before - 1);

  const { name } = world.relations.connected.find(({ slug }) => slug === kept[0]) as Person;
  await popup.press('l');
  await popup.type('[data-testid=quick-say]', `called ${name} yesterday`);
  await expectText(popup, '[data-testid=quick-understood]', name);
  await popup.press(ENTER);
  await popup.text('[data-testid=quick-logged]');
});

test('in Firefox, what is written in the sidebar stands on the person’s own page, and goes there', async ({
  peerkeep,
}) => {
  const { kept } = await settle(peerkeep, 'panel');
  const sidebar = await peerkeep.open('sidepanel.html');
  const profile = await peerkeep.open(`https://www.linkedin.com/in/${kept[0]}/`);
  await profile.activate();
  await expectCount(sidebar, `[data-testid=person][data-slug="${kept[0]}"]`, 1);

  await sidebar.type('[data-testid=remember-text]', 'the atlas');
  await sidebar.click('[data-testid=as-promise]');
  await sidebar.click('[data-testid=remember-keep]');
  await expectText(sidebar, '[data-testid=promise]', 'the atlas');
  await sidebar.click('[data-testid=more-about] summary');
  await chooseFrom(sidebar, '[data-testid=more-prefers]', 'call');
  await sidebar.type('[data-testid=more-topics]', 'maps, tea');
  await sidebar.press(ENTER);
  await expectCount(sidebar, '[data-testid=rule]', 1);

  const people = await peerkeep.open('dashboard.html#people');
  const id = await people.until(
    'their row',
    (wanted: string) =>
      [...document.querySelectorAll('[data-testid=person-row]')]
        .find((row) => row.textContent.includes(wanted))
        ?.getAttribute('data-id') ?? '',
    await sidebar.text('[data-testid=person] h1, [data-testid=person] h2'),
  );
  const page = await peerkeep.open(`dashboard.html#person=${id}`);
  await expectText(page, '[data-testid=promise]', 'the atlas');
  const topics = (wanted: string): Promise<unknown> =>
    page.until(
      `“${wanted}” in their topics`,
      (text: string) => document.querySelector<HTMLInputElement>('[data-testid=topics]')?.value === text,
      wanted,
    );
  await topics('maps, tea');
  await page.click('[data-testid=undo-last]');
  await topics('');
  await page.click('[data-testid=undo-last]');
  await expectCount(sidebar, '[data-testid=rule]', 0);
});

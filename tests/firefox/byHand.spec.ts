import { enter, expectCount, expectText } from './steps/steps';
import { expect, test } from './support/test';

const CONTROL = '\uE009';
const SHIFT = '\uE008';

test('in Firefox, somebody is added by hand, kept, written about, archived by keys back and forth, and forgotten', async ({
  peerkeep,
}) => {
  await enter(peerkeep);
  const page = await peerkeep.open('dashboard.html#people');
  await page.activate();
  await page.click('[data-testid=add-person]');
  await page.type('[data-testid=field-name]', 'Zora Quillfeather');
  await page.type('[data-testid=field-mail]', 'nonsense');
  await page.click('[data-testid=person-save]');
  await expectCount(page, '[data-testid=field-mail][aria-invalid=true]', 1);
  await page.type('[data-testid=field-mail]', '@mail.example');
  await page.click('[data-testid=person-save]');
  await expectText(page, '[data-testid=person-page]', 'Zora Quillfeather');

  await page.click('[data-testid=ring][data-ring=close]');
  await page.click('[data-testid=touch-log]');
  await expectCount(page, '[data-testid=touch]', 1);
  await page.click('[data-testid=touch-remove]');
  await expectCount(page, '[data-testid=touch]', 0);
  await page.chord(CONTROL, 'z');
  await expectCount(page, '[data-testid=touch]', 1);
  await page.chord(CONTROL, SHIFT, 'z');
  await expectCount(page, '[data-testid=touch]', 0);

  await page.click('[data-testid=archive]');
  await expectCount(page, '[data-testid=archived]', 1);
  await page.click('[data-testid=undo-last]');
  await expectCount(page, '[data-testid=archived]', 0);
  await page.click('[data-testid=redo-last]');
  await expectCount(page, '[data-testid=archived]', 1);

  await page.click('[data-testid=forget]');
  await page.click('[data-testid=forget-yes]');
  await expectText(page, '[data-testid=toast]', 'is forgotten');
  await expectCount(page, '[data-testid=person-row]', 0);
  expect(await page.evaluate(() => document.body.textContent.includes('Undo: Zora'))).toBe(false);
});

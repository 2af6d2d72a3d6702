import type { Page } from '@playwright/test';
import { displayName } from '../../lib/people/facts';
import type { Contact, Touch } from '../../lib/people/schema';
import { axeFinds } from './steps/axe';
import { rows } from './steps/log';
import { bring, consent, enter, keepFirst, sampleZip } from './steps/steps';
import type { Peerkeep } from './support/peerkeep';
import { expect, test } from './support/test';

/** Searching everybody in the popup, and its keys. */

async function filled(peerkeep: Peerkeep, kept = 6): Promise<Page> {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  await keepFirst(peerkeep, kept);
  const popup = await peerkeep.open('popup.html');
  await expect(popup.getByTestId('prompt').first()).toBeVisible();
  return popup;
}

/** Somebody who is not kept, with a long name that nobody shares and an employer. */
async function someone(peerkeep: Peerkeep): Promise<{ contact: Contact; word: string }> {
  const contacts = await rows<Contact>(peerkeep, 'contacts');
  const names = contacts.flatMap((contact) => displayName(contact).split(' '));
  for (const contact of contacts) {
    const word = displayName(contact)
      .split(' ')
      .find((each) => /^[A-Z][a-z]{5,}$/.test(each) && names.filter((name) => name === each).length === 1);
    if (word && !contact.ring && contact.facts.company) return { contact, word };
  }
  throw new Error('The invented world has nobody of that kind.');
}

const result = (page: Page, { id }: Contact) => page.locator(`[data-testid=search-result][data-id="${id}"]`);
const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);

test('somebody is found by a part of the name with a slip, and Enter opens their page', async ({
  peerkeep,
}) => {
  const popup = await filled(peerkeep);
  const { contact, word } = await someone(peerkeep);
  await popup.keyboard.press('/');
  await expect(popup.getByTestId('search')).toBeFocused();
  await popup.keyboard.type(word.slice(1, 5).toUpperCase());
  await expect(result(popup, contact)).toBeVisible();
  await expect(popup.getByTestId('prompt').first()).toBeHidden();
  // Two letters changed over.
  await popup
    .getByTestId('search')
    .fill(`${word.slice(0, 2)}${word[3] ?? ''}${word[2] ?? ''}${word.slice(4)}`);
  await expect(result(popup, contact)).toBeVisible();
  await popup.getByTestId('search').fill(`${contact.facts.company?.value ?? ''} ${word}`);
  await expect(popup.getByTestId('search-result')).toHaveCount(1);
  const opened = peerkeep.context.waitForEvent('page');
  // The popup may be gone before the key is up again.
  await popup.keyboard.press('Enter').catch(() => undefined);
  const page = await opened;
  await expect(page).toHaveURL(new RegExp(`dashboard\\.html#person=${contact.id}$`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(word);
  await expect.poll(() => popup.isClosed()).toBe(true);
});

test('arrows walk from the field through the results and back, Escape gives today back as it was', async ({
  peerkeep,
}) => {
  const popup = await filled(peerkeep);
  const draft = popup.getByTestId('prompt').first().getByTestId('draft');
  const typed = `${await draft.inputValue()} And more.`;
  await draft.fill(typed);
  const field = popup.getByTestId('search');
  await field.focus();
  await popup.keyboard.type('a');
  const results = popup.getByTestId('search-result');
  await expect(results).toHaveCount(8);
  expect(await axeFinds(popup)).toEqual([]);
  expect(await axeFinds(popup, { colorScheme: 'dark' })).toEqual([]);
  await popup.keyboard.press('ArrowDown');
  await expect(results.nth(0)).toBeFocused();
  await popup.keyboard.press('ArrowDown');
  await expect(results.nth(1)).toBeFocused();
  await popup.keyboard.press('ArrowUp');
  await popup.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await expect(results).toHaveCount(0);
  await expect(draft).toBeVisible();
  await expect(draft).toHaveValue(typed);
  await field.fill('qqqqqqqq');
  await expect(popup.getByRole('heading', { name: 'Nobody of that name' })).toBeVisible();
  expect(await axeFinds(popup)).toEqual([]);
});

test('keys go to the cards: numbers, arrows, and up from the first one to the search', async ({
  peerkeep,
}) => {
  const popup = await filled(peerkeep, 15);
  await expect(popup.getByTestId('prompt')).toHaveCount(3);
  const inCard = (n: number) => () => isFocused(popup, `.today-people > li:nth-child(${n})`);
  await expect.poll(inCard(1)).toBe(true);
  await popup.keyboard.press('3');
  await expect.poll(inCard(3)).toBe(true);
  await popup.keyboard.press('ArrowUp');
  await expect.poll(inCard(2)).toBe(true);
  await popup.keyboard.press('1');
  await popup.keyboard.press('ArrowUp');
  await expect(popup.getByTestId('search')).toBeFocused();
  // In the field a number is a number.
  await popup.keyboard.press('2');
  await expect(popup.getByTestId('search')).toHaveValue('2');
  await popup.keyboard.press('Escape');
  await popup.keyboard.press('ArrowDown');
  await expect.poll(inCard(1)).toBe(true);
});

test('L logs a touch with somebody found; whoever is forgotten meanwhile is found no more', async ({
  peerkeep,
}) => {
  const popup = await filled(peerkeep);
  const { contact, word } = await someone(peerkeep);
  const field = popup.getByTestId('search');
  await field.fill(word);
  await expect(result(popup, contact)).toBeVisible();
  await field.press('ArrowDown');
  await expect(result(popup, contact)).toBeFocused();
  await popup.keyboard.press('l');
  await expect(popup.getByTestId('quicklog').getByRole('heading', { level: 2 })).toBeFocused();
  await expect(popup.getByTestId('quicklog')).toContainText(word);
  await popup.keyboard.press('c');
  await expect(popup.getByTestId('quick-logged')).toBeVisible();
  const byHand = async (): Promise<Touch[]> =>
    (await rows<Touch>(peerkeep, 'touches')).filter(({ via }) => via === 'user');
  await expect.poll(byHand).toMatchObject([{ contactId: contact.id, channel: 'call' }]);
  await popup.keyboard.press('Escape');
  await expect(result(popup, contact)).toContainText('today');

  const page = await peerkeep.open(`dashboard.html#person=${contact.id}`);
  await page.getByTestId('forget').click();
  await page.getByTestId('forget-yes').click();
  await expect
    .poll(async () => (await rows<Contact>(peerkeep, 'contacts')).some(({ id }) => id === contact.id))
    .toBe(false);
  await expect(result(popup, contact)).toHaveCount(0);
  expect(JSON.stringify(await peerkeep.readDb('searchTexts'))).not.toContain(contact.id);
});

test('the first card is open; the others say who and why, and unfold by a press, keeping what was typed', async ({
  peerkeep,
}) => {
  const popup = await filled(peerkeep, 15);
  await popup.setViewportSize({ width: 380, height: 600 });
  const cards = popup.getByTestId('prompt');
  await expect(cards).toHaveCount(3);
  const openers = popup.getByTestId('card-open');
  const open = () => openers.evaluateAll((all) => all.map((each) => each.getAttribute('aria-expanded')));
  expect(await open()).toEqual(['true', 'false', 'false']);
  for (const card of await cards.all()) await expect(card.getByTestId('reason').first()).toBeVisible();
  const second = cards.nth(1);
  await expect(second.getByTestId('draft')).toBeHidden();

  const headAt = async () => (await openers.nth(1).boundingBox())?.y;
  await popup.evaluate(() => scrollTo(0, 0));
  const before = await headAt();
  await second.click();
  await expect(second.getByTestId('draft')).toBeVisible();
  await popup.evaluate(() => scrollTo(0, 0));
  expect(await headAt()).toBe(before);
  await second.getByTestId('draft').fill('Half a letter');
  await openers.nth(1).press('Enter');
  await expect(second.getByTestId('draft')).toBeHidden();
  await popup.keyboard.press('2');
  await expect(second.getByTestId('copy-open')).toBeFocused();
  await expect(second.getByTestId('draft')).toHaveValue('Half a letter');
  // Walking by is no wish to see it all.
  await popup.keyboard.press('ArrowDown');
  await expect(openers.nth(2)).toBeFocused();
  expect(await open()).toEqual(['true', 'true', 'false']);
});

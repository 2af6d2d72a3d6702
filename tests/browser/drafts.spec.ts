import type { Contact, Pledge, Touch } from '../../lib/people/schema';
import { axeFinds } from './steps/axe';
import { rows } from './steps/log';
import { stateOf } from './steps/logState';
import { bring, consent, enter, fillBlank, keepFirst, pasted, sampleZip, TODAY } from './steps/steps';
import type { Peerkeep } from './support/peerkeep';
import { expect, test } from './support/test';

/** What to say: from the draft on the card to the clipboard, and what is kept of it. */

async function firstCard(peerkeep: Peerkeep) {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  await keepFirst(peerkeep, 15);
  const popup = await peerkeep.open('popup.html');
  const shown = popup.getByTestId('prompt').first();
  await expect(shown).toBeVisible();
  const id = (await shown.getAttribute('data-id')) ?? '';
  const card = popup.locator(`[data-testid=prompt][data-id="${id}"]`);
  return { popup, card, id, box: card.getByTestId('draft') };
}

const drafted = async (peerkeep: Peerkeep): Promise<Touch[]> =>
  (await rows<Touch>(peerkeep, 'touches')).filter(({ draftedOn }) => draftedOn === TODAY);

test('the blank is selected under the cursor, the guard says why, the text travels by clipboard only', async ({
  peerkeep,
}) => {
  const { popup, card, box } = await firstCard(peerkeep);
  const selected = (): Promise<string> =>
    box.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
  await box.focus();
  await expect.poll(selected).toBe('___');
  const written = await box.inputValue();

  await card.getByTestId('copy-open').click();
  await expect(card.getByTestId('objection').first()).toHaveAttribute('data-kind', 'blank');
  expect(await box.inputValue()).toBe(written);
  await box.fill('Hi there {first}, I hope this finds you well!!');
  await card.getByTestId('copy-open').click();
  await expect(card.locator('[data-kind=placeholder]')).toBeVisible();
  await expect(card.locator('[data-kind=machine]')).toContainText('I hope this finds you');
  await expect(card.locator('[data-kind=exclamation]')).toBeVisible();
  expect(await axeFinds(popup)).toEqual([]);

  await box.fill(written);
  const text = await fillBlank(card);
  await expect(card.getByTestId('objections')).toHaveCount(0);
  const opened = peerkeep.context.waitForEvent('page');
  await card.getByTestId('copy-open').click();
  const profile = await opened;
  expect(new URL(profile.url()).pathname).toMatch(/^\/in\//);
  await profile.waitForLoadState();
  expect(await profile.evaluate(() => document.body.innerText)).not.toContain('the harbour project');
  expect(await pasted(peerkeep)).toBe(text);
  expect(await drafted(peerkeep)).toEqual([]);

  await popup.bringToFront();
  await card.getByTestId('done').click();
  // A toast may still be that of the copy: the log is what counts.
  await expect.poll(async () => (await drafted(peerkeep))[0]?.phraseIds?.length ?? 0).toBeGreaterThan(1);
  expect(JSON.stringify(await stateOf(peerkeep))).not.toContain('the harbour project');
});

test('the gap is marked beneath the text, line for line, until it is filled', async ({ peerkeep }) => {
  const { popup, card, box } = await firstCard(peerkeep);
  const mark = card.getByTestId('draft-gap');
  await expect(mark).toHaveText('___');
  // The lines break alike: the text area has nothing of its own to scroll, at any width, with any text.
  const beneath = (): Promise<number> =>
    box.evaluate((area) => area.scrollHeight - (area.previousElementSibling?.scrollHeight ?? 0));
  const draft = await box.inputValue();
  for (const width of [380, 320, 700]) {
    await popup.setViewportSize({ width, height: 600 });
    for (const text of [
      draft,
      `${draft}\n\n`,
      `${'Donaudampfschiff'.repeat(20)} ___ ${'a '.repeat(90)}`,
      '',
    ]) {
      await box.fill(text);
      expect(await beneath()).toBe(0);
      await expect(mark).toHaveCount(text.includes('___') ? 1 : 0);
    }
  }
  // Who writes at the end of a long text sees what they write.
  await box.fill('a line\n'.repeat(60));
  await box.press('Control+End');
  await popup.keyboard.type('the end');
  const frame = card.locator('.draft-box');
  await expect
    .poll(() => frame.evaluate((at) => at.scrollHeight - at.clientHeight - at.scrollTop))
    .toBeLessThan(20);
  await box.fill(draft);
  await fillBlank(card);
  await expect(mark).toHaveCount(0);
});

test('other words, shorter and warmer ones, another language and purpose, and back to the user’s own', async ({
  peerkeep,
}) => {
  const { card, box } = await firstCard(peerkeep);
  const first = await box.inputValue();
  await card.getByTestId('draft-another').click();
  const second = await box.inputValue();
  expect(second).not.toBe(first);
  await box.fill(`${second} Mine.`);
  await card.getByTestId('draft-shorter').click();
  expect((await box.inputValue()).length).toBeLessThan(first.length);
  await card.getByTestId('draft-mine').click();
  await expect(box).toHaveValue(`${second} Mine.`);
  // The usual tone is a warm one: shorter words first, then warmer.
  await card.getByTestId('draft-shorter').click();
  const short = await box.inputValue();
  await card.getByTestId('draft-warmer').click();
  expect((await box.inputValue()).length).toBeGreaterThan(short.length);
  await card.getByTestId('draft-mine').click();
  await expect(box).toHaveValue(`${second} Mine.`);

  // What could go to anybody is said to be so; a thing of one's own, and it is not.
  await box.fill('Hi, congratulations on your new job! All the best.');
  await expect(card.getByTestId('draft-swap')).toBeVisible();
  await box.fill('Hi, congratulations on your new job! The harbour map is still on my wall.');
  await expect(card.getByTestId('draft-swap')).toBeHidden();

  await card.getByTestId('draft-choices').locator('summary').click();
  await card.getByTestId('draft-language').selectOption('fr');
  await expect(box).toHaveAttribute('lang', 'fr');
  await expect(box).toHaveValue(/\b(?:tu|te|toi|t’|ton|ta|vous|votre)/);
  await card.getByTestId('draft-language').selectOption('en');
  await expect(box).toHaveAttribute('lang', 'en');
  await card.getByTestId('draft-intent').selectOption('askAdvice');
  await card.getByTestId('draft-channel').selectOption('mail');
  const subject = (await card.getByTestId('draft-subject').textContent()) ?? '';
  await card.getByTestId('subject-copy').click();
  await expect.poll(async () => subject.includes(await pasted(peerkeep))).toBe(true);
  expect((await pasted(peerkeep)).length).toBeGreaterThan(2);
  await fillBlank(card);
  await card.getByTestId('done').click();
  await expect
    .poll(async () => (await drafted(peerkeep))[0])
    .toMatchObject({
      channel: 'mail',
      exchanges: [{ kind: 'expertise', direction: 'asked' }],
    });
});

test('a confidence warns as soon as it is typed, and stands nowhere else', async ({ peerkeep }) => {
  const { popup, card, box, id } = await firstCard(peerkeep);
  const page = await peerkeep.open(`dashboard.html#person=${id}`);
  await page.getByTestId('confidences-show').click();
  await page.getByTestId('confidence-text').fill('Has the zumbalo and told nobody');
  await page.getByTestId('confidence-add').click();
  await expect(page.getByTestId('confidence')).toContainText('zumbalo');
  await page.getByTestId('person-manners').locator('summary').click();
  await page.getByTestId('manners-off-limits').fill('golf');
  await page.getByTestId('manners-memory').fill('the ferry to Halden');
  await page.getByTestId('manners-save').click();
  await expect(page.getByTestId('toast')).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
  await page.reload();
  await expect(page.getByTestId('confidences')).toHaveAttribute('data-count', '1');
  expect(await page.content()).not.toContain('zumbalo');
  await page.goto(page.url().replace(/#.*/, '#data'));
  await expect(page.getByTestId('changes')).toContainText('in confidence');
  expect(await page.content()).not.toContain('zumbalo');

  await popup.bringToFront();
  await expect(card).toBeVisible();
  expect(await popup.content()).not.toContain('zumbalo');
  await box.fill('Hello, how are your zumbalos?');
  await expect(card.locator('[data-kind=confidence]')).toContainText('zumbalos');
  await box.fill('Hello, how was golf?');
  await expect(card.locator('[data-kind=offLimits]')).toContainText('golf');
  const kept = (await rows<Contact>(peerkeep, 'contacts')).find((contact) => contact.id === id);
  expect(kept?.remembered?.memory?.value).toBe('the ferry to Halden');
});

test('a promise in the text is offered with a day; greetings are learnt, shown and forgotten', async ({
  peerkeep,
}) => {
  const { popup, card, box, id } = await firstCard(peerkeep);
  await box.fill('Ahoy Mira, I’ll send you the slides. Take care.');
  await card.getByTestId('draft-promise-note').click();
  await expect
    .poll(async () => (await rows<Pledge>(peerkeep, 'pledges'))[0])
    .toMatchObject({ contactId: id, what: 'I’ll send you the slides', open: 1 });
  await expect(card.getByTestId('draft-promise')).toHaveCount(0);

  const first = ((await card.getAttribute('data-name')) ?? '').split(' ')[0] ?? '';
  await box.fill(`Ahoy ${first}, good to hear of you.`);
  await card.getByTestId('done').click();
  await expect(popup.getByTestId('toast')).toBeVisible();
  const page = await peerkeep.open('dashboard.html#settings');
  const learnt = page.getByTestId('habit-learnt');
  await expect(learnt).toContainText('Ahoy');
  expect(await axeFinds(page)).toEqual([]);
  await page.getByTestId('habit-forget').click();
  await expect(learnt).toHaveCount(0);
  expect(JSON.stringify(await rows(peerkeep, 'settings'))).not.toContain('Ahoy');
});

test('a message to a connection whose member id a page told opens the conversation', async ({ peerkeep }) => {
  const { popup, card, box, id } = await firstCard(peerkeep);
  const memberId = `ACo${'Q'.repeat(36)}`;
  // Written past the log, so that nothing tells the popup that what it showed last holds no more.
  await popup.goto(`${peerkeep.origin}/dashboard.html#data`);
  await (await peerkeep.worker()).evaluate(`chrome.storage.session.remove('lastLook')`);
  await popup.evaluate(
    async ({ key, contactId }) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('peerkeep');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error ?? new Error('no log'));
      });
      await new Promise((resolve) => {
        const put = db.transaction('identities', 'readwrite').objectStore('identities');
        put.put({ key, contactId, seenOn: '2026-11-01', via: 'page' }).onsuccess = resolve;
      });
      db.close();
    },
    { key: `member:${memberId}`, contactId: id },
  );
  await popup.goto(`${peerkeep.origin}/popup.html`);
  await fillBlank(card);
  const text = await box.inputValue();
  const opened = peerkeep.context.waitForEvent('page');
  await card.getByTestId('copy-open').click();
  const page = await opened;
  await page.waitForURL(/messaging\/compose/);
  expect(new URL(page.url()).searchParams.get('recipient')).toBe(memberId);
  expect(page.url()).not.toContain('body=');
  expect(await pasted(peerkeep)).toBe(text);
});

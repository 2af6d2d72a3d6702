import type { Page } from '@playwright/test';
import type { Contact } from '../../lib/people/schema';
import { rows } from './steps/log';
import { openWatched, unrest } from './steps/popupWatch';
import { bring, consent, enter, keepFirst, sampleZip, TODAY } from './steps/steps';
import type { Peerkeep } from './support/peerkeep';
import { expect, test } from './support/test';

/** The popup opens with what it showed last, as long as that is what the log would answer. */

/** What is kept for the next opening, as text; empty where nothing is. */
const kept = async (peerkeep: Peerkeep): Promise<string> =>
  (await peerkeep.worker()).evaluate<string>(
    `chrome.storage.session.get('lastLook').then(({ lastLook }) => lastLook?.shown ?? '')`,
  );

interface Opened {
  popup: Page;
  /** Whom it has shown so far, and which steps it offered to take back. */
  shown: () => Promise<string[]>;
}

/** Opens the popup, noting from its first moment what it shows. */
async function openNoting(peerkeep: Peerkeep): Promise<Opened> {
  const popup = await openWatched(peerkeep, (page) =>
    page.addInitScript(() => {
      const texts = new Set<string>();
      Object.assign(globalThis, { texts });
      new MutationObserver(() => {
        for (const { textContent } of document.querySelectorAll('[data-testid=prompt] h2'))
          texts.add(textContent);
        for (const button of document.querySelectorAll('[data-testid=undo-last]'))
          texts.add(button.getAttribute('aria-label') ?? button.textContent);
      }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    }),
  );
  const shown = () => popup.evaluate(() => [...(globalThis as unknown as { texts: Set<string> }).texts]);
  return { popup, shown };
}

const head = (popup: Page, n: number) => popup.getByTestId('prompt').nth(n).locator('h2');

test('it is shown at once, and put right by the log; a change takes it away', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  await keepFirst(peerkeep, 4);
  let name = '';
  let second: Opened | undefined;
  // The first card of a day is noted in the log, which may take the look away once more just after it was kept.
  await expect(async () => {
    const first = await openNoting(peerkeep);
    name = (await head(first.popup, 0).textContent()) ?? '';
    await expect.poll(() => kept(peerkeep)).toContain(name);
    await first.popup.close();
    // Another name than the log has: so one sees where the popup has it from.
    await (
      await peerkeep.worker()
    ).evaluate(
      `chrome.storage.session.get('lastLook').then(({ lastLook: { shown, ...rest } }) =>
        chrome.storage.session.set({ lastLook: { ...rest, shown: shown.replaceAll(${JSON.stringify(name)}, 'Looked Before') } }))`,
    );
    second = await openNoting(peerkeep);
    await expect(head(second.popup, 0)).toHaveText(name);
    expect(await second.shown()).toContain('Looked Before');
    expect(await unrest(second.popup), 'nothing moves when it is put right').toEqual([]);
  }).toPass({ timeout: 40_000 });
  if (!second) throw new Error('not opened');

  const before = (await second.shown()).find((text) => text.includes('Undo'));
  expect(before).toBeDefined();
  await second.popup.getByTestId('done').first().click();
  await expect(second.popup.getByTestId('prompt').filter({ hasText: name })).toHaveCount(0);
  // In what is to be undone they stand, rightly.
  await expect
    .poll(async () => /"asked":.*"answers":/.exec(await kept(peerkeep))?.[0] ?? '')
    .not.toContain(name);
  await second.popup.close();
  const third = await openNoting(peerkeep);
  await expect(head(third.popup, 0)).toBeVisible();
  expect(await third.shown()).not.toContain(name);
  expect(await third.shown()).not.toContain(before);
});

test('with it the popup is whole before the log is asked anything', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  await keepFirst(peerkeep, 4);
  // The first card of a day is noted in the log, which takes a look away; the second opening's stays.
  const first = await peerkeep.open('popup.html');
  await expect(head(first, 0)).toBeVisible();
  const noted = async () =>
    (await rows<Contact>(peerkeep, 'contacts')).some(({ shownOn }) => shownOn === TODAY);
  await expect.poll(noted).toBe(true);
  await first.close();
  const second = await peerkeep.open('popup.html');
  await expect(head(second, 0)).toBeVisible();
  for (const part of ['"undo":"', '"backup":', '"health":'])
    await expect.poll(() => kept(peerkeep)).toContain(part);
  await second.close();
  // A log that never opens.
  const popup = await openWatched(peerkeep, (page) =>
    page.addInitScript(() => {
      indexedDB.open = () => new EventTarget() as IDBOpenDBRequest;
    }),
  );
  await expect(head(popup, 0)).toBeVisible();
  await expect(popup.getByTestId('undo-last')).toBeVisible();
  expect(await unrest(popup)).toEqual([]);
});

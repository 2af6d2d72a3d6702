import type { Page } from '@playwright/test';
import { bring, consent, enter, keepFirst, sampleZip } from './steps/steps';
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
  /** Whom it has shown so far. */
  shown: () => Promise<string[]>;
}

/** Opens the popup, noting from its first moment whom it shows. */
async function openNoting(peerkeep: Peerkeep): Promise<Opened> {
  const popup = await peerkeep.context.newPage();
  await popup.addInitScript(() => {
    const names = new Set<string>();
    Object.assign(globalThis, { names });
    new MutationObserver(() => {
      for (const { textContent } of document.querySelectorAll('[data-testid=prompt] h2'))
        names.add(textContent);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await popup.goto(`${peerkeep.origin}/popup.html`);
  const shown = () => popup.evaluate(() => [...(globalThis as unknown as { names: Set<string> }).names]);
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
  }).toPass({ timeout: 40_000 });
  if (!second) throw new Error('not opened');

  await second.popup.getByTestId('done').first().click();
  await expect(second.popup.getByTestId('prompt').filter({ hasText: name })).toHaveCount(0);
  await expect.poll(() => kept(peerkeep)).not.toContain(name);
  await second.popup.close();
  const third = await openNoting(peerkeep);
  await expect(head(third.popup, 0)).toBeVisible();
  expect(await third.shown()).not.toContain(name);
});

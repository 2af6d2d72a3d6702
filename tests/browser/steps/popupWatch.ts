import type { Page } from '@playwright/test';
import type { Peerkeep } from '../support/peerkeep';

/** What a popup did on the screen since its first moment, without a hand on it. */

/** Opens the popup as a tab, watching it. @param prepare comes before the page's own scripts. */
export async function openWatched(
  peerkeep: Peerkeep,
  prepare?: (popup: Page) => Promise<unknown>,
): Promise<Page> {
  const popup = await peerkeep.context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await prepare?.(popup);
  await popup.addInitScript(() => {
    const unrest: string[] = [];
    Object.assign(globalThis, { unrest });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources = [] } = entry as unknown as { sources?: { node?: Element | null }[] };
        unrest.push(...sources.map(({ node }) => `moved: ${node?.outerHTML.slice(0, 80) ?? 'something'}`));
      }
    }).observe({ type: 'layout-shift', buffered: true });
    new MutationObserver(() => {
      for (const one of document.querySelectorAll('.today-loading'))
        if (one.checkVisibility()) unrest.push(`seen: ${one.outerHTML}`);
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await popup.goto(`${peerkeep.origin}/popup.html`);
  return popup;
}

/** What has moved by now, and whether it said that one has to wait; called once it shows what it has to show. */
export async function unrest(popup: Page): Promise<string[]> {
  // Whatever comes late has come by then.
  await popup.waitForTimeout(600);
  return popup.evaluate(() => (globalThis as unknown as { unrest: string[] }).unrest);
}

import type { Page, Worker } from '@playwright/test';
import type { ChromeInside } from './chrome';
import type { SecondClient } from './second-client';

const BUTTON = 'harness-open-panel';

/**
 * Opens the real side panel of the main window, in a real click as the browser demands, and drives it
 * through the second client.
 */
export async function openPanel(bench: Page, origin: string, second: SecondClient): Promise<Page> {
  await bench.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as ChromeInside;
    const [main] = await chrome.windows.getAll({ windowTypes: ['normal'] });
    if (!main) throw new Error('There is no window to open the panel in.');
    const button = document.createElement('button');
    button.id = id;
    button.textContent = 'Open';
    button.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9';
    button.addEventListener('click', () => void chrome.sidePanel.open({ windowId: main.id }));
    document.body.append(button);
  }, BUTTON);
  await bench.click(`#${BUTTON}`);
  await bench.evaluate((id) => document.getElementById(id)?.remove(), BUTTON);
  return second.surface(`${origin}/sidepanel.html`);
}

/** Opens the real popup, as a click on the toolbar icon does. */
export async function openPopup(worker: Worker, origin: string, second: SecondClient): Promise<Page> {
  await worker.evaluate(() => (globalThis as unknown as ChromeInside).chrome.action.openPopup());
  return second.surface(`${origin}/popup.html`);
}

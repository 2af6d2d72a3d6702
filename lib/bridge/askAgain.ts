import { browser } from '../browser';
import { readConsent, wantsPageHints } from '../consent';
import { ASK_AGAIN } from './hint';

/** Tells the hints of a tab, where there are any, to ask again. What is new goes to nobody who did not ask. */
export async function letAskAgain(tabId: number): Promise<void> {
  if (!wantsPageHints(await readConsent())) return;
  try {
    await browser.tabs.sendMessage(tabId, ASK_AGAIN, { frameId: 0 });
  } catch {
    // Nobody is listening: a page before its load, or an error page.
  }
}

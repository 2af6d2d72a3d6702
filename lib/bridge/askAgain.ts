import { browser } from '../browser';
import { readConsent, wantsPageHints } from '../consent';
import { onLogChange } from '../log/heard';
import { ASK_AGAIN } from './hint';

const LINKEDIN = 'https://www.linkedin.com/*';
/** So long after the last of several changes: a step is written in a few. */
const SOON_MS = 150;

/** Tells the hints of a tab, where there are any, to ask again. What is new goes to nobody who did not ask. */
export async function letAskAgain(tabId: number): Promise<void> {
  if (wantsPageHints(await readConsent())) await tell(tabId);
}

/**
 * From here on, the hints of every page in sight ask again after a change of the log: what is left out, paused or
 * forgotten in the panel beside the page is not to stand in the hint until the page has the focus again.
 */
export function letAskAgainOnChange(): void {
  let soon: ReturnType<typeof setTimeout> | undefined;
  onLogChange(() => {
    clearTimeout(soon);
    soon = setTimeout(() => void letPagesInSight(), SOON_MS);
  });
}

async function letPagesInSight(): Promise<void> {
  if (!wantsPageHints(await readConsent())) return;
  const tabs = await browser.tabs.query({ url: LINKEDIN, active: true });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [tell(id)])));
}

async function tell(tabId: number): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, ASK_AGAIN, { frameId: 0 });
  } catch {
    // Nobody is listening: a page before its load, or an error page.
  }
}

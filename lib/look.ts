import { browser } from './browser';
import type { Look } from './linkedin/report/looked';

export type { Look } from './linkedin/report/looked';

/**
 * Looks once at a LinkedIn tab, in the isolated world of its page; for our own pages, and only on the user's
 * click: for the report of a page that can no longer be read.
 * @returns null where the tab cannot be looked at: closed, an error page, not LinkedIn.
 */
export async function lookAt(tabId: number): Promise<Look | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['look.js'] });
    return (frame?.result as Look | undefined) ?? null;
  } catch {
    return null;
  }
}

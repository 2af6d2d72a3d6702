import { browser } from '../browser';

/** Opens a page of ours in a new tab. @param page `dashboard.html#people` */
export async function openPage(page: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
}

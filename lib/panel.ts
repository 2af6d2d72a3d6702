import { browser } from './browser';

/** Chrome's side panel, which the polyfill does not know. */
declare const chrome: { sidePanel?: { open(options: { windowId: number }): Promise<void> } } | undefined;

/**
 * Opens the panel beside the page: Chrome's side panel, Firefox's sidebar. Must be called in a click.
 * @param windowId of the window in front.
 */
export async function openPanel(windowId: number): Promise<void> {
  if (typeof chrome !== 'undefined' && chrome.sidePanel) await chrome.sidePanel.open({ windowId });
  else await browser.sidebarAction.open();
}

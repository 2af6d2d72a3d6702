import type { Page } from '@playwright/test';
import type { Peerkeep } from '../../tests/browser/support/peerkeep';

/** A saved page and where it was. */
export interface SavedPage {
  html: string;
  /** A LinkedIn address in full. */
  address: string;
}

const EMPTY = '<!doctype html><html lang="en"><head><title>LinkedIn</title></head><body></body></html>';

/**
 * Serves a saved page under its address, with its scripts as they are, in a new tab. The frame that waits for older
 * parts is empty; whatever else the page asks for is refused, and it stays where it is when its scripts want away.
 */
export async function openSaved(peerkeep: Peerkeep, { html, address }: SavedPage): Promise<Page> {
  const { pathname } = new URL(address);
  peerkeep.linkedin.serve('/preload/', EMPTY);
  const tab = await peerkeep.context.newPage();
  await tab.route(/^https?:/, async (route) => {
    const request = route.request();
    const moves = request.isNavigationRequest() && request.frame() === tab.mainFrame();
    if (!moves) return route.fallback();
    if (new URL(request.url()).pathname !== pathname) return route.fulfill({ status: 204 });
    return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
  });
  await tab.goto(address, { waitUntil: 'commit' });
  return tab;
}

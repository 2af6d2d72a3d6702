import type { PeerkeepInFirefox } from '../../tests/firefox/support/peerkeep';
import { CATCH_UP, profile } from './visits';

/**
 * Opens the invented catch-up page, then profiles, one after the other in the same tab, with the sidebar's page beside
 * them. @param slugs people who have a page. @returns what was read, in order: `catch-up`, and the addresses of profiles.
 */
export async function visitKeptInFirefox(
  peerkeep: PeerkeepInFirefox,
  slugs: readonly string[],
): Promise<string[]> {
  if (slugs.length === 0) return [];
  const pages: string[] = [];
  // As a page in a tab it follows the tab in front of its window, as the sidebar does.
  const sidebar = await peerkeep.open('sidepanel.html');
  const tab = await peerkeep.open(CATCH_UP);
  await tab.activate();
  const cameUp = async (what: string, selector: string): Promise<void> => {
    await sidebar
      .until(what, (of: string) => document.querySelector(of) !== null, selector)
      .then(() => pages.push(what))
      .catch(() => console.log(`  ${what} was not read in time`));
  };
  await cameUp('catch-up', '[data-testid="here"][data-page="catchUp"]');
  for (const slug of slugs) {
    await tab.go(encodeURI(profile(slug)));
    await cameUp(profile(slug), `[data-testid="person"][data-slug="${slug}"]`);
  }
  await sidebar.close();
  return pages;
}

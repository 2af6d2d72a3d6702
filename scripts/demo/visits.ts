import type { Page } from '@playwright/test';
import type { Stage } from './stage';

const READ_MS = 15_000;

/** @returns the address of a profile in the invented LinkedIn. */
export function profile(slug: string): string {
  return `https://www.linkedin.com/in/${slug}/`;
}

/**
 * Opens the invented profile pages of the people kept, one after the other in the same tab, as a person
 * browses, with the real side panel beside them.
 *
 * @returns the panel with the last of them, and how many were read; no panel where nobody was kept
 */
export async function visitKept(
  { peerkeep, world }: Stage,
  slugs: string[],
): Promise<{ panel?: Page; read: number }> {
  const known = slugs.filter((slug) => slug !== '' && world.pageFor(profile(slug)) !== null);
  // People of the user's own export have no page here; the panel then shows how it says so.
  const first = known[0] ?? slugs.find((slug) => slug !== '');
  if (first === undefined) return { read: 0 };
  const tab = await peerkeep.visit(profile(first));
  const panel = await peerkeep.panel();
  let read = 0;
  for (const slug of known) {
    if (slug !== first) await tab.goto(profile(slug));
    const shown = panel.locator(`[data-testid="person"][data-slug="${slug}"]`);
    const came = await shown.waitFor({ timeout: READ_MS }).then(
      () => true,
      () => false,
    );
    if (came) read += 1;
    else console.log(`  the page of ${slug} was not read within ${READ_MS / 1000} s`);
  }
  return { panel, read };
}

import type { Page } from '@playwright/test';
import type { SampleWorld } from '../../tests/linkedin/world';
import type { Stage } from './stage';

const READ_MS = 15_000;
/** Where LinkedIn tells of new jobs. A profile is believed at once where this page told of it before. */
export const CATCH_UP = 'https://www.linkedin.com/mynetwork/catch-up/job_changes/';

/** What was looked at, and the real side panel as it stands after it. */
export interface Visits {
  /** None where nobody was kept. */
  panel?: Page;
  /** How many profiles were read. */
  read: number;
  /** What was read, in order: `catch-up`, and the addresses of profiles. */
  pages: string[];
}

/** @returns the address of a profile in the invented LinkedIn. */
export function profile(slug: string): string {
  return `https://www.linkedin.com/in/${slug}/`;
}

/** @returns those of them who have a page in the invented LinkedIn: people of the user's own export have none. */
export function knownIn(world: SampleWorld, slugs: readonly string[]): string[] {
  return slugs.filter((slug) => slug !== '' && world.pageFor(profile(slug)) !== null);
}

/**
 * Opens the invented catch-up page, then the profiles of the people kept, one after the other in the same tab, as a
 * person browses, with the real side panel beside them.
 */
export async function visitKept({ peerkeep, world }: Stage, slugs: string[]): Promise<Visits> {
  const known = knownIn(world, slugs);
  // Where nobody has a page, the panel shows how it says so.
  const unknown = slugs.find((slug) => slug !== '');
  if (unknown === undefined) return { read: 0, pages: [] };
  const tab = await peerkeep.visit(known.length > 0 ? CATCH_UP : profile(unknown));
  const panel = await peerkeep.panel();
  const pages: string[] = [];
  const cameUp = async (what: string, selector: string): Promise<void> => {
    const came = await panel
      .locator(selector)
      .waitFor({ timeout: READ_MS })
      .then(
        () => true,
        () => false,
      );
    if (came) pages.push(what);
    else console.log(`  ${what} was not read within ${READ_MS / 1000} s`);
  };
  if (known.length > 0) await cameUp('catch-up', '[data-testid="here"][data-page="catchUp"]');
  for (const slug of known) {
    await tab.goto(profile(slug));
    await cameUp(profile(slug), `[data-testid="person"][data-slug="${slug}"]`);
  }
  return { panel, read: pages.filter((page) => page !== 'catch-up').length, pages };
}

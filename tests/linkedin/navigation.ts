import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The script that makes the invented pages one application, as LinkedIn is: a click on a link changes the
 * address at once, the title a little later and the page later still, by default. Tests drive it from the
 * page's own world: `invented.go('/in/somebody/', { contentMs: 800, titleMs: 900 })`, or set
 * `invented.delays` before clicking.
 */
export interface NavigationDelays {
  /** From the change of the address to the new content. */
  contentMs: number;
  /** From the change of the address to the new title. */
  titleMs: number;
}

// A file of its own, so that no build step rewrites what runs in the page.
const SCRIPT = readFileSync(join(import.meta.dirname, 'navigation.inpage.js'), 'utf8');

/** @returns the script's text, for an inline `<script>`. */
export function navigationScript(delays: NavigationDelays = { contentMs: 250, titleMs: 120 }): string {
  return SCRIPT.replace('DELAYS', JSON.stringify(delays));
}

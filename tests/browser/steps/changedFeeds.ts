import type { SampleWorld } from '../../linkedin/world';
import { expect } from '../support/test';

export const FEED = 'https://www.linkedin.com/feed/';

const NO_KEYS: [RegExp, string] = [/ componentkey="[^"]*"/g, ''];
const NO_MARK: [RegExp, string] = [/data-testid="mainFeed"/g, 'data-testid="otherFeed"'];
const NO_LINKS: [RegExp, string] = [/linkedin\.com\/(in|company|school)\//g, 'linkedin.com/p/'];

/** @returns the feed of the invented LinkedIn, changed in several ways so that nobody can read it. */
export function changedFeeds(world: SampleWorld): string[] {
  return [[NO_KEYS, NO_MARK], [NO_LINKS], [NO_KEYS, NO_LINKS]].map((how) => changed(world, how));
}

/** Fails where the change changes nothing. */
function changed(world: SampleWorld, changes: [from: RegExp, to: string][]): string {
  return changes.reduce(
    (html, [from, to]) => {
      expect(html).toMatch(from);
      return html.replace(from, to);
    },
    world.pageFor(FEED)?.html ?? '',
  );
}

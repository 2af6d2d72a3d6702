import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageId } from '../../lib/linkedin/page';
import { expect, mutantPage as test } from './mutants/page';
import { readAsTruth, readMutants } from './mutants/mutants';

/**
 * Saved pages of LinkedIn, which are nobody's to publish: read in a real Chromium, then changed as the invented
 * pages are. Only where PEERKEEP_CAPTURES names their folder. What each file holds is counted in its name's row.
 */
const FOLDER = process.env['PEERKEEP_CAPTURES'];

const SAVED: readonly [file: string, page: PageId, address: string | null, read: number][] = [
  ['profile-sdui-1st.html', 'profile/sdui', null, 1],
  ['profile-sdui-2nd.html', 'profile/sdui', null, 1],
  ['profile-ember.html', 'profile/ember', null, 1],
  ['feed-sdui.html', 'feed/sdui', '/feed/', 5],
  ['feed-ember.html', 'feed/ember', '/feed/', 1],
  ['catchup-birthday-fr-sdui.html', 'catchUp/sdui', '/mynetwork/catch-up/birthday/', 10],
  ['notifications-ember.html', 'notifications/ember', '/notifications/', 4],
];

for (const [file, page, address, count] of SAVED) {
  test(`${file}: ${count} read, and never wrong when it is changed`, async ({ readers }) => {
    test.skip(!FOLDER, 'skipped unless PEERKEEP_CAPTURES names a folder');
    test.setTimeout(300_000);
    const html = readFileSync(join(FOLDER ?? '', file), 'utf8');
    const path = address ?? /\/in\/[^/"]+\/(?=overlay\/contact-info)/.exec(html)?.[0] ?? '/';
    const shown = await readAsTruth(readers, {
      page,
      name: file,
      url: `https://www.linkedin.com${path}`,
      html,
    });
    expect(shown.truths).toHaveLength(count);
    const tally = await readMutants(readers, [shown], 560);
    expect(tally.wrong).toEqual([]);
    const { right, ...rest } = tally;
    console.log(file, rest.harmlessRight, rest.harmlessOf, Object.keys(right).length);
    if (page.endsWith('/sdui')) expect(tally.harmlessRight / tally.harmlessOf).toBeGreaterThanOrEqual(0.95);
  });
}

import { test as base } from '@playwright/test';
import type { Identity } from '../../lib/people/schema';
import { bulkZip } from '../linkedin/bulk/bulkExport';
import { countAgain } from '../secondCount/count';
import { rows } from './steps/log';
import { stateOf } from './steps/logState';
import { bring, enter, sampleZip, TODAY } from './steps/steps';
import { limitedBuild } from './support/limitedBuild';
import { startPeerkeep, type Peerkeep } from './support/peerkeep';
import { expect } from './support/test';

const test = base.extend<{ limited: Peerkeep }>({
  limited: async ({}, use) => {
    const build = limitedBuild();
    const peerkeep = await startPeerkeep({ extension: build.path });
    try {
      await use(peerkeep);
    } finally {
      await peerkeep.close();
      build.remove();
    }
  },
});

const EXPORT = {
  name: 'Complete_LinkedInDataExport_06-10-2026.zip',
  mimeType: 'application/zip',
  buffer: Buffer.from(bulkZip({ seed: 'full', connections: 2000, messages: 12_000 })),
};
/** Bytes; the import takes some megabytes. */
const ROOM = 500_000;
/** For half a minute Chromium goes by the room that it last knew of. */
const REMEMBERED_MS = 32_000;

test('a disk that is full in the middle of an import: said in words, the log as before; with space again it is taken in', async ({
  limited,
}) => {
  test.setTimeout(180_000);
  const world = await enter(limited);
  const page = await limited.open('dashboard.html#data');
  await bring(page, sampleZip(world));
  await page.getByTestId('import-again').click();
  const before = await stateOf(limited);
  const journal = await rows(limited, 'journal');

  const session = await limited.context.newCDPSession(page);
  const { origin } = limited;
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + ROOM });
  await page.waitForTimeout(REMEMBERED_MS);
  await page.getByTestId('import-file').setInputFiles(EXPORT);
  await expect(page.getByTestId('toast')).toContainText('this disk is full', { timeout: 60_000 });
  await expect(page.getByTestId('toast')).toContainText('Nothing was changed');
  await expect(page.getByTestId('drop-zone')).toBeVisible();
  expect(await stateOf(limited)).toEqual(before);
  expect(await rows(limited, 'journal')).toEqual(journal);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await bring(page, EXPORT);
  await expect(page.getByTestId('import-result')).toBeVisible();
  const { people } = countAgain(EXPORT.buffer, { today: TODAY, zone: 'UTC' });
  const slugs = (await rows<Identity>(limited, 'identities')).map(({ key }) => key);
  expect(slugs).toEqual(expect.arrayContaining([...people].map((slug) => `slug:${slug}`)));
  expect(await rows(limited, 'journal')).toHaveLength(journal.length + 1);
});

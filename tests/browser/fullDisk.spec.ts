import { test as base } from '@playwright/test';
import type { Identity } from '../../lib/people/schema';
import { bulkZip } from '../linkedin/bulk/bulkExport';
import { countAgain } from '../secondCount/count';
import { rows } from './steps/log';
import { stateOf } from './steps/logState';
import { bring, enter, sampleZip, TODAY } from './steps/steps';
import { limitedBuild } from './support/limitedBuild';
import { startPeerkeep, type Peerkeep } from './support/peerkeep';
import { expect, test as withRoom } from './support/test';

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

/** The log before an import, and what it is compared with. */
async function heldBy(peerkeep: Peerkeep): Promise<unknown> {
  return [await stateOf(peerkeep), await rows(peerkeep, 'journal')];
}

/** Imports with too little room, then with room again. @param wait how long Chromium still goes by the old room. */
async function importWithoutRoom(peerkeep: Peerkeep, wait: number): Promise<void> {
  const world = await enter(peerkeep);
  const page = await peerkeep.open('dashboard.html#data');
  await bring(page, sampleZip(world));
  await page.getByTestId('import-again').click();
  const before = await heldBy(peerkeep);

  const session = await peerkeep.context.newCDPSession(page);
  const { origin } = peerkeep;
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + ROOM });
  await page.waitForTimeout(wait);
  await page.getByTestId('import-file').setInputFiles(EXPORT);
  await expect(page.getByTestId('toast')).toContainText('this disk is full', { timeout: 60_000 });
  await expect(page.getByTestId('toast')).toContainText('Nothing was changed');
  await expect(page.getByTestId('drop-zone')).toBeVisible();
  expect(await heldBy(peerkeep)).toEqual(before);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await bring(page, EXPORT);
  await expect(page.getByTestId('import-result')).toBeVisible();
  const { people } = countAgain(EXPORT.buffer, { today: TODAY, zone: 'UTC' });
  const keys = (await rows<Identity>(peerkeep, 'identities')).map(({ key }) => key);
  expect(keys).toEqual(expect.arrayContaining([...people].map((slug) => `slug:${slug}`)));
  expect(await rows(peerkeep, 'journal')).toHaveLength(2);
}

withRoom(
  'too little room: an import is refused before a row of it is written, and taken in once there is room',
  async ({ peerkeep }) => {
    withRoom.setTimeout(120_000);
    await importWithoutRoom(peerkeep, 0);
  },
);

test('IndexedDB refuses in the middle of an import: said in words, the log as before, and the same once there is room', async ({
  limited,
}) => {
  test.setTimeout(180_000);
  await importWithoutRoom(limited, REMEMBERED_MS);
});

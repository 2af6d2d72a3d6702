import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { homeClock } from '../../../lib/log/homeClock';
import { restore } from '../../../lib/log/restore';
import { dump } from '../../../lib/log/dump';
import { HOME_ZONE } from '../../../lib/log/settings';
import { machineZone } from '../../../lib/people/zone';
import { freshLog, NOW } from './support';

beforeEach(() => fakeBrowser.reset());

it('a backup with a zone that this browser does not know is brought back, and days are counted all the same', async () => {
  const db = freshLog();
  const rows = await dump(db);
  await restore(db, { ...rows, settings: [{ key: HOME_ZONE, value: 'America/Newly_Made' }] }, NOW);
  const { zone, today } = await homeClock(db);
  expect(zone).toBe(machineZone());
  expect(today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(await db.settings.get(HOME_ZONE)).toMatchObject({ value: 'America/Newly_Made' });
  await restore(db, { ...rows, settings: [{ key: HOME_ZONE, value: 'Pacific/Kiritimati' }] }, NOW);
  expect((await homeClock(db)).zone).toBe('Pacific/Kiritimati');
});

import type { Page } from '@playwright/test';
import { rows } from './steps/log';
import { bring, enter, keepFirst, sampleZip } from './steps/steps';
import { expect, test } from './support/test';

interface Step {
  seq: number;
  command: string;
}

test('a month without a backup: one quiet line; later is two weeks later, and a backup ends it for a month', async ({
  peerkeep,
}) => {
  test.setTimeout(120_000);
  const world = await enter(peerkeep, '2026-06-15');
  await bring(await peerkeep.open('dashboard.html#data'), sampleZip(world));
  await keepFirst(peerkeep, 2);
  const nudgeOn = async (day: string): Promise<{ popup: Page; nudged: boolean }> => {
    await peerkeep.setToday(day);
    const popup = await peerkeep.open('popup.html');
    await expect(popup.getByTestId('today')).toBeVisible();
    // The log has answered once the rest of the foot is there.
    await popup.waitForTimeout(500);
    return { popup, nudged: await popup.getByTestId('backup-nudge').isVisible() };
  };

  for (const [day, due] of [
    ['2026-07-14', false],
    ['2026-07-15', true],
  ] as const)
    expect((await nudgeOn(day)).nudged, day).toBe(due);
  const { popup } = await nudgeOn('2026-07-15');
  await expect(popup.getByTestId('backup-nudge')).toContainText('Your log has no fresh backup');
  await popup.getByTestId('backup-later').click();
  await expect(popup.getByTestId('backup-nudge')).toHaveCount(0);
  for (const [day, due] of [
    ['2026-07-28', false],
    ['2026-07-29', true],
  ] as const)
    expect((await nudgeOn(day)).nudged, day).toBe(due);

  const again = (await nudgeOn('2026-07-29')).popup;
  await again.getByTestId('backup-nudge').locator('a').click();
  const data = await peerkeep.open('dashboard.html#data');
  const saved = data.waitForEvent('download');
  await data.getByTestId('backup-save').click();
  expect((await saved).suggestedFilename()).toContain('2026-07-29');
  await expect(data.getByTestId('toast')).toContainText('2026-07-29');
  for (const [day, due] of [
    ['2026-07-29', false],
    ['2026-08-27', false],
    ['2026-08-28', true],
  ] as const)
    expect((await nudgeOn(day)).nudged, day).toBe(due);
});

test('the journal keeps as many steps, and as old ones, as the settings say', async ({ peerkeep }) => {
  test.setTimeout(120_000);
  const world = await enter(peerkeep, '2026-06-15');
  const data = await peerkeep.open('dashboard.html#data');
  await bring(data, sampleZip(world));
  await data.evaluate(() => (location.hash = '#settings'));
  const held = data.getByTestId('journal-held');
  await expect(held).toContainText('1 step is kept now');
  await expect(held).toContainText('of at most 200 MB');
  await keepFirst(peerkeep, 3);
  await expect(held).toContainText('4 steps are kept now');

  await data.getByTestId('limits-fold').locator('summary').click();
  await data.getByTestId('limit-steps').selectOption('100');
  await expect(held).toContainText('5 steps are kept now');
  await data.getByTestId('limit-days').selectOption('30');
  await expect(held).toContainText('6 steps are kept now');
  expect((await steps()).map(({ command }) => command)).toEqual([
    ...['import', 'setRing', 'setRing', 'setRing'],
    ...['setSetting', 'setSetting'],
  ]);

  // Five weeks later the next step lets go of all that are older than thirty days.
  await peerkeep.setToday('2026-07-20');
  const later = await peerkeep.open('dashboard.html#settings');
  await expect(later.getByTestId('limit-days')).toHaveValue('30');
  await later.getByTestId('limits-fold').locator('summary').click();
  await later.getByTestId('limit-steps').selectOption('1000');
  await expect(later.getByTestId('journal-held')).toContainText('1 step is kept now');
  expect((await steps()).map(({ command }) => command)).toEqual(['setSetting']);
  await later.getByTestId('undo-last').click();
  await expect(later.getByTestId('limit-steps')).toHaveValue('100');
  expect((await rows(peerkeep, 'contacts')).length).toBeGreaterThan(0);

  async function steps(): Promise<Step[]> {
    return (await rows<Step>(peerkeep, 'journal')).sort((a, b) => a.seq - b.seq);
  }
});

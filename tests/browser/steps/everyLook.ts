import type { Page } from '@playwright/test';
import type { Person } from '../../linkedin/people';
import type { SampleWorld } from '../../linkedin/world';
import type { Peerkeep } from '../support/peerkeep';
import { expect } from '../support/test';
import { axeFinds } from './axe';
import { cutTexts } from './cut';
import { expectGoodInEveryLook, type SurfaceLook } from './looks';
import { bring, consent, enter, keepFirst, sampleZip } from './steps';

export const POPUP: SurfaceLook = { width: 380 };

/** Everything as a settled user has it. @returns the world, and those who are kept. */
export async function settled(
  peerkeep: Peerkeep,
  keep = 6,
): Promise<{ world: SampleWorld; friends: Person[] }> {
  const world = await enter(peerkeep);
  const welcome = await consent(peerkeep);
  await bring(welcome, sampleZip(world));
  await welcome.close();
  const kept = await keepFirst(peerkeep, keep);
  return { world, friends: world.relations.connected.filter(({ slug }) => kept.includes(slug)) };
}

export /** The real panel as wide as it opens, and as narrow as it goes. */
function goodPanel(panel: Page): (what: string) => Promise<void> {
  return async (what) => {
    // With type twice as large, 560 px are what 280 px are.
    await expectGoodInEveryLook(panel, `panel: ${what}`, { width: 400, largeWidth: 560, legacy: true });
    await panel.setViewportSize({ width: 280, height: 800 });
    expect.soft(await cutTexts(panel), `panel of 280 px: ${what}`).toEqual([]);
    expect.soft(await axeFinds(panel, { legacy: true }), `panel of 280 px: ${what}`).toEqual([]);
  };
}

/** Goes to a page of the dashboard. @param name as in its address. */
export async function go(page: Page, name: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), name);
  await expect(page.locator('main h1').first()).toBeVisible();
}

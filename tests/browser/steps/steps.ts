import type { Page } from '@playwright/test';
import { buildSampleWorld, notFoundPage, type SampleWorld } from '../../linkedin/world';
import type { Peerkeep } from '../support/peerkeep';
import { expect } from '../support/test';

/** What a user does, step by step, on the real screens. */

export const TODAY = '2026-06-15';

/** The invented LinkedIn, served, on a set day. */
export async function enter(peerkeep: Peerkeep, today = TODAY): Promise<SampleWorld> {
  const world = buildSampleWorld({ today });
  peerkeep.linkedin.serve(
    () => true,
    (url) => world.pageFor(url.href) ?? { html: notFoundPage(), status: 404 },
  );
  await peerkeep.setToday(today);
  return world;
}

export async function consent(peerkeep: Peerkeep, reading = true): Promise<Page> {
  const page = await peerkeep.open('welcome.html');
  if (!reading) await page.getByTestId('reading-off').check();
  await page.getByTestId('consent').click();
  await expect(page.getByTestId('consented')).toHaveAttribute('data-reading', String(reading));
  return page;
}

export interface NamedFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export function sampleZip(world: SampleWorld): NamedFile {
  return {
    name: 'Complete_LinkedInDataExport.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(world.exportZip()),
  };
}

/** Gives files to the import on the page and waits for the result or the problem. */
export async function bring(page: Page, files: NamedFile | NamedFile[]): Promise<void> {
  await page.locator('[data-testid=import-file]').setInputFiles(files);
  await expect(page.locator('[data-testid=import-result], [data-testid=import-problem]')).toBeVisible({
    timeout: 30_000,
  });
}

/** Keeps the first candidates with the number keys, each in the ring suggested. @returns their slugs. */
export async function keepFirst(peerkeep: Peerkeep, count: number): Promise<string[]> {
  const page = await peerkeep.open('dashboard.html#choose');
  const slugs: string[] = [];
  for (let i = 0; i < count; i++) {
    const row = page.locator('[data-testid=candidate][aria-current=true]');
    await expect(row.locator(':focus')).toHaveCount(1);
    const slug = (await row.getAttribute('data-slug')) ?? '';
    const suggested = (await row.getAttribute('data-suggested')) ?? '';
    const key = { inner: '1', close: '2', warm: '3', yearly: '4' }[suggested] ?? '3';
    await page.keyboard.press(key);
    await expect(page.locator(`[data-testid=candidate][data-slug="${slug}"]`)).toHaveCount(0);
    slugs.push(slug);
  }
  await expect(page.getByTestId('kept')).toHaveAttribute('data-kept', String(count));
  await page.close();
  return slugs;
}

/** Unfolds a card of Today, as a click anywhere on it does. */
export async function unfold(card: ReturnType<Page['locator']>): Promise<void> {
  const opener = card.getByTestId('card-open');
  // Cards that come back unfold by themselves in that moment: a press then would fold them.
  await expect(async () => {
    if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
    await expect(opener).toHaveAttribute('aria-expanded', 'true', { timeout: 1000 });
  }).toPass({ timeout: 10_000 });
}

/** Writes over the open blank of a draft, as a user does. */
export async function fillBlank(card: ReturnType<Page['locator']>): Promise<string> {
  const box = card.getByTestId('draft');
  const text = (await box.inputValue()).replace('___', 'the harbour project');
  await box.fill(text);
  return text;
}

/** What the clipboard holds, found as a user would: by pasting it somewhere. */
export async function pasted(peerkeep: Peerkeep): Promise<string> {
  const pad = await peerkeep.context.newPage();
  await pad.setContent('<textarea></textarea>');
  await pad.locator('textarea').focus();
  await pad.keyboard.press('ControlOrMeta+V');
  const text = await pad.locator('textarea').inputValue();
  await pad.close();
  return text;
}

/** Keeps these people in the ring "close", and nobody else of those who stand before them in the list. */
export async function keepThese(peerkeep: Peerkeep, slugs: readonly string[]): Promise<void> {
  const page = await peerkeep.open('dashboard.html#choose');
  const left = new Set(slugs);
  while (left.size > 0) {
    const row = page.locator('[data-testid=candidate][aria-current=true]');
    await expect(row.locator(':focus')).toHaveCount(1);
    const slug = (await row.getAttribute('data-slug')) ?? '';
    await page.keyboard.press(left.delete(slug) ? '2' : '0');
    await expect(page.locator(`[data-testid=candidate][data-slug="${slug}"]`)).toHaveCount(0);
  }
  await expect(page.getByTestId('kept')).toHaveAttribute('data-kept', String(slugs.length));
  await page.close();
}

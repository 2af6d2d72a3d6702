import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSampleWorld, notFoundPage, type SampleWorld } from '../../linkedin/world';
import type { Tab } from '../support/tab';
import type { PeerkeepInFirefox } from '../support/test';

/** What a user does in Firefox, and what is looked at inside a page. */

const TODAY = '2026-06-15';

export async function enter(peerkeep: PeerkeepInFirefox): Promise<SampleWorld> {
  const world = buildSampleWorld({ today: TODAY });
  peerkeep.linkedin.serve(
    () => true,
    (url) => world.pageFor(url.href) ?? { html: notFoundPage(), status: 404 },
  );
  await peerkeep.setToday(TODAY);
  return world;
}

export function zipFile(world: SampleWorld): string {
  const path = join(mkdtempSync(join(tmpdir(), 'peerkeep-')), 'Complete_LinkedInDataExport.zip');
  writeFileSync(path, world.exportZip());
  return path;
}

export function countOf(selector: string): number {
  return document.querySelectorAll(selector).length;
}

export function textOf(selector: string): string {
  return document.querySelector(selector)?.textContent ?? '';
}

export function valueOf({ selector, name }: { selector: string; name: string }): string | null {
  return document.querySelector(selector)?.getAttribute(name) ?? null;
}

/** Keeps the first people of the list in the ring "close", by the key. @returns their slugs. */
export async function keepFirst(peerkeep: PeerkeepInFirefox, count: number): Promise<string[]> {
  const choose = await peerkeep.open('dashboard.html#choose');
  const current = '[data-testid=candidate][aria-current=true]';
  await choose.text(current);
  await choose.activate();
  const slugs: string[] = [];
  for (let kept = 1; kept <= count; kept++) {
    slugs.push((await choose.evaluate(valueOf, { selector: current, name: 'data-slug' })) ?? '');
    await choose.press('2');
    await choose.until(
      `${kept} kept`,
      ({ n }) => document.querySelector('[data-testid=kept]')?.getAttribute('data-kept') === String(n),
      { n: kept },
    );
  }
  await choose.close();
  return slugs;
}

/** Everything as a settled user has it. @returns the world, and the slugs of those who are kept. */
export async function settle(
  peerkeep: PeerkeepInFirefox,
  hints: 'panel' | 'page' | 'nowhere',
): Promise<{ world: SampleWorld; kept: string[] }> {
  const world = await enter(peerkeep);
  const welcome = await peerkeep.open('welcome.html');
  await welcome.click(`[data-testid=hints-${hints}]`);
  await welcome.click('[data-testid=consent]');
  await welcome.text('[data-testid=consented]');
  await welcome.setFiles('[data-testid=import-file]', [zipFile(world)]);
  await welcome.text('[data-testid=import-result]');
  await welcome.close();
  return { world, kept: await keepFirst(peerkeep, 5) };
}

/** Waits until so many elements are there. */
export async function expectCount(tab: Tab, selector: string, count: number): Promise<void> {
  await tab.until(
    `${count} × ${selector}`,
    ({ of, n }: { of: string; n: number }) => document.querySelectorAll(of).length === n,
    { of: selector, n: count },
  );
}

/** @returns what was copied last. */
export function copied({ window }: PeerkeepInFirefox): Promise<string> {
  return window.evaluate(() => navigator.clipboard.readText());
}

/** Waits until an element says so. */
export async function expectText(tab: Tab, selector: string, text: string): Promise<void> {
  await tab.until(
    `“${text}” in ${selector}`,
    (wanted: { of: string; text: string }) =>
      document.querySelector(wanted.of)?.textContent.includes(wanted.text) === true,
    { of: selector, text },
  );
}

/** Chooses from a list of the browser's own, as a person does who has opened it. */
export async function chooseFrom(tab: Tab, selector: string, value: string): Promise<void> {
  await tab.until(`the list ${selector}`, (of: string) => document.querySelector(of) !== null, selector);
  await tab.evaluate(
    (wanted: { of: string; value: string }) => {
      const list = document.querySelector<HTMLSelectElement>(wanted.of)!;
      list.value = wanted.value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { of: selector, value },
  );
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locator, type Page, test } from '@playwright/test';
import { expect } from '../support/test';

/** Where the trees lie, to be read: what somebody hears who goes through a surface with a screen reader. */
const FOLDER = join(process.cwd(), 'tests', 'browser', 'accessibility');

/** What is another from one run to the next: ids of the log, how much room it takes, and the words of a draft. */
const VARYING: readonly [RegExp, string][] = [
  [/(- textbox "Draft for [^"]+": ).*/g, '$1…'],
  [/(- group "Draft for [^"]+":)(?:\n +- (?:text|mark): .*)+/g, '$1 …'],
  [/#person=[\w-]{36}/g, '#person=…'],
  [/about [\d.,]+ MB/g, 'about … MB'],
];

/** The accessibility tree of a place as text: roles, names, states, in reading order. */
export async function treeOf(place: Page | Locator): Promise<string> {
  const root = 'locator' in place && 'goto' in place ? place.locator('body') : place;
  const tree = await root.ariaSnapshot();
  return `${VARYING.reduce((text, [varying, steady]) => text.replace(varying, steady), tree)}\n`;
}

/**
 * Holds a surface to the tree that was read and found good; waits until it is at rest.
 * `npx playwright test --project=browser accessibilityTree -u` writes all of them anew.
 * @param name of the file, without its ending.
 */
export async function expectTree(place: Page | Locator, name: string): Promise<void> {
  const file = join(FOLDER, `${name}.txt`);
  if (['all', 'changed'].includes(test.info().config.updateSnapshots)) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, await atRest(place));
    return;
  }
  const wanted = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : '';
  await expect
    .poll(() => treeOf(place), { message: `${name}: where this is meant, run with -u and read the change` })
    .toBe(wanted);
}

/** The tree once it has been the same for a while. */
async function atRest(place: Page | Locator): Promise<string> {
  let before = '';
  for (let same = 0; same < 4;) {
    const now = await treeOf(place);
    same = now === before ? same + 1 : 0;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return before;
}

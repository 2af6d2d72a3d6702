import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { photograph } from '../../tests/browser/support/screens';
import { leaks } from '../../tests/browser/support/leaks';
import type { DemoOptions } from './options';
import { consent, importFile, readCandidates, readImport, readToday, Sentence } from './screens';
import type { Stage } from './stage';
import { inWords, type Summary } from './summary';
import { keepFirst } from './triage';
import { visitKept } from './visits';

/** Where the pictures of the last walk lie; not in git. */
const PICTURES = join(process.cwd(), '.cache', 'walk');

const TAB = { folder: PICTURES };
const SURFACE = { folder: PICTURES, whole: false };

/** Walks through the whole of Peerkeep by itself, on the real screens, and says what it saw. */
export async function walk(stage: Stage, options: DemoOptions): Promise<void> {
  const { peerkeep } = stage;
  rmSync(PICTURES, { recursive: true, force: true });

  say('Welcome: consent, and the export through the import screen …');
  const welcome = peerkeep.firstPage;
  // The day was set after the page had read the clock.
  await welcome.reload();
  await welcome.getByTestId('consent').waitFor();
  await photograph(welcome, '1-welcome', TAB);
  await consent(welcome);
  await importFile(welcome, stage.exportFile);
  const imported = await readImport(welcome);
  await photograph(welcome, '2-import-result', TAB);

  say('Choosing whom to keep …');
  const triage = await peerkeep.open('dashboard.html#choose');
  await triage.locator('[data-testid="candidate"], [data-testid^="triage-"]').first().waitFor();
  await photograph(triage, '3-triage', TAB);
  const candidates = await readCandidates(triage);
  const kept = await keepFirst(triage, options.keep);

  say('Looking at the catch-up page, then at the profiles of the people kept …');
  const { panel, read, pages } = await visitKept(stage, kept);
  if (panel) await photograph(panel, '4-side-panel', SURFACE);
  say(`  ${read} of ${kept.length} profiles read (the invented LinkedIn knows only its own people)`);

  say('Today …');
  const popup = await peerkeep.popupReal();
  await popup.locator('[data-testid="today"]:not([data-state="loading"])').waitFor();
  const today = await readToday(popup);
  await photograph(popup, '5-popup', SURFACE);
  await photographToday(stage);

  const summary: Summary = { ...imported, candidates, pages, today };
  say(`\n${inWords(summary, kept.length)}\n`);
  if (options.json !== undefined) {
    writeFileSync(options.json, `${JSON.stringify(summary, null, 2)}\n`);
    say(`The same as JSON: ${options.json}`);
  }
  say(`Pictures of each screen, in light and dark: ${PICTURES}`);
  const left = leaks(peerkeep);
  if (left.length > 0)
    throw new Sentence(`Something left the browser, which must never be:\n${left.join('\n')}`);
  say('No request left the browser.');
}

/** The popup shows as much as fits; as a tab of the same width all cards are in the picture. */
async function photographToday({ peerkeep }: Stage): Promise<void> {
  const tab = await peerkeep.open('popup.html');
  await tab.setViewportSize({ width: 410, height: 600 });
  await tab.locator('[data-testid="today"]:not([data-state="loading"])').waitFor();
  await photograph(tab, '6-popup-all', TAB);
  await tab.close();
}

function say(line: string): void {
  console.log(line);
}

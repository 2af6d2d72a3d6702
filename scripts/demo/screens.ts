import type { Locator, Page } from '@playwright/test';
import type { Summary, TodayPerson } from './summary';

/** Something the person at the terminal can act on: shown as one sentence, without a stack. */
export class Sentence extends Error {}

const IMPORT_MS = 10 * 60_000;
const MOST_CANDIDATES = 200;

const attribute = async (place: Locator, name: string): Promise<string> =>
  (await place.getAttribute(name)) ?? '';
const texts = async (place: Locator): Promise<string[]> =>
  (await place.allInnerTexts()).map((text) => text.trim()).filter((text) => text !== '');

/** Gives consent on the welcome page, where it is not given yet. */
export async function consent(welcome: Page): Promise<void> {
  await welcome.getByTestId('consent').click();
  await welcome.getByTestId('consented').waitFor();
}

/** Brings a file through the real file input and waits for what came of it. */
export async function importFile(welcome: Page, file: string): Promise<void> {
  await welcome.locator('input[type=file]').setInputFiles(file);
  const result = welcome.getByTestId('import-result');
  const problem = welcome.getByTestId('import-problem');
  await result.or(problem).first().waitFor({ timeout: IMPORT_MS });
  if (await problem.isVisible()) {
    throw new Sentence(
      `Peerkeep could not import ${file}. ${(await texts(problem.getByRole('status').locator('p'))).join(' ')}`,
    );
  }
}

/** Reads the result of the import: who you are, the counts, and what was skipped. */
export async function readImport(welcome: Page): Promise<Pick<Summary, 'you' | 'counts'>> {
  const result = welcome.getByTestId('import-result');
  const you = welcome.getByTestId('you');
  const slug = (await you.count()) > 0 ? await attribute(you, 'data-slug') : '';
  const skipped: Summary['counts']['skipped'] = [];
  for (const row of await welcome.locator('[data-testid="skipped"] li').all()) {
    skipped.push({
      file: await attribute(row, 'data-file'),
      reason: await attribute(row, 'data-reason'),
      rows: Number(await attribute(row, 'data-rows')),
    });
  }
  return {
    you: slug === '' ? null : { name: await attribute(you, 'data-name'), slug },
    counts: {
      contacts: Number(await attribute(result, 'data-contacts')),
      touches: Number(await attribute(result, 'data-touches')),
      skipped,
    },
  };
}

/** Reads the triage list, asking for more rows until there are no more or {@link MOST_CANDIDATES}. */
export async function readCandidates(triage: Page): Promise<Summary['candidates']> {
  const rows = triage.getByTestId('candidate');
  const more = triage.getByTestId('more');
  let shown = await rows.count();
  while (shown < MOST_CANDIDATES && (await more.isVisible())) {
    await more.click();
    const before = shown;
    await rows.nth(before).waitFor();
    shown = await rows.count();
  }
  const found: Summary['candidates'] = [];
  for (const row of (await rows.all()).slice(0, MOST_CANDIDATES)) {
    found.push({
      name: await attribute(row, 'data-name'),
      slug: await attribute(row, 'data-slug'),
      evidence: await texts(row.locator('ul li')),
    });
  }
  return found;
}

/** Reads the cards of Today. */
export async function readToday(popup: Page): Promise<TodayPerson[]> {
  const found: TodayPerson[] = [];
  for (const card of await popup.getByTestId('prompt').all()) {
    found.push({
      name: await attribute(card, 'data-name'),
      slug: await attribute(card, 'data-slug'),
      ring: await attribute(card, 'data-ring'),
      lastTouchOn: (await attribute(card, 'data-last-touch')) || null,
      dueOn: (await attribute(card, 'data-due')) || null,
      reasons: await texts(card.getByTestId('reason')),
      draft: await card.locator('textarea').inputValue(),
    });
  }
  return found;
}

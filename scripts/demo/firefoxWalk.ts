import type { PeerkeepInFirefox } from '../../tests/firefox/support/peerkeep';
import type { Tab } from '../../tests/firefox/support/tab';
import type { SampleWorld } from '../../tests/linkedin/world';
import { visitKeptInFirefox } from './firefoxVisits';
import { Sentence } from './screens';
import type { Summary } from './summary';
import { KEY_OF } from './triage';
import { knownIn } from './visits';

/**
 * Walks through the main screens in Firefox by itself: the export, whom to keep, the pages of those kept, today.
 * @returns what they showed, and how many were kept.
 */
export async function walkFirefox(
  peerkeep: PeerkeepInFirefox,
  world: SampleWorld,
  file: string,
  keep: number,
): Promise<{ summary: Summary; kept: number }> {
  console.log('Welcome: consent, and the export through the import screen …');
  const welcome = await peerkeep.open('welcome.html');
  await welcome.click('[data-testid=consent]');
  await welcome.text('[data-testid=consented]');
  await welcome.setFiles('[data-testid=import-file]', [file]);
  const imported = await welcome.until('the import', readImport);
  if (imported === null || 'problem' in imported)
    throw new Sentence(`Peerkeep could not import ${file}. ${imported?.problem ?? ''}`);

  console.log('Choosing whom to keep …');
  const choose = await peerkeep.open('dashboard.html#choose');
  await choose.activate();
  await choose.until(
    'the list',
    () => document.querySelector('[data-testid=candidate], [data-testid^=triage-]') !== null,
  );
  const candidates = await choose.evaluate(readCandidates);
  const kept = await keepFirst(choose, keep);

  console.log('Looking at the catch-up page, then at the profiles of the people kept …');
  const pages = await visitKeptInFirefox(peerkeep, knownIn(world, kept));

  console.log('Today …');
  const popup = await peerkeep.open('popup.html');
  await popup.activate();
  await popup.until(
    'today',
    () => document.querySelector('[data-testid=today]:not([data-state=loading])') !== null,
  );
  const today = await popup.evaluate(readToday);
  return { summary: { ...imported, candidates, pages, today }, kept: kept.length };
}

/** @returns the addresses of those who were kept, in order. */
async function keepFirst(choose: Tab, count: number): Promise<string[]> {
  const kept: string[] = [];
  while (kept.length < count) {
    const current = await choose.evaluate(() => {
      const row = document.querySelector('[data-testid=candidate][aria-current=true]');
      const read = (name: string): string => row?.getAttribute(name) ?? '';
      return row ? { slug: read('data-slug'), suggested: read('data-suggested') } : null;
    });
    if (current === null) return kept;
    await choose.press(KEY_OF[current.suggested] ?? '3');
    kept.push(current.slug);
    await choose.until(
      `${kept.length} kept`,
      (n) => document.querySelector('[data-testid=kept]')?.getAttribute('data-kept') === String(n),
      kept.length,
    );
  }
  return kept;
}

/** These run in the page and carry all they need. */
function readImport(): Pick<Summary, 'you' | 'counts'> | { problem: string } | null {
  const read = (place: Element | null, name: string): string => place?.getAttribute(name) ?? '';
  const problem = document.querySelector('[data-testid=import-problem]');
  if (problem) return { problem: problem.textContent.trim() };
  const result = document.querySelector('[data-testid=import-result]');
  if (!result) return null;
  const you = document.querySelector('[data-testid=you]');
  return {
    you: you ? { name: read(you, 'data-name'), slug: read(you, 'data-slug') } : null,
    counts: {
      contacts: Number(read(result, 'data-contacts')),
      touches: Number(read(result, 'data-touches')),
      skipped: [...document.querySelectorAll('[data-testid=skipped] li')].map((row) => ({
        file: read(row, 'data-file'),
        reason: read(row, 'data-reason'),
        rows: Number(read(row, 'data-rows')),
      })),
    },
  };
}

function readCandidates(): Summary['candidates'] {
  return [...document.querySelectorAll('[data-testid=candidate]')].map((row) => ({
    name: row.getAttribute('data-name') ?? '',
    slug: row.getAttribute('data-slug') ?? '',
    evidence: [...row.querySelectorAll('ul li')].map((item) => item.textContent.trim()),
  }));
}

function readToday(): Summary['today'] {
  return [...document.querySelectorAll('[data-testid=prompt]')].map((card) => {
    const read = (name: string): string => card.getAttribute(name) ?? '';
    return {
      name: read('data-name'),
      slug: read('data-slug'),
      ring: read('data-ring'),
      lastTouchOn: read('data-last-touch') || null,
      dueOn: read('data-due') || null,
      reasons: [...card.querySelectorAll('[data-testid=reason]')].map((reason) => reason.textContent.trim()),
      draft: card.querySelector('textarea')?.value ?? '',
    };
  });
}

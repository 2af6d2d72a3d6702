import type { PeerkeepInFirefox } from '../../tests/firefox/support/peerkeep';
import type { Tab } from '../../tests/firefox/support/tab';
import { Sentence } from './screens';
import type { Summary } from './summary';
import { KEY_OF } from './triage';

/** Walks through the main screens in Firefox by itself: the export, whom to keep, today. @returns what they showed. */
export async function walkFirefox(peerkeep: PeerkeepInFirefox, file: string, keep: number): Promise<Summary> {
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
  await keepFirst(choose, keep);

  console.log('Today …');
  const popup = await peerkeep.open('popup.html');
  await popup.activate();
  await popup.until(
    'today',
    () => document.querySelector('[data-testid=today]:not([data-state=loading])') !== null,
  );
  return { ...imported, candidates, pages: [], today: await popup.evaluate(readToday) };
}

async function keepFirst(choose: Tab, count: number): Promise<void> {
  for (let kept = 1; kept <= count; kept++) {
    const suggested = await choose.evaluate(() => {
      const row = document.querySelector('[data-testid=candidate][aria-current=true]');
      return row ? (row.getAttribute('data-suggested') ?? '') : null;
    });
    if (suggested === null) return;
    await choose.press(KEY_OF[suggested] ?? '3');
    await choose.until(
      `${kept} kept`,
      (n) => document.querySelector('[data-testid=kept]')?.getAttribute('data-kept') === String(n),
      kept,
    );
  }
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

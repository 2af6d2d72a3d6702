/** What a run by itself found, all of it read from the screens. */
export interface Summary {
  you: { name: string; slug: string } | null;
  counts: { contacts: number; touches: number; skipped: { file: string; reason: string; rows: number }[] };
  candidates: { name: string; slug: string; evidence: string[] }[];
  /** Pages of the invented LinkedIn that were read, in order: `catch-up`, and the addresses of profiles. */
  pages: string[];
  today: TodayPerson[];
}

export interface TodayPerson {
  name: string;
  slug: string;
  ring: string;
  lastTouchOn: string | null;
  dueOn: string | null;
  reasons: string[];
  /** An open blank is `___`. */
  draft: string;
}

/** @returns the summary for a reader at a terminal. */
export function inWords({ you, counts, candidates, pages, today }: Summary, kept: number): string {
  const rows = counts.skipped.filter((one) => one.rows > 0);
  const skipped = rows.map((one) => `  ${one.file}: ${one.rows} × ${one.reason}`);
  const files = counts.skipped.length - rows.length;
  const lines = [
    `You are ${you ? `${you.name} (${you.slug})` : 'not known from this export'}.`,
    `${counts.contacts} contacts, ${counts.touches} touches; ${candidates.length} candidates looked at, ${kept} kept.`,
    ...(skipped.length > 0 ? ['Skipped:', ...skipped] : ['No row was skipped.']),
    ...(files > 0 ? [`  ${files} whole files were not needed.`] : []),
    ...(pages.length > 0 ? [`Pages read: ${namesOf(pages)}.`] : []),
    '',
    today.length === 0 ? 'Nobody is due today.' : `Today, ${people(today.length)}:`,
    ...today.flatMap(person),
  ];
  return lines.join('\n');
}

function person({ name, ring, lastTouchOn, reasons, draft }: TodayPerson): string[] {
  return [
    '',
    `  ${name} (${ring}, last touch ${lastTouchOn ?? 'unknown'})`,
    ...reasons.map((reason) => `    why: ${reason}`),
    ...draft.split('\n').map((line) => `    | ${line}`),
  ];
}

function namesOf(pages: readonly string[]): string {
  const profiles = pages.filter((page) => page.startsWith('https:')).length;
  const others = pages.filter((page) => !page.startsWith('https:'));
  return [...others, profiles === 1 ? 'one profile' : `${profiles} profiles`].join(', ');
}

function people(count: number): string {
  return count === 1 ? 'one person' : `${count} people`;
}

import type { Peerkeep } from '../support/peerkeep';

const TABLES = [
  'contacts',
  'identities',
  'touches',
  'occasions',
  'questions',
  'pairs',
  'pledges',
  'settings',
];

/**
 * Every row that commands may change, as text: equal texts are equal logs. Without what belongs to the browser, and
 * without what screens note of cards that they showed.
 */
export async function stateOf(peerkeep: Peerkeep): Promise<string[]> {
  const tables = await Promise.all(TABLES.map((table) => peerkeep.readDb(table)));
  return tables
    .flatMap((rows, i) => rows.map((row) => `${TABLES[i] ?? ''} ${canonical(row)}`))
    .filter((row) => !/"key":"(?:canary|backedUpOn|today|lookedOn|notifiedOn)"/.test(row))
    .sort();
}

const NOTED = ['shownOn', 'shownFor', 'shownLapsed'];

function canonical(row: unknown): string {
  return JSON.stringify(row, (name, inner: unknown) => {
    if (NOTED.includes(name)) return undefined;
    return inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner;
  });
}

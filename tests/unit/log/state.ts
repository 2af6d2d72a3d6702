import type { Log } from '../../../lib/log/db';
import { searchTextsOf } from '../../../lib/search/texts';

/** Everything that commands may change, as one text: equal texts are equal logs, to the byte. */
export async function stateOf(db: Log): Promise<string[]> {
  const lines: string[] = [];
  for (const table of db.changeable) {
    for (const row of (await table.toArray()) as object[]) lines.push(`${table.name} ${canonical(row)}`);
  }
  return lines.sort();
}

/** Everything in the database whatsoever, as one text, to look for traces in. */
export async function everything(db: Log): Promise<string> {
  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  return JSON.stringify(tables);
}

/** Rows of the search text that are not what a fresh derivation makes of the contacts, as they are and as they should be. */
export async function staleSearchTexts(db: Log): Promise<unknown[]> {
  const [rows, contacts] = await Promise.all([db.searchTexts.toArray(), db.contacts.toArray()]);
  const right = searchTextsOf(contacts);
  return JSON.stringify(rows) === JSON.stringify(right) ? [] : [rows, right];
}

/** Rows that belong to nobody. */
export async function orphans(db: Log): Promise<string[]> {
  const ids = new Set(await db.contacts.toCollection().primaryKeys());
  const found: string[] = [];
  for (const table of [db.identities, db.touches, db.occasions, db.questions, db.pledges]) {
    for (const row of (await table.toArray()) as { contactId: string }[]) {
      if (!ids.has(row.contactId)) found.push(`${table.name} ${JSON.stringify(row)}`);
    }
  }
  return found;
}

function canonical(row: object): string {
  return JSON.stringify(row, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

import type { Contact, ContactId } from '../people/schema';
import { linesOf, rowOf, type SearchText, withLines } from '../search/texts';
import type { Log } from './db';

/** @returns the lines of everybody in the log, in no order. */
export async function readSearchLines(db: Log): Promise<string[]> {
  return (await db.searchTexts.toArray()).flatMap(linesOf);
}

/**
 * Brings the search text up to date; part of the transaction that changes these contacts.
 * @param next contacts by id as they are now; undefined for one who is gone.
 */
export async function keepSearchTexts(
  db: Log,
  next: ReadonlyMap<ContactId, Contact | undefined>,
): Promise<void> {
  if (next.size === 0) return;
  const byRow = new Map<number, Map<ContactId, Contact | undefined>>();
  for (const [id, contact] of next) {
    const row = rowOf(id);
    const some = byRow.get(row);
    if (some) some.set(id, contact);
    else byRow.set(row, new Map([[id, contact]]));
  }
  const numbers = [...byRow.keys()];
  const stored = await db.searchTexts.bulkGet(numbers);
  const gone: number[] = [];
  const changed: SearchText[] = [];
  for (const [i, row] of numbers.entries()) {
    const before = stored[i] ?? { row, lines: '' };
    const after = withLines(before, byRow.get(row) ?? new Map());
    if (after.lines === before.lines) continue;
    if (after.lines === '') gone.push(row);
    else changed.push(after);
  }
  if (gone.length > 0) await db.searchTexts.bulkDelete(gone);
  if (changed.length > 0) await db.searchTexts.bulkPut(changed);
}

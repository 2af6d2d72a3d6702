import type { IndexableType } from 'dexie';
import { type Log, touchesOf, touchKey } from './db';
import type { Change } from './journal';

/** Whose the rows of the log are. */

/** Tables whose rows belong to one contact and lead nowhere without them. */
export const OWNED = ['touches', 'identities', 'occasions', 'questions', 'pledges'] as const;

/** @returns all rows of one table that belong to these contacts, with their keys. */
export async function rowsOf(
  db: Log,
  table: (typeof OWNED)[number],
  contactIds: readonly string[],
): Promise<{ key: IndexableType; row: object }[]> {
  if (table === 'touches') {
    const touches = (await Promise.all(contactIds.map((id) => touchesOf(db, id)))).flat();
    return touches.map((row) => ({ key: touchKey(row), row }));
  }
  const rows = await db
    .table<{ id?: string; key?: string }>(table)
    .where('contactId')
    .anyOf(contactIds)
    .toArray();
  return rows.map((row) => ({ key: row.id ?? row.key ?? '', row }));
}

/** Whether a contact has touches, occasions or promises that are not among these keys (as JSON). */
export async function hasOthers(db: Log, contactId: string, come: ReadonlySet<string>): Promise<boolean> {
  const touches = await touchesOf(db, contactId);
  const occasions = await db.occasions.where('contactId').equals(contactId).primaryKeys();
  const pledges = await db.pledges.where('contactId').equals(contactId).primaryKeys();
  return [...touches.map(touchKey), ...occasions, ...pledges].some((key) => !come.has(JSON.stringify(key)));
}

/** Whether a change made a row, or moved it from one contact to another. */
export function brings(change: Change): boolean {
  return change.kind === 'created' || (change.kind === 'changed' && 'contactId' in change.fields);
}

/** The contact whom a change is about, where it made or changed a row that may outlive them. */
export function ownersIn(change: Change): string[] {
  if (change.table === 'contacts') return change.kind === 'removed' ? [change.key as string] : [];
  if (['settings', 'pairs', 'waiting'].includes(change.table)) return [];
  if (change.kind === 'created') return [contactIdIn(change.after)];
  if (change.kind !== 'changed') return [];
  // A touch has its contact in its key; other rows may have been moved to another.
  const moved = change.fields['contactId']?.after;
  const touched = change.table === 'touches' ? (change.key as string[])[0] : undefined;
  return [moved, touched].filter((id) => typeof id === 'string');
}

/** The contact that a row is, or belongs to. */
export function contactIdIn(row: { id?: string; contactId?: string }): string {
  return row.contactId ?? row.id ?? '';
}

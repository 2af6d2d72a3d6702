import type { Contact } from '../people/schema';
import { idOf, lineOf } from './line';

/**
 * The search text: of every contact one line, many lines in a row. It is derived, and kept by the same transaction that
 * changes a contact; a backup does not hold it.
 */
export interface SearchText {
  /** 0 to {@link ROWS} − 1; a contact's row is told by the id. */
  row: number;
  /** Lines in one order, joined by breaks: equal people are equal rows. */
  lines: string;
}

/** So few that all are read in a moment, so many that one change writes little. */
const ROWS = 128;

/** @returns all rows as they should be for these contacts. */
export function searchTextsOf(contacts: readonly Contact[]): SearchText[] {
  const rows = new Map<number, string[]>();
  for (const contact of contacts) {
    const row = rowOf(contact.id);
    const lines = rows.get(row);
    if (lines) lines.push(lineOf(contact));
    else rows.set(row, [lineOf(contact)]);
  }
  const all = [...rows].map(([row, lines]) => ({ row, lines: joined(lines) }));
  return all.sort((one, other) => one.row - other.row);
}

/**
 * @param next contacts by id as they are now; undefined for one who is gone.
 * @returns the row with their lines in the place of those that it had.
 */
export function withLines(row: SearchText, next: ReadonlyMap<string, Contact | undefined>): SearchText {
  const lines = new Map(linesOf(row).map((line) => [idOf(line), line]));
  for (const [id, contact] of next) {
    if (contact) lines.set(id, lineOf(contact));
    else lines.delete(id);
  }
  return { row: row.row, lines: joined([...lines.values()]) };
}

/** @returns the lines of a row. */
export function linesOf({ lines }: SearchText): string[] {
  return lines === '' ? [] : lines.split('\n');
}

/** @returns the row of a contact: ids are spread evenly over them. */
export function rowOf(id: string): number {
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = (hash * 31 + id.charCodeAt(i)) | 0;
  return ((hash % ROWS) + ROWS) % ROWS;
}

function joined(lines: string[]): string {
  return lines.sort().join('\n');
}

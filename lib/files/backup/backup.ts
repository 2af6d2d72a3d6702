import type { LogRows } from '../../log/dump';
import type { Day } from '../../people/schema';

/**
 * The user's own file of the whole log, to be brought back here or on another computer. JSON, one row a line, so that
 * it can be read with the eyes, too. It holds everything, confidences included. Not in it: the undo history, and how
 * well pages were read.
 */
export interface Backup {
  format: typeof FORMAT;
  version: number;
  madeOn: Day;
  rows: LogRows;
}

export const FORMAT = 'peerkeep-backup';
/** Of the rows; the same as the log's own version. */
export const VERSION = 5;

/** @returns the parts of the file: a large log is one text too long for some browsers. */
export function backupParts(rows: LogRows, madeOn: Day): string[] {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, madeOn });
  const parts = [`${head.slice(0, -1)},\n"rows":{\n`];
  const tables = Object.entries(rows);
  for (const [i, [table, list]] of tables.entries()) {
    const lines = (list as object[]).map((row) => JSON.stringify(row)).join(',\n');
    parts.push(`${JSON.stringify(table)}:[\n${lines}\n]${i < tables.length - 1 ? ',' : ''}\n`);
  }
  parts.push('}}\n');
  return parts;
}

/** `peerkeep-backup-2026-06-15.json`. */
export function backupName(madeOn: Day): string {
  return `${FORMAT}-${madeOn}.json`;
}

/** @returns whether a file that begins like this is a backup, whatever it is called. */
export function isBackup(start: Uint8Array): boolean {
  const text = new TextDecoder().decode(start.subarray(0, 100));
  return new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`).test(text);
}

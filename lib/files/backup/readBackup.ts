import * as z from 'zod/mini';
import type { LogRows } from '../../log/dump';
import type { Day } from '../../people/schema';
import { VERSION } from './backup';
import { envelope, ROW_SHAPES } from './shapes';

/** Why a file is no backup that can be brought back: a words key. */
export type BackupProblem = 'backupNotOurs' | 'backupNewer' | 'backupDamaged';

export type BackupRead =
  | { ok: true; rows: LogRows; madeOn: Day }
  /** `row`: the first row that is wrong, for the sentence. */
  | { ok: false; problem: BackupProblem; row?: string };

/** Backups are text of the user's own log; a larger one is none. In bytes. */
export const LARGEST_BACKUP = 1024 * 1024 * 1024;

/**
 * Reads a backup file, whole or not at all: every row has to have its shape, and everything has to belong to a
 * contact in it.
 */
export function readBackup(text: string): BackupRead {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problem: text.includes('"peerkeep-backup"') ? 'backupDamaged' : 'backupNotOurs' };
  }
  const outer = z.safeParse(envelope, data);
  if (!outer.success) return { ok: false, problem: 'backupNotOurs' };
  const { version, madeOn, rows } = outer.data;
  if (version > VERSION) return { ok: false, problem: 'backupNewer' };
  for (const [table, shape] of Object.entries(ROW_SHAPES)) {
    for (const [i, row] of (rows[table] ?? []).entries()) {
      if (!z.safeParse(shape, row).success)
        return { ok: false, problem: 'backupDamaged', row: `${table} ${i + 1}` };
    }
  }
  const known = withEveryTable(rows);
  const orphan = orphanIn(known);
  if (orphan !== undefined) return { ok: false, problem: 'backupDamaged', row: orphan };
  return { ok: true, rows: known, madeOn };
}

function withEveryTable(rows: Record<string, unknown[]>): LogRows {
  const tables = Object.keys(ROW_SHAPES).map((table) => [table, rows[table] ?? []]);
  return Object.fromEntries(tables) as LogRows;
}

/** @returns the first row that belongs to nobody. */
function orphanIn({
  contacts,
  identities,
  touches,
  occasions,
  questions,
  pledges,
}: LogRows): string | undefined {
  const ids = new Set(contacts.map(({ id }) => id));
  for (const [table, rows] of Object.entries({ identities, touches, occasions, questions, pledges })) {
    const at = rows.findIndex(({ contactId }) => !ids.has(contactId));
    if (at !== -1) return `${table} ${at + 1}`;
  }
  return undefined;
}

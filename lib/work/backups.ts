import { backupName, backupParts } from '../files/backup/backup';
import { LARGEST_BACKUP, readBackup } from '../files/backup/readBackup';
import { log } from '../log/db';
import { dump } from '../log/dump';
import { restore } from '../log/restore';
import type { BackupTask, RestoreTask, WorkReport } from './messages';

/** The worker's part in saving the log to a file and bringing it back. */

export async function makeBackup({ today }: BackupTask): Promise<WorkReport> {
  const parts = backupParts(await dump(log), today);
  return { type: 'backup', file: new Blob(parts, { type: 'application/json' }), name: backupName(today) };
}

/** Nothing of a file that is not whole is taken. */
export async function bringBackup({ file, now }: RestoreTask): Promise<WorkReport> {
  if (file.size > LARGEST_BACKUP) return { type: 'noBackup', problem: 'backupNotOurs' };
  const read = readBackup(await file.text());
  if (!read.ok) {
    const { ok: _ok, ...why } = read;
    return { type: 'noBackup', ...why };
  }
  return { type: 'restored', restored: await restore(log, read.rows, now), madeOn: read.madeOn };
}

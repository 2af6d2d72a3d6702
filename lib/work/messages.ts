import type { BackupProblem } from '../files/backup/readBackup';
import type { ImportProblem, ImportProgress, Noted, SelfCandidate, Skipped } from '../files/reading';
import type { ImportResult } from '../log/importPeople';
import type { Restored } from '../log/restore';
import type { UndoReport } from '../log/undo';
import type { Day } from '../people/schema';

/**
 * What a page and its worker say to each other; both are ours and built together. The worker does what takes long:
 * reading an export, writing it to the log, taking a step back. The page stays free, and ends the worker to cancel.
 */

/** Reads files and keeps what they say for a `write`. */
export interface ReadTask {
  task: 'read';
  files: File[];
  today: Day;
  /** IANA name of the home zone. */
  zone: string;
}

/** Takes what was read last into the log, in one transaction. */
export interface WriteTask {
  task: 'write';
  /** Who the user is; null where unknown. Without a name the files' own is taken. */
  self: (Omit<SelfCandidate, 'name'> & { name?: string }) | null;
  /** Epoch milliseconds. */
  now: number;
  /** Random; by it a cancelled import is looked for. */
  batchId: string;
  /** Take people in whom the user forgot. */
  bringBack: boolean;
}

/** Takes a journal entry back, or brings it back. */
export interface StepTask {
  task: 'undo' | 'redo';
  seq: number;
}

/** Makes the backup file. */
export interface BackupTask {
  task: 'backup';
  today: Day;
}

/** Brings a backup back, in the place of everything in the log. */
export interface RestoreTask {
  task: 'restore';
  file: File;
  /** Epoch milliseconds. */
  now: number;
}

export type WorkTask = ReadTask | WriteTask | StepTask | BackupTask | RestoreTask;

/** What a read export is, in so many words; its rows stay in the worker. */
export interface ReadSummary {
  rows: number;
  contacts: number;
  selves: SelfCandidate[];
  ownName?: string;
  /** The same for the same files, so that their import is found again. */
  source: string;
  /** Whose it is, as far as the files tell for sure. */
  account: { slug?: string; name?: string };
}

export interface Written {
  result: ImportResult;
  skipped: Skipped[];
  noted: Noted[];
  /** In the log now. */
  counts: { contacts: number; touches: number };
  /** The user, as written. */
  you?: SelfCandidate;
}

export type WorkReport =
  | { type: 'reading'; progress: ImportProgress }
  | { type: 'writing'; done: number; total: number }
  /** A sign of life while IndexedDB works. */
  | { type: 'alive' }
  | { type: 'read'; summary: ReadSummary }
  | { type: 'problem'; problem: ImportProblem }
  | { type: 'written'; written: Written }
  | { type: 'stepped'; report: UndoReport | null }
  | { type: 'backup'; file: Blob; name: string }
  | { type: 'restored'; restored: Restored; madeOn: Day }
  | { type: 'noBackup'; problem: BackupProblem; row?: string }
  /** The log was not changed. `busy`: another window is writing an import. */
  | { type: 'failed'; why: 'quota' | 'busy' | 'other' };

import type { ImportNews } from '../../lib/log/lastExport';
import type { ImportProblem, ImportProgress, Noted, SelfCandidate, Skipped } from '../../lib/files/reading';

export interface ImportCounts {
  rows: number;
  contactsNew: number;
  contactsKnown: number;
  touchesNew: number;
  /** In the log after the import. */
  contacts: number;
  touches: number;
}

export type ImportView =
  | { state: 'idle' }
  | { state: 'reading'; progress: ImportProgress }
  /** Rows written of rows in all; `total` 0 while that is not known. */
  | { state: 'writing'; contacts: number; done: number; total: number }
  /** The export may be somebody else's: to be asked, never mixed. */
  | { state: 'otherAccount'; yours: { name: string; slug: string }; theirs: { name?: string; slug?: string } }
  | { state: 'problem'; problem: ImportProblem }
  | {
      state: 'done';
      counts: ImportCounts;
      skipped: Skipped[];
      noted: Noted[];
      you?: SelfCandidate;
      others: SelfCandidate[];
      ownName?: string;
      /** A second import that changed nothing. */
      unchanged: boolean;
      /** Beside an earlier export. */
      news?: ImportNewsView;
      /** So many connections are missing that nobody is taken to have left: the list may be a part of it. */
      manyMissing?: number;
      /** So many entries are about people of whom no file has told yet: they wait for one. */
      waiting?: number;
      /** Names of people in the file whom the user forgot, and who were left out. */
      forgotten?: string[];
    };

/** What a newer export tells beside an earlier one; the lists hold the first of each. */
export type ImportNewsView = ImportNews;

/** Saving and bringing back a backup. */
export type BackupView = { lastOn?: string } & (
  | { state: 'idle' | 'busy' }
  /** It would take the place of everything: to be asked. */
  | { state: 'sure'; file: string }
  | { state: 'problem'; problem: 'backupNotOurs' | 'backupNewer' | 'backupDamaged'; row?: string }
  | { state: 'done'; contacts: number; forgotten: number }
);

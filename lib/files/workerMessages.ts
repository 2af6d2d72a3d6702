import type { Day } from '../people/schema';
import type { ImportOutcome, ImportProgress } from './reading';

/** What the page and the import worker say to each other; both are ours and built together. */

export interface ImportTask {
  files: File[];
  today: Day;
  zone: string;
}

export type ImportReport =
  { type: 'progress'; progress: ImportProgress } | { type: 'outcome'; outcome: ImportOutcome };

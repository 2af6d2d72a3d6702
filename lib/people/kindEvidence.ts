import type { Industry } from './work/industry';
import type { WorkFunction } from './work/words';

/** Why somebody may be of a kind; the screens put it into words. */
export type KindEvidence =
  | { kind: 'industry'; industry: Industry; company: string }
  | { kind: 'functional'; does: WorkFunction; company: string }
  /** `year`: that of the connection, while the user was there, or (a school) up to a year after. */
  | { kind: 'cohort'; at: 'company' | 'school'; name: string; year: string }
  | { kind: 'geographic'; place: string }
  /** `heard`: in their headline; else both said so. */
  | { kind: 'interest'; topics: string[]; heard: boolean }
  | { kind: 'crossFunctional'; company: string; does: WorkFunction };

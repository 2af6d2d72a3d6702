import type { Day, Ring } from '../lib/people/schema';
import type { ImportProblem, ImportProgress, Noted, SelfCandidate, Skipped } from '../lib/files/reading';

/** What the screens show: plain props, prepared by `lib/keeping` and `lib/drafts`. All texts are final. */

export interface DraftView {
  /** The message; an open blank is `___`. */
  text: string;
  /** Ids of the phrases used, kept with the touch so that they are not repeated. */
  phraseIds: string[];
}

/** One card of Today: whom to write to, why, and what. */
export interface PromptView {
  contactId: string;
  occasionId?: string;
  name: string;
  slug?: string;
  /** "Head of Design at Example GmbH", as last known. */
  role?: string;
  ring: Ring;
  lastTouchOn?: Day;
  dueOn?: Day;
  /** Never empty (promise 4). */
  reasons: string[];
  /** `congratulation` for a new job, `stayInTouch` otherwise. */
  kind: 'congratulation' | 'stayInTouch';
  draft: DraftView;
}

/** What Today shows. */
export type TodayView =
  | { state: 'loading' }
  | { state: 'nothingImported' }
  | { state: 'noneKept' }
  /** Nobody is due; `next` is the next one of those kept, where there is one. */
  | { state: 'quiet'; next?: { name: string; dueOn: Day } }
  | { state: 'people'; prompts: PromptView[] };

/** A row of the triage list. */
export interface CandidateView {
  contactId: string;
  name: string;
  slug?: string;
  role?: string;
  /** In words: "41 messages both ways, the last in March 2026". */
  evidence: string[];
  /** What their own rhythm suggests; absent where unknown (then `warm` is the one offered). */
  suggested?: Ring;
  /** "About every 3 weeks so far": why that ring is suggested. */
  rhythm?: string;
}

/** The person on the LinkedIn page in front. */
export interface PersonView {
  name: string;
  slug: string;
  role?: string;
  /** In the log: may be kept, last touch is known or not. Absent for a stranger, who is not stored. */
  contact?: {
    id: string;
    ring?: Ring;
    lastTouchOn?: Day;
    dueOn?: Day;
    touchText?: string;
  };
  connected: 'yes' | 'no' | 'unknown';
  prompt?: PromptView;
}

/** What the side panel has in front of it. */
export type PanelView =
  | { state: 'loading' }
  | { state: 'readingOff' }
  | { state: 'noLinkedIn' }
  | { state: 'waiting' }
  | { state: 'unreadable' }
  /** Address and person do not fit what the log knows. */
  | { state: 'unsure' }
  | { state: 'self' }
  | { state: 'person'; person: PersonView };

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
  | { state: 'writing'; contacts: number }
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
    };

/** An undoable change that the toast speaks of. */
export interface ToastView {
  id: string;
  text: string;
  /** Absent where there is nothing to undo. */
  undo?: () => void;
}

/** A row of the recent changes. */
export interface ChangeView {
  id: string;
  text: string;
  /** In words: "today", "3 days ago". */
  when: string;
  undone: boolean;
}

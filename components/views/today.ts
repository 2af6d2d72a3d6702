import type { Draft } from '../../lib/drafts/draft';
import type { Reach } from '../../lib/drafts/destination';
import type { Drafting } from '../../lib/log/drafting';
import type { Day, Ring } from '../../lib/people/schema';

/** One card of Today: whom to write to, why, and what. */
export interface PromptView extends Reach {
  contactId: string;
  occasionId?: string;
  name: string;
  /** "Head of Design at Example GmbH", as last known. */
  role?: string;
  ring: Ring;
  lastTouchOn?: Day;
  dueOn?: Day;
  /** Never empty (promise 4). */
  reasons: string[];
  /** As Peerkeep wrote it; others are written of `drafting`. */
  draft: Draft;
  drafting: Drafting;
  /** What the user made of it. */
  edited?: string;
  /** What they wrote to the same person before: of another occasion, or before they asked for other words. */
  mine?: OwnText;
  /** All that was weighed, in sentences: why now, and not sooner. */
  why?: string[];
  /** Somebody of long ago; `warmUp` is whom to write to first. */
  longAgo?: { warmUp?: string };
  /** Another rhythm, on offer. */
  rhythm?: RhythmView;
  /** A kind word on give and take. */
  caution?: string;
  /** A promise that is due, among the reasons. */
  promise?: { id: string; what: string };
}

/** A text of the user's own, with the draft that it began from. */
export interface OwnText {
  draft: Draft;
  text: string;
}

/** Another rhythm on offer, in words; nothing changes until the user says so. */
export interface RhythmView {
  text: string;
  /** Days between touches, as offered. */
  days: number;
}

/** What Today shows. */
export type TodayView =
  | { state: 'loading' }
  | { state: 'nothingImported' }
  | { state: 'noneKept' }
  /** Suggestions rest: until a moment, said in words, or until the user goes on. */
  | { state: 'paused'; until?: string }
  /** Nobody is due; `next` is the next one of those kept, where there is one. */
  | { state: 'quiet'; next?: { name: string; dueOn: Day } }
  | { state: 'people'; prompts: PromptView[] };

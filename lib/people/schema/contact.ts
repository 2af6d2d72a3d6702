import type { ContactId, Day, Fact, FactName, Facts } from './facts';
import type { Confidence, Note, PeerKind, PreferredChannel, Remembrance } from './noted';
import type { TouchSummary } from './touch';

/** Anyone in the log, and how close they are kept. */

/** How close the user keeps someone. A contact without a ring is not kept and never prompted for. */
export type Ring = 'inner' | 'close' | 'warm' | 'yearly';

/** From closest to widest; the order of the number keys 1 to 4. */
export const RINGS = ['inner', 'close', 'warm', 'yearly'] as const satisfies readonly Ring[];

/** Anyone in the log. Kept means: has a ring. */
export interface Contact {
  id: ContactId;
  facts: Facts;
  /** Whether LinkedIn shows them as a connection; `unknown` is a value. */
  connected: 'yes' | 'no' | 'unknown';
  /** The day on which that was seen. */
  connectedSeenOn?: Day;
  ring?: Ring;
  /** The day on which the present ring was given. */
  keptOn?: Day;
  /** The user's own number of days, in place of the ring's. */
  cadenceDays?: number;
  /** Set in triage: not one to keep. */
  leftOutOn?: Day;
  /** Put away by the user: in no list but that of the archived, and never prompted for. */
  archivedOn?: Day;
  /** Facts that the user emptied: nothing seen up to that day fills them again. */
  cleared?: Partial<Record<FactName, Day>>;
  /** What a merge set aside: other values of facts, of the contact that was merged into this one. */
  otherFacts?: (Fact & { name: FactName })[];
  /** Snoozed: not prompted for before this day, whatever happens. */
  snoozedUntil?: Day;
  /** "Not this time": the present reasons rest until this day. */
  restingUntil?: Day;
  /** The days of "not this time"; those since the last touch tell whether the rhythm suits. */
  skippedOn?: Day[];
  /** Another rhythm was offered on this day, and the present one kept. */
  rhythmKeptOn?: Day;
  /** Paused by the user, until they go on. */
  pausedOn?: Day;
  /** "Never suggest": known, and never prompted for. */
  neverOn?: Day;
  /** The day on which the last pause, or "never", was lifted: until then nobody expected a word. */
  resumedOn?: Day;

  /** Kinds that the user confirmed, and those that they said no to: these are not suggested again. */
  kinds?: PeerKind[];
  notKinds?: PeerKind[];
  /** What this person cares about, in the user's words. */
  topics?: string[];

  /** The language to write to them in, by the user's word: "de". */
  language?: string;
  /** What the user remembers of them and drafts may use, by what it is: `memory`, `contribution`, `goal`. */
  remembered?: Partial<Record<Remembrance, { value: string; on: Day }>>;
  /** Words that they would rather not read. */
  offLimits?: string[];
  /** What the user can do for them, and what they cannot. */
  canOffer?: string[];
  cannotOffer?: string[];
  /** How they would rather be reached. */
  prefers?: PreferredChannel;
  /** The user wants to wish them a happy birthday, each year. */
  birthdays?: 1;
  /** What the user wants to remember of them; in no draft. */
  notes?: Note[];
  /** What they told in confidence; on their own page after a click, and in no draft, hint or list. */
  confidences?: Confidence[];

  /** Written by the screens, not by the user: the last day on which a card of theirs was shown … */
  shownOn?: Day;
  /** … and the ids of all that called for a word then: occasions, promises. In rows of old one id, of an occasion. */
  shownFor?: string | string[];
  /** … and that they had lapsed by then. */
  shownLapsed?: 1;

  /** Another employer or title than known, shown by one whole reading; a second visit has to say the same. */
  awaiting?: { company?: string; title?: string; on: Day; visit: string };

  /** Derived: the days of the ring, where the user set others than those at the start. */
  ringDays?: number;
  /** Derived: day of the last touch that resets the clock. */
  lastTouchOn?: Day;
  /** Derived: the day from which a prompt is due; only on kept contacts. */
  dueOn?: Day;
  /** Derived: `dueOn` rests on the connection day or on nothing, not on a touch. */
  dueEstimated?: 1;
  /** Derived: place in the triage list, higher first; only while neither kept nor left out. */
  candidateRank?: number;
  /** Derived from the touches. */
  touches: TouchSummary;

  /** The import that created this row. */
  batchId?: string;
  createdAt: number;
}

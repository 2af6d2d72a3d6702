import type { Draft } from '../lib/drafts/draft';
import type { Reach } from '../lib/drafts/destination';
import type { Drafting } from '../lib/log/drafting';
import type { ImportNews } from '../lib/log/lastExport';
import type { Day, PeerKind, Ring } from '../lib/people/schema';
import type { ImportProblem, ImportProgress, Noted, SelfCandidate, Skipped } from '../lib/files/reading';
import type { PageKind } from '../lib/linkedin/page';

/** What the screens show: plain props, prepared by `lib/keeping` and `lib/drafts`. All texts are final. */

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

/** One suggestion: this person may be a peer of this kind. */
export interface SuggestionView {
  /** Of person and kind. */
  id: string;
  contactId: string;
  name: string;
  role?: string;
  kind: PeerKind;
  kindName: string;
  evidence: string;
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
    /** Something was told in confidence; not what. */
    confided?: true;
    touchText?: string;
  };
  connected: 'yes' | 'no' | 'unknown';
  prompt?: PromptView;
  /** Why they are suggested today, or are not; of somebody in the log. */
  why?: string[];
}

/** What the user noted about somebody, in words, and as it stands in the fields that change it. */
export interface KnownView {
  /** Ground rules, a short line each. */
  rules: string[];
  /** Open promises, the soonest first. */
  promises: { id: string; what: string; text: string; due: boolean }[];
  /** The latest first; what was told in confidence is not among them. */
  notes: { id: string; text: string; when: string }[];
  kinds: readonly PeerKind[];
  fields: KnownFields;
  /** What was typed here and is not kept yet. */
  typed: Typed;
}

/** Fields of one line; lists with commas between. */
export interface KnownFields {
  topics: string;
  birthday: string;
  prefers: string;
  offLimits: string;
  canOffer: string;
  cannotOffer: string;
}

/** Texts by the name of their field. */
export type Typed = Readonly<Record<string, string>>;

/** What a page showed of somebody in the user's log, in words. */
export interface ItemView {
  /** Stays the same while the page shows it. */
  key: string;
  text: string;
  /** The address of the post, where it is one. */
  post?: string;
}

/** A kept contact who has something on the page in front. */
export interface PersonHereView {
  contactId: string;
  name: string;
  slug: string;
  ring: Ring;
  lastTouchOn?: Day;
  /** At least one; hardship first. */
  items: ItemView[];
  /** Why to write now; absent where there is no reason. */
  reasons?: string[];
  /** With the draft, from when the user looks at the reasons. */
  prompt?: PromptView;
}

/** Something that was read and is not certain: the user is asked once. */
export interface QuestionView {
  id: string;
  /** What was read. */
  text: string;
  /** Where and when. */
  from: string;
  /** How somebody may be called: to be chosen, in place of yes and no. */
  choices?: string[];
}

/** What the side panel has in front of it. */
export type PanelView =
  | { state: 'loading' }
  | { state: 'readingOff' }
  /** The user wants no hints, or none for a while. */
  | { state: 'hintsOff' }
  | { state: 'paused' }
  | { state: 'noLinkedIn' }
  /** A page of LinkedIn that is not for reading: jobs, search. */
  | { state: 'notThisPage' }
  | { state: 'waiting' }
  | { state: 'unreadable' }
  | { state: 'signedOut' }
  /** Address and person do not fit what the log knows. */
  | { state: 'unsure' }
  | { state: 'self' }
  | { state: 'person'; person: PersonView; questions?: QuestionView[]; known?: KnownView }
  | {
      state: 'list';
      page: PageKind;
      /** In page order, one row each. */
      people: PersonHereView[];
      /** Connections on this page that are not in the log. */
      newPeople: number;
      questions: QuestionView[];
    };

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

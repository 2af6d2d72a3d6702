import type { Day, PeerKind, Ring } from '../../lib/people/schema';
import type { PageKind } from '../../lib/linkedin/page';
import type { PromptView } from './today';

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

/** Texts by the name of their field; undefined where nothing is typed (any more). An emptied field is something typed. */
export type Typed = Readonly<Record<string, string | undefined>>;

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

import type { Career, ImportedMail, ImportedOnPost, ImportedRecommendation } from '../people/imported';
import type { Day } from '../people/schema';
import type { Noted, Skipped } from './findings';

export { NOTES, SKIP_REASONS } from './findings';
export type { Noted, Skipped, SkipReason } from './findings';

/**
 * What an export says, as the import worker hands it over: plain data without any message text, small
 * enough to keep in the page so that "this is not me" can be answered without reading the file again.
 */

/** A Connections row with an address. */
export interface ConnectionRow {
  slug: string;
  firstName: string;
  lastName: string;
  mail?: string;
  company?: string;
  position?: string;
  connectedOn?: Day;
  /** The day of which its own file speaks, where several were given and this one is older than the newest. */
  seenOn?: Day;
}

/** Messages of one sender to one other person on one day, in a conversation of exactly two. */
export interface MessageDay {
  /** Slug of the sender and of the other party. */
  from: string;
  to: string;
  on: Day;
  /** The last moment of that day, epoch milliseconds. */
  at: number;
  count: number;
}

export interface InvitationRow {
  from: string;
  to: string;
  on: Day;
  withWords: boolean;
}

/** Skills that one person endorsed another for on one day. */
export interface EndorsementRow {
  slug: string;
  on: Day;
  /** The last moment of that day, epoch milliseconds. */
  at: number;
  /** `in`: they endorsed the user. */
  direction: 'in' | 'out';
  /** Skills endorsed that day. */
  count: number;
}

/** Whose files came together, as far as they tell. */
export interface Account {
  slug?: string;
  /** From Profile.csv. */
  name?: string;
  /** The zip, or all loose files. */
  files: string[];
}

/** Somebody who may be the user, most likely first. */
export interface SelfCandidate {
  slug: string;
  name: string;
  /** Why: the inviter of their own invitations, or in most conversations and the most frequent sender. */
  because: 'invitations' | 'messages' | 'user';
}

/** Everything the worker found, by file. Names are those of the people as the files write them. */
export interface ExportReading {
  files: { name: string; kind: ExportFileKind; rows: number }[];
  connections: ConnectionRow[];
  messages: MessageDay[];
  invitations: InvitationRow[];
  /** One for each person, direction and day. */
  endorsements: EndorsementRow[];
  recommendations: ImportedRecommendation[];
  onPosts: ImportedOnPost[];
  mails: ImportedMail[];
  /** The user's own; absent where no file tells of it. */
  career?: Career;
  /** Connections of whom only a date is left, in the newest list. */
  closedAccounts: number;
  /** The newest list of connections was there to its end, and each of its rows could be read. */
  wholeConnections: boolean;
  /** Whose files these are, newest first: always one person's, who may have changed their address. */
  accounts: Account[];
  /** Display names by slug, the latest one: from messages, else from invitations. */
  names: Record<string, string>;
  /** The user's own name, from Profile.csv. */
  ownName?: string;
  ownHeadline?: string;
  selves: SelfCandidate[];
  skipped: Skipped[];
  noted: Noted[];
  /**
   * The day up to which the files speak, never after today: the day in the zip's name, else of its newest
   * entry, of a loose file the day it was saved; later where a row is later.
   */
  seenOn: Day;
}

export type ExportFileKind =
  | 'connections'
  | 'messages'
  | 'invitations'
  | 'profile'
  | 'endorsements'
  | 'recommendations'
  | 'positions'
  | 'education'
  | 'contacts'
  | 'reactions'
  | 'comments';

/** Why nothing could be read: a words key (`import…`), with what the sentence needs. */
export interface ImportProblem {
  problem:
    | 'importNoFile'
    | 'importNotAZip'
    | 'importNothingKnown'
    | 'importCutOff'
    | 'importEncrypted'
    | 'importTooLarge'
    | 'importExcel'
    | 'importBackup'
    | 'importNoHeader'
    | 'importEmpty'
    | 'importTwoAccounts'
    | 'importFailed';
  file?: string;
}

export interface ImportProgress {
  /** Bytes read of bytes in all. */
  done: number;
  total: number;
  file: string;
  rows: number;
}

export type ImportOutcome = { ok: true; reading: ExportReading } | ({ ok: false } & ImportProblem);

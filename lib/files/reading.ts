import type { Day } from '../people/schema';

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

/** Somebody who may be the user, most likely first. */
export interface SelfCandidate {
  slug: string;
  name: string;
  /** Why: the inviter of their own invitations, or in most conversations and the most frequent sender. */
  because: 'invitations' | 'messages' | 'user';
}

/**
 * Rows that were not taken, and the reason as a words key of `lib/words.ts` (`skipped…`); each row has one.
 * `skippedFile…` speaks of a whole file and has 0 rows.
 */
export interface Skipped {
  file: string;
  reason: SkipReason;
  rows: number;
}

export const SKIP_REASONS = [
  'skippedNoAddress',
  'skippedOnlyDate',
  'skippedNotAProfile',
  'skippedDuplicate',
  'skippedGroup',
  'skippedOneParty',
  'skippedDraft',
  'skippedSpam',
  'skippedSponsored',
  'skippedNoSender',
  'skippedDate',
  'skippedFuture',
  'skippedNotYours',
  'skippedSelfUnknown',
  'skippedNobody',
  'skippedOneWay',
  'skippedUnreadable',
  'skippedFileNotNeeded',
  'skippedFileLookalike',
  'skippedFileExcel',
  'skippedFileNoHeader',
  'skippedFileCutOff',
  'skippedFileEncrypted',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export const NOTES = [
  /** Rows with a day before LinkedIn began, taken as written. */
  'notedOldDays',
  /** Connections whose day was unreadable or in the future: the person was taken, without that day. */
  'notedNoDay',
  /** The file ends too early or is damaged; so many rows were taken. For a zip: others may be missing. */
  'notedCutOff',
  /** Rows whose letters were guessed (windows-1252) or hold signs that could not be read. */
  'notedEncoding',
] as const;

/** Things taken as they are, but worth telling. */
export interface Noted {
  file: string;
  note: (typeof NOTES)[number];
  rows: number;
}

/** Everything the worker found, by file. Names are those of the people as the files write them. */
export interface ExportReading {
  files: { name: string; kind: ExportFileKind; rows: number }[];
  connections: ConnectionRow[];
  messages: MessageDay[];
  invitations: InvitationRow[];
  /** Display names by slug, from messages and invitations; the latest one. */
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

export type ExportFileKind = 'connections' | 'messages' | 'invitations' | 'profile';

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
    | 'importNoHeader'
    | 'importEmpty'
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

/** What is told of files beside what they say: rows left out, and rows that are odd. */

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
  'skippedNotAccepted',
  'skippedNoDirection',
  'skippedOnComment',
  'skippedNotAPost',
  'skippedNoName',
  'skippedNoMail',
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
  /** Rows with a name, company or title of absurd length, which was cut. */
  'notedLong',
  /** Rows with a name, company or title that a spreadsheet would take for a formula; taken as text. */
  'notedFormula',
  /** Rows with signs that no text may hold (NUL, half characters); these were left out. */
  'notedSigns',
  /** Positions and schools whose begin was unreadable, taken without it. */
  'notedNoMonth',
] as const;

/** Things taken as they are, but worth telling. */
export interface Noted {
  file: string;
  note: (typeof NOTES)[number];
  rows: number;
}

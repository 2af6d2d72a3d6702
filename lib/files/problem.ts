import type { ImportProblem, SkipReason } from './reading';

/** Why one file could not be read at all; caught by the reader of the whole export. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  constructor(
    readonly problem: ImportProblem['problem'],
    readonly file?: string,
  ) {
    super(problem);
  }
}

/** Thrown by a stream of bytes that ends before its time: what came so far is good, the rest is lost. */
export class CutOffError extends Error {
  override readonly name = 'CutOffError';
}

/**
 * What a file's problem is called when other files beside it could be read; null for those for which nothing
 * is taken from any of the files.
 */
export const SKIPPED_FOR: Record<ImportProblem['problem'], SkipReason | null> = {
  importTooLarge: null,
  importTwoAccounts: null,
  importNoFile: 'skippedFileNotNeeded',
  importNothingKnown: 'skippedFileNotNeeded',
  importBackup: 'skippedFileNotNeeded',
  importNotAZip: 'skippedFileNoHeader',
  importNoHeader: 'skippedFileNoHeader',
  importEmpty: 'skippedFileNoHeader',
  importExcel: 'skippedFileExcel',
  importEncrypted: 'skippedFileEncrypted',
  importCutOff: 'skippedFileCutOff',
  importFailed: 'skippedFileCutOff',
};

/** Brings any thrown thing to a problem in words; a file that vanished or changed is `importFailed`. */
export function problemOf(thrown: unknown, file?: string): ImportProblem {
  const problem = thrown instanceof ImportError ? thrown.problem : 'importFailed';
  const named = (thrown instanceof ImportError ? thrown.file : undefined) ?? file;
  return named === undefined ? { problem } : { problem, file: named };
}

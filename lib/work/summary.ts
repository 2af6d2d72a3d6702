import type { ExportReading } from '../files/reading';
import { accountOf } from '../files/linkedin/accounts';
import type { ReadSummary } from './messages';

/** @returns what a page needs to know of a reading before it is written. */
export function summaryOf(reading: ExportReading): ReadSummary {
  const { selves, ownName, files, connections } = reading;
  return {
    rows: files.reduce((sum, { rows }) => sum + rows, 0),
    contacts: connections.length,
    selves,
    ...(ownName !== undefined && { ownName }),
    source: sourceOf(reading),
    account: accountOf(reading),
  };
}

/** The same for the same files, so that their import is found again. */
export function sourceOf({ files, seenOn }: ExportReading): string {
  return [seenOn, ...files.map(({ kind, rows }) => `${kind} ${rows}`).sort()].join(', ');
}

import { strToU8, zipSync } from 'fflate';
import { expect } from 'vitest';
import { readExportFiles } from '../../../lib/files/exportReader';
import type { ReadOptions } from '../../../lib/files/exportReader';
import type { ExportFileKind, ExportReading, ImportOutcome, ImportProblem } from '../../../lib/files/reading';

export const TODAY = '2026-11-20';
export const AT = 'https://www.linkedin.com/in/';
/** A member id in the place of the slug, as some addresses have it. */
export const MEMBER = `ACo${'AbC'.repeat(12)}`;

type Content = string | Uint8Array;

export function file(name: string, content: Content, savedOn = '2026-11-18'): File {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return new File([new Uint8Array(bytes)], name, { lastModified: Date.parse(`${savedOn}T12:00:00Z`) });
}

export function zip(entries: Record<string, Content>, madeOn = '2026-11-18'): Uint8Array {
  const mtime = new Date(`${madeOn}T12:00:00`);
  return zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, content]) => [
        name,
        [typeof content === 'string' ? strToU8(content) : content, { mtime }],
      ]),
    ),
  );
}

export function outcomeOf(files: File[], options: Partial<ReadOptions> = {}): Promise<ImportOutcome> {
  return readExportFiles(files, { today: TODAY, zone: 'Europe/Vienna', ...options });
}

/** Reads loose files, or fails the test. */
export async function read(
  files: Record<string, Content>,
  options: Partial<ReadOptions> = {},
): Promise<ExportReading> {
  const outcome = await outcomeOf(
    Object.entries(files).map(([name, content]) => file(name, content)),
    options,
  );
  expect(outcome).toMatchObject({ ok: true });
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.reading;
}

export async function problemWith(...files: File[]): Promise<ImportProblem> {
  const outcome = await outcomeOf(files);
  expect(outcome.ok).toBe(false);
  if (outcome.ok) throw new Error('It was read.');
  const { problem, file: name } = outcome;
  return name === undefined ? { problem } : { problem, file: name };
}

/** `{skippedDraft: 2}`, over all files. */
export function skips(reading: { skipped: ExportReading['skipped'] }): Record<string, number> {
  return Object.fromEntries(reading.skipped.map(({ reason, rows }) => [reason, rows]));
}

export function notes(reading: ExportReading): Record<string, number> {
  return Object.fromEntries(reading.noted.map(({ note, rows }) => [note, rows]));
}

/** How many rows of each kind of file were taken. */
export function taken(reading: ExportReading): Record<ExportFileKind, number> {
  const sum = (rows: readonly { count: number }[]): number => rows.reduce((all, { count }) => all + count, 0);
  const onPosts = (kind: 'comment' | 'reaction'): number =>
    reading.onPosts.filter((row) => row.kind === kind).length;
  return {
    connections: reading.connections.length,
    messages: sum(reading.messages),
    invitations: reading.invitations.length,
    profile: 1,
    endorsements: sum(reading.endorsements),
    recommendations: reading.recommendations.length,
    positions: reading.career?.positions.length ?? 0,
    education: reading.career?.schools.length ?? 0,
    contacts: reading.mails.length,
    reactions: onPosts('reaction'),
    comments: onPosts('comment'),
  };
}

/** Rows of each kind = what was taken + what was skipped. */
export function expectAccounted(reading: ExportReading): void {
  const took = taken(reading);
  const kinds = new Set(reading.files.map(({ kind }) => kind));
  for (const kind of kinds) {
    const files = reading.files.filter((one) => one.kind === kind);
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    const left = reading.skipped
      .filter((skip) => files.some(({ name }) => name === skip.file))
      .reduce((sum, skip) => sum + skip.rows, 0);
    if (kind !== 'profile') expect(`${kind} ${took[kind] + left}`).toBe(`${kind} ${rows}`);
  }
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
export const lines = (...rows: string[][]): string =>
  rows.map((row) => row.map(quoted).join(',') + '\n').join('');

export const CONNECTIONS_HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
export function connections(...rows: string[]): string {
  return ['Notes:', '"When exporting, some mails are missing."', '', CONNECTIONS_HEADER, ...rows, ''].join(
    '\n',
  );
}

const MESSAGE_COLUMNS = [
  'CONVERSATION ID',
  'CONVERSATION TITLE',
  'FROM',
  'SENDER PROFILE URL',
  'TO',
  'RECIPIENT PROFILE URLS',
  'DATE',
  'SUBJECT',
  'CONTENT',
  'FOLDER',
  'ATTACHMENTS',
  'IS MESSAGE DRAFT',
];

export interface Message {
  id?: string;
  /** Slug, or '' for nobody. */
  from?: string;
  fromName?: string;
  to?: string[];
  toName?: string;
  date?: string;
  content?: string;
  folder?: string;
  draft?: string;
}

/** A messages.csv; what is not said is a plain message from me to Ana at noon. */
export function messages(...rows: Message[]): string {
  return lines(
    MESSAGE_COLUMNS,
    ...rows.map((row) => [
      row.id ?? 'c1',
      '',
      row.fromName ?? `${row.from ?? 'me'} name`,
      row.from === '' ? '' : AT + (row.from ?? 'me'),
      row.toName ?? `${(row.to ?? ['ana']).join(', ')} name`,
      (row.to ?? ['ana']).map((slug) => AT + slug).join(','),
      row.date ?? '2026-03-05 12:00:00 UTC',
      '',
      row.content ?? 'Hello',
      row.folder ?? 'INBOX',
      '',
      row.draft ?? 'No',
    ]),
  );
}

export const INVITATIONS_HEADER = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl';

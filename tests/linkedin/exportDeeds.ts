import type { Day } from '../../lib/people/schema';
import { toCsv } from './csv';
import type { CsvShape } from './csv';
import { messageMoment } from './days';
import type { Person } from './people';

/** The tables of what members did for each other and on posts, as LinkedIn writes them. */

export interface EndorsementEntry {
  person: Person;
  on: Day;
  minutes: number;
  skill: string;
  /** `in`: the person endorsed the user. */
  direction: 'in' | 'out';
  status?: 'ACCEPTED' | 'PENDING' | 'REJECTED';
}

export interface RecommendationEntry {
  person: Person;
  on: Day;
  minutes: number;
  direction: 'in' | 'out';
  text: string;
  status?: 'VISIBLE' | 'HIDDEN';
}

/** Something that the user did on a post. */
export interface OnPostEntry {
  /** What stands behind `urn:li:`, for example `activity:7204200000000000000`. */
  urn: string;
  on: Day;
  minutes: number;
  /** It was somebody's comment, with this id. */
  commentId?: string;
}
export interface ReactionEntry extends OnPostEntry {
  type?: 'LIKE' | 'PRAISE' | 'APPRECIATION' | 'INTEREST' | 'ENTERTAINMENT' | 'EMPATHY';
}
export interface CommentEntry extends OnPostEntry {
  message: string;
}

/** @returns Endorsement_Received_Info.csv, or that of those given; newest first, addresses without scheme. */
export function endorsementsCsv(
  entries: readonly EndorsementEntry[],
  direction: 'in' | 'out',
  shape: CsvShape = {},
): string {
  const party = direction === 'in' ? 'Endorser' : 'Endorsee';
  const columns = ['First Name', 'Last Name', 'Public Url'].map((name) => `${party} ${name}`);
  const rows = newestFirst(entries.filter((entry) => entry.direction === direction));
  return toCsv(
    [
      ['Endorsement Date', 'Skill Name', ...columns, 'Endorsement Status'],
      ...rows.map(({ person, on, minutes, skill, status }) => [
        messageMoment(on, minutes).replaceAll('-', '/'),
        skill,
        person.firstName,
        person.lastName,
        `www.linkedin.com/in/${encodeURIComponent(person.slug)}`,
        status ?? 'ACCEPTED',
      ]),
    ],
    shape,
  );
}

/** @returns Recommendations_Received.csv, or that of those given: the headers are the same. */
export function recommendationsCsv(
  entries: readonly RecommendationEntry[],
  direction: 'in' | 'out',
  shape: CsvShape = {},
): string {
  const rows = newestFirst(entries.filter((entry) => entry.direction === direction));
  return toCsv(
    [
      ['First Name', 'Last Name', 'Company', 'Job Title', 'Text', 'Creation Date', 'Status'],
      ...rows.map(({ person, on, minutes, text, status }) => [
        ...[person.firstName, person.lastName, person.company, person.title, text],
        recommendationMoment(on, minutes),
        status ?? 'VISIBLE',
      ]),
    ],
    shape,
  );
}

/** @returns Reactions.csv, newest first, its links percent-encoded. */
export function reactionsCsv(entries: readonly ReactionEntry[], shape: CsvShape = {}): string {
  const rows = newestFirst(entries).map((entry) => [momentOf(entry), entry.type ?? 'LIKE', linkOf(entry)]);
  return toCsv([['Date', 'Type', 'Link'], ...rows], shape);
}

/** @returns Comments.csv, which writes `\"` for a quote and leaves line feeds in its cells. */
export function commentsCsv(entries: readonly CommentEntry[], shape: CsvShape = {}): string {
  const { separator = ',', lineEnd = '\n', byteOrderMark = false } = shape;
  const rows = newestFirst(entries).map((entry) =>
    [momentOf(entry), linkOf(entry), `"${entry.message.replaceAll('"', '\\"')}"`].join(separator),
  );
  const text = [['Date', 'Link', 'Message'].join(separator), ...rows, ''].join(lineEnd);
  return (byteOrderMark ? '\ufeff' : '') + text;
}

/** `12/24/23, 05:28 AM`: month first, two digits each, no zone. */
function recommendationMoment(day: Day, minutes: number): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const hour = Math.floor(minutes / 60) % 24;
  const pad = (number: number): string => String(number).padStart(2, '0');
  const clock = `${pad(hour % 12 === 0 ? 12 : hour % 12)}:${pad(minutes % 60)} ${hour < 12 ? 'AM' : 'PM'}`;
  return `${month}/${date}/${year.slice(2)}, ${clock}`;
}

/** Without a zone, though it is UTC. */
function momentOf({ on, minutes }: OnPostEntry): string {
  return messageMoment(on, minutes).replace(' UTC', '');
}

function linkOf({ urn, commentId }: OnPostEntry): string {
  const link = `https://www.linkedin.com/feed/update/${encodeURIComponent(`urn:li:${urn}`)}`;
  if (commentId === undefined) return link;
  const comment = encodeURIComponent(`urn:li:comment:(${urn},${commentId})`);
  return `${link}?commentUrn=${comment.replace('(', '%28').replace(')', '%29')}`;
}

function newestFirst<Entry extends { on: Day; minutes: number }>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => b.on.localeCompare(a.on) || b.minutes - a.minutes);
}

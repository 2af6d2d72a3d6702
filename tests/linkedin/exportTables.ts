import type { Day } from '../../lib/people/schema';
import { toCsv } from './csv';
import type { CommentEntry, EndorsementEntry, ReactionEntry, RecommendationEntry } from './exportDeeds';
import type { AddressBookEntry, PositionEntry, SchoolEntry } from './exportSelf';
import { connectionDay, excelDay, invitationMoment, messageMoment } from './days';
import type { Person } from './people';
import { randomFrom } from './random';

/** The tables of a basic LinkedIn export that Peerkeep reads, with the headers and dates of real ones. */

export interface ConnectionEntry {
  person: Person;
  on: Day;
}

/** Who a message is from or to: a member, or a name without an address (deleted members, advertisers). */
export type Party = Person | { name: string };

export interface MessageEntry {
  /** Messages with the same word are one conversation. */
  conversation: string;
  from: Party;
  to: Party[];
  on: Day;
  /** Minutes of that day, UTC. */
  minutes: number;
  content: string;
  title?: string;
  subject?: string;
  folder?: 'INBOX' | 'ARCHIVE' | 'SPAM' | '';
  attachments?: string;
  draft?: boolean;
  /** The row stands twice in the file. */
  twice?: boolean;
}

export interface InvitationEntry {
  from: Person;
  to: Person;
  on: Day;
  minutes: number;
  message?: string;
}

export interface ExportContents {
  you: Person;
  connections: ConnectionEntry[];
  /** Rows with nothing but a date: members who closed their account. */
  onlyDates?: Day[];
  messages: MessageEntry[];
  invitations: InvitationEntry[];
  /** What follows comes with the complete export only; absent: no such file. */
  endorsements?: EndorsementEntry[];
  recommendations?: RecommendationEntry[];
  reactions?: ReactionEntry[];
  comments?: CommentEntry[];
  positions?: PositionEntry[];
  schools?: SchoolEntry[];
  addressBook?: AddressBookEntry[];
}

export interface ExportShape {
  /** The `Notes:` lines in front of Connections.csv; gone once Excel saved it. */
  preamble?: boolean;
  lineEnd?: '\n' | '\r\n';
  separator?: ',' | ';' | '\t';
  byteOrderMark?: boolean;
  connectionDates?: 'linkedin' | 'excel';
  /** Rows of commas only, as spreadsheets leave behind. */
  emptyRows?: number;
  messageColumns?: '2023' | '2026' | '2026 autumn';
  /** How messages.csv writes yes and no; both forms are seen. */
  draftWords?: readonly [yes: string, no: string];
  invitationAddresses?: 'url' | 'urn';
  /** A folder in front of every name. */
  folder?: string;
  /** The number of the member in names of files that the complete export marks: `Comments_7789716.csv`. */
  memberNumber?: number;
  /** Only these files, by base name. */
  only?: readonly string[];
}

const ADDRESS = 'https://www.linkedin.com/in/';
/** As exports write an address: percent-encoded outside ASCII, no slash at the end. */
export const exportAddress = (person: Person): string => ADDRESS + encodeURIComponent(person.slug);
const addressOf = (party: Party): string => ('slug' in party ? exportAddress(party) : '');

/** @returns Connections.csv, newest first. */
export function connectionsCsv(contents: ExportContents, shape: ExportShape = {}): string {
  const day = shape.connectionDates === 'excel' ? excelDay : connectionDay;
  const rows = contents.connections.map(({ person, on }) => {
    const { title, company } = person.before ?? person;
    return {
      on,
      cells: [person.firstName, person.lastName, exportAddress(person), person.mail ?? '', company, title],
    };
  });
  const dated = [
    ...rows,
    ...(contents.onlyDates ?? []).map((on) => ({ on, cells: ['', '', '', '', '', ''] })),
  ];
  dated.sort((a, b) => b.on.localeCompare(a.on));
  const header = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'];
  const blank = Array.from({ length: shape.emptyRows ?? 0 }, () => header.map(() => ''));
  const table = toCsv([header, ...dated.map((row) => [...row.cells, day(row.on)]), ...blank], shape);
  if (shape.preamble === false) return table;
  const note =
    '"When exporting your connection data, you may notice that some of the email addresses are missing. ' +
    'You will only see email addresses for connections who have allowed their connections to see or ' +
    'download their email address using this setting."';
  return ['Notes:', note, '', table].join(shape.lineEnd ?? '\n');
}

/** @returns messages.csv: conversations by their newest message, newest first within each. */
export function messagesCsv(contents: ExportContents, shape: ExportShape = {}): string {
  const columns = shape.messageColumns ?? '2026';
  const [yes, no] = shape.draftWords ?? ['Yes', 'No'];
  const header = [
    ...[
      'CONVERSATION ID',
      'CONVERSATION TITLE',
      'FROM',
      'SENDER PROFILE URL',
      'TO',
      'RECIPIENT PROFILE URLS',
    ],
    ...['DATE', 'SUBJECT', 'CONTENT', 'FOLDER'],
    ...(columns === '2023' ? [] : ['ATTACHMENTS', 'IS MESSAGE DRAFT']),
    ...(columns === '2026 autumn' ? ['IS CONVERSATION ARCHIVED'] : []),
  ];
  const ids = new Map<string, string>();
  const rows = newestFirst(contents.messages).flatMap((message) => {
    const id = ids.get(message.conversation) ?? conversationId(message.conversation);
    ids.set(message.conversation, id);
    const row = [
      id,
      message.title ?? '',
      message.from.name,
      addressOf(message.from),
      message.to.map((party) => party.name).join(','),
      message.to.map(addressOf).filter(Boolean).join(','),
      messageMoment(message.on, message.minutes),
      message.subject ?? '',
      message.content,
      message.folder ?? 'INBOX',
      ...(columns === '2023' ? [] : [message.attachments ?? '', message.draft ? yes : no]),
      ...(columns === '2026 autumn' ? [message.folder === 'ARCHIVE' ? yes : no] : []),
    ];
    return message.twice ? [row, row] : [row];
  });
  return toCsv([header, ...rows], shape);
}

/** @returns Invitations.csv, newest first. */
export function invitationsCsv(contents: ExportContents, shape: ExportShape = {}): string {
  const urn = shape.invitationAddresses === 'urn';
  const mark = (person: Person): string =>
    urn ? `urn:li:member:${randomFrom(person.slug).between(1_000_000, 99_999_999)}` : exportAddress(person);
  const columns = urn
    ? ['inviterProfileUrn', 'inviteeProfileUrn']
    : ['inviterProfileUrl', 'inviteeProfileUrl'];
  const rows = [...contents.invitations]
    .sort((a, b) => b.on.localeCompare(a.on) || b.minutes - a.minutes)
    .map(({ from, to, on, minutes, message }) => {
      const direction = from.slug === contents.you.slug ? 'OUTGOING' : 'INCOMING';
      return [
        from.name,
        to.name,
        invitationMoment(on, minutes),
        message ?? '',
        direction,
        mark(from),
        mark(to),
      ];
    });
  return toCsv([['From', 'To', 'Sent At', 'Message', 'Direction', ...columns], ...rows], shape);
}

/** @returns Profile.csv: the user's own name and headline, and no address of theirs. */
export function profileCsv(you: Person, shape: ExportShape = {}): string {
  const header = [
    ...['First Name', 'Last Name', 'Maiden Name', 'Address', 'Birth Date', 'Headline', 'Summary', 'Industry'],
    ...['Zip Code', 'Geo Location', 'Twitter Handles', 'Websites', 'Instant Messengers'],
  ];
  const website = `[PERSONAL:https://${you.slug}.example]`;
  const row = [you.firstName, you.lastName, '', '', 'Mar 14', you.headline, '', 'Software', '', you.location];
  return toCsv([header, [...row, '', website, '']], shape);
}

/** @returns an id in the form that exports use. */
export function conversationId(word: string): string {
  return `2-${randomFrom(`conversation ${word}`).text(46)}==`;
}

/** Each moment is worked out once, and compared as it is: an export may have many messages. */
function newestFirst(messages: readonly MessageEntry[]): MessageEntry[] {
  const newest = new Map<string, string>();
  const dated = messages.map((message) => ({ message, at: messageMoment(message.on, message.minutes) }));
  for (const { message, at } of dated) {
    const known = newest.get(message.conversation) ?? '';
    if (at > known) newest.set(message.conversation, at);
  }
  const ranked = dated.map((one) => {
    const { conversation } = one.message;
    return { ...one, rank: `${newest.get(conversation)} ${conversation}` };
  });
  const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return ranked
    .sort((a, b) => compared(b.rank, a.rank) || compared(b.at, a.at))
    .map(({ message }) => message);
}

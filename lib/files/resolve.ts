import type { Day } from '../people/schema';
import type {
  EndorsementRow,
  ExportReading,
  InvitationRow,
  MessageDay,
  Skipped,
  SkipReason,
} from './reading';
import { presentSlug } from './linkedin/accounts';
import { Tally } from './linkedin/tally';

/**
 * What an export means once it is known who the user is: which way each message went, and who else becomes
 * a contact. Answering "this is not me" is calling this again with another slug.
 */

export interface ResolvedTouch {
  /** The other person. */
  slug: string;
  on: Day;
  /** The last moment of that day, epoch milliseconds. */
  at: number;
  direction: 'in' | 'out';
  /** Messages on that day. */
  count: number;
}

export interface ResolvedInvitation {
  slug: string;
  on: Day;
  direction: 'in' | 'out';
  withWords: boolean;
}

export interface ResolvedPerson {
  slug: string;
  /** Absent where no row tells it: an address is not a name. */
  name?: string;
}

export interface ResolvedRows {
  touches: ResolvedTouch[];
  invitations: ResolvedInvitation[];
  endorsements: EndorsementRow[];
}

export interface Resolved extends ResolvedRows {
  /** Not among the connections, but messages went both ways. */
  people: ResolvedPerson[];
  /** With people who are nobody as far as these files and the log tell; counted in `skipped`, too. */
  strangers: ResolvedRows;
  skipped: Skipped[];
}

/**
 * Sorts the rows by whom they are with.
 * @param selfSlug null when the user is not known: then no direction is, and nothing is guessed.
 * @param inLog addresses of people who are in the log already.
 * @returns touches and invitations of contacts; everything else is counted in `skipped`.
 */
export function resolve(
  reading: ExportReading,
  selfSlug: string | null,
  inLog: ReadonlySet<string> = new Set(),
): Resolved {
  const self = presentSlug(reading, selfSlug);
  const connected = new Set(reading.connections.map(({ slug }) => slug));
  const messages = new Tally(fileOf(reading, 'messages'));
  const invitations = new Tally(fileOf(reading, 'invitations'));
  const endorsements = new Tally(fileOf(reading, 'endorsements'));
  const touches = reading.messages.flatMap((row) => withSelf(row, self, messages, row.count)).map(touchOf);
  const bothWays = wroteBothWays(touches);
  const known = (slug: string): boolean => connected.has(slug) || bothWays.has(slug) || inLog.has(slug);
  const sorted = <Row extends { slug: string }>(
    rows: Row[],
    tally: Tally,
    reason: SkipReason,
    size: (row: Row) => number,
  ): { kept: Row[]; strangers: Row[] } => {
    const strangers = rows.filter(({ slug }) => !known(slug));
    for (const row of strangers) tally.skip(reason, size(row));
    return { kept: rows.filter(({ slug }) => known(slug)), strangers };
  };
  const invited = reading.invitations.flatMap((row) => withSelf(row, self, invitations, 1)).map(invitationOf);
  const wrote = sorted(touches, messages, 'skippedOneWay', ({ count }) => count);
  const asked = sorted(invited, invitations, 'skippedNobody', () => 1);
  const endorsed = sorted(reading.endorsements, endorsements, 'skippedNobody', ({ count }) => count);
  return {
    touches: wrote.kept,
    people: [...bothWays].filter((slug) => !connected.has(slug)).map((slug) => personOf(reading, slug)),
    invitations: asked.kept,
    endorsements: endorsed.kept,
    strangers: {
      touches: wrote.strangers,
      invitations: asked.strangers,
      endorsements: endorsed.strangers,
    },
    skipped: [...messages.skips(), ...invitations.skips(), ...endorsements.skips()],
  };
}

interface Directed<Row> {
  row: Row;
  slug: string;
  direction: 'in' | 'out';
}

/** Which way it went, or a count of rows between others. */
function withSelf<Row extends { from: string; to: string }>(
  row: Row,
  self: string | null,
  tally: Tally,
  size: number,
): Directed<Row>[] {
  if (row.from === self) return [{ row, slug: row.to, direction: 'out' }];
  if (row.to === self) return [{ row, slug: row.from, direction: 'in' }];
  tally.skip(self === null ? 'skippedSelfUnknown' : 'skippedNotYours', size);
  return [];
}

function touchOf({ row, slug, direction }: Directed<MessageDay>): ResolvedTouch {
  return { slug, on: row.on, at: row.at, direction, count: row.count };
}

function invitationOf({ row, slug, direction }: Directed<InvitationRow>): ResolvedInvitation {
  return { slug, on: row.on, direction, withWords: row.withWords };
}

function wroteBothWays(touches: readonly ResolvedTouch[]): Set<string> {
  const slugs = (way: 'in' | 'out'): Set<string> =>
    new Set(touches.filter(({ direction }) => direction === way).map(({ slug }) => slug));
  const out = slugs('out');
  return new Set([...slugs('in')].filter((slug) => out.has(slug)));
}

function personOf({ names }: ExportReading, slug: string): ResolvedPerson {
  // A slug may be `constructor`, which every object has.
  const name = Object.hasOwn(names, slug) ? names[slug] : undefined;
  return name === undefined ? { slug } : { slug, name };
}

const USUAL_NAME = {
  messages: 'messages.csv',
  invitations: 'Invitations.csv',
  endorsements: 'Endorsement_Received_Info.csv',
} as const;

function fileOf({ files }: ExportReading, kind: keyof typeof USUAL_NAME): string {
  return files.find((file) => file.kind === kind)?.name ?? USUAL_NAME[kind];
}

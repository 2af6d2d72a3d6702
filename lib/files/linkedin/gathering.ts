import type { Career } from '../../people/imported';
import type { Day } from '../../people/schema';
import { sortedRows } from '../order';
import type { ExportFileKind, ExportReading } from '../reading';
import { Education, Positions } from './career';
import { Names } from './cells';
import { Connections } from './connections';
import { Contacts } from './contacts';
import { DayReader } from './days';
import { Endorsements } from './endorsements';
import { FileGathering } from './fileGathering';
import type { GivenFile } from './fileGathering';
import { Invitations } from './invitations';
import { Messages } from './messages';
import { OnPosts } from './onPosts';
import { formerSlugs, inviterIn } from './owners';
import type { Owner } from './owners';
import { Profile } from './profile';
import { Recommendations } from './recommendations';
import { selvesIn } from './selves';
import type { Table } from './table';
import { Tally } from './tally';

/** Brings the rows of all files together: a conversation may be spread over several of them. */
export class Gathering {
  readonly days: DayReader;
  private readonly names = new Names();
  /** As messages write them: who is met there is called so, whatever other files come with them. */
  private readonly written = new Names(this.names);
  private readonly tables;
  private readonly files: { tally: Tally; kind: ExportFileKind }[] = [];
  /** In the order of reading: newest first. */
  private readonly owners = new Set<Owner>();

  constructor(today: Day, zone: string) {
    this.days = new DayReader(today, zone);
    this.tables = {
      connections: new Connections(this.days),
      messages: new Messages(this.days, this.written),
      invitations: new Invitations(this.days, this.names),
      profile: new Profile(),
      endorsements: new Endorsements(this.days),
      recommendations: new Recommendations(this.days),
      positions: new Positions(today),
      education: new Education(today),
      contacts: new Contacts(),
      reactions: new OnPosts(this.days, 'reaction'),
      comments: new OnPosts(this.days, 'comment'),
    } satisfies Record<ExportFileKind, Table>;
  }

  /**
   * @param onRow is called for each row, taken or not.
   * @returns what takes the rows of one file.
   */
  file(given: GivenFile, onRow: () => void): FileGathering {
    const tally = new Tally(given.file);
    const tableOf = (kind: ExportFileKind): Table => {
      this.files.push({ tally, kind });
      this.owners.add(given.owner);
      return this.tables[kind];
    };
    return new FileGathering(given, tally, tableOf, onRow);
  }

  /** Sums up. Call it once, when all files are read. @param seenOn the day up to which the files speak. */
  reading(seenOn: Day): ExportReading {
    const { tables } = this;
    const former = formerSlugs(this.owners);
    const messages = tables.messages.inPairs(former);
    const invitations = tables.invitations.rows(former);
    const { name: ownName, lines } = tables.profile;
    const selves = selvesIn(inviterIn(this.owners, former), tables.messages, this.names, ownName);
    const slugs = new Set([...messages, ...invitations].flatMap(({ from, to }) => [from, to]));
    const names = [...slugs].map((slug) => [slug, this.written.of(slug) ?? this.names.of(slug)] as const);
    const career = this.career();
    const onPosts = [...tables.comments.rows(), ...tables.reactions.rows()];
    return {
      files: this.files.map(({ tally, kind }) => ({ name: tally.file, kind, rows: tally.rows })),
      connections: tables.connections.rows(seenOn),
      messages,
      invitations,
      endorsements: sortedRows(tables.endorsements.rows(), (row) => `${row.on} ${row.slug} ${row.direction}`),
      recommendations: sortedRows(tables.recommendations.rows(), (row) => `${row.on} ${JSON.stringify(row)}`),
      onPosts: sortedRows(onPosts, ({ on, postId, kind, at }) => `${on} ${postId} ${kind} ${at}`),
      mails: sortedRows(tables.contacts.rows(), (row) => JSON.stringify(row)),
      ...(career && { career }),
      closedAccounts: tables.connections.closedAccounts(),
      wholeConnections: tables.connections.whole(),
      accounts: [...this.owners].map((owner) => owner.account()),
      names: Object.fromEntries(names.filter((pair): pair is [string, string] => pair[1] !== undefined)),
      ...(ownName === undefined ? {} : { ownName }),
      ...(lines.headline === undefined ? {} : { ownHeadline: lines.headline }),
      selves,
      skipped: this.files.flatMap(({ tally }) => tally.skips()),
      noted: this.files.flatMap(({ tally }) => tally.notes()),
      seenOn,
    };
  }

  private career(): Career | null {
    const { profile, positions, education } = this.tables;
    const career = { ...profile.lines, positions: positions.rows(), schools: education.rows() };
    const empty = career.positions.length === 0 && career.schools.length === 0;
    return empty && Object.keys(profile.lines).length === 0 ? null : career;
  }
}

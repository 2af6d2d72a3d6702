import type { Day } from '../../people/schema';
import type { CsvEnd } from '../csv';
import type { Header } from '../csvHeader';
import type { RowSink } from '../csvRows';
import type { ExportFileKind, ExportReading } from '../reading';
import { Names } from './cells';
import { Connections } from './connections';
import { DayReader } from './days';
import { Invitations } from './invitations';
import { NEEDED_COLUMNS } from './kinds';
import { Messages } from './messages';
import { Profile } from './profile';
import { selvesIn } from './selves';
import { Tally } from './tally';

/** Brings the rows of all files together: a conversation may be spread over several of them. */
export class Gathering {
  readonly days: DayReader;
  private readonly names = new Names();
  private readonly connections: Connections;
  private readonly messages: Messages;
  private readonly invitations: Invitations;
  private readonly profile = new Profile();
  private readonly files: { tally: Tally; kind: ExportFileKind }[] = [];

  constructor(today: Day, zone: string) {
    this.days = new DayReader(today, zone);
    this.connections = new Connections(this.days);
    this.messages = new Messages(this.days, this.names);
    this.invitations = new Invitations(this.days, this.names);
  }

  /**
   * @param day of which the file speaks, as far as its wrapping tells.
   * @param onRow is called for each row, taken or not.
   * @returns what takes the rows of one file.
   */
  file(name: string, day: Day | null, onRow: () => void): FileGathering {
    const tally = new Tally(name);
    const take = (header: Header<ExportFileKind>): ((cells: readonly string[]) => void) => {
      this.files.push({ tally, kind: header.kind });
      return this.opened(header, tally, day);
    };
    return new FileGathering(tally, take, onRow);
  }

  /** Sums up. Call it once, when all files are read. @param seenOn the day up to which the files speak. */
  reading(seenOn: Day): ExportReading {
    const messages = this.messages.inPairs();
    const invitations = this.invitations.rows();
    const selves = selvesIn(this.invitations, this.messages, this.names, this.profile.name);
    const slugs = new Set([...messages, ...invitations].flatMap(({ from, to }) => [from, to]));
    const names = [...slugs].map((slug) => [slug, this.names.of(slug)] as const);
    const { name: ownName, headline: ownHeadline } = this.profile;
    return {
      files: this.files.map(({ tally, kind }) => ({ name: tally.file, kind, rows: tally.rows })),
      connections: this.connections.rows(seenOn),
      messages,
      invitations,
      names: Object.fromEntries(names.filter((pair): pair is [string, string] => pair[1] !== undefined)),
      ...(ownName === undefined ? {} : { ownName }),
      ...(ownHeadline === undefined ? {} : { ownHeadline }),
      selves,
      skipped: this.files.flatMap(({ tally }) => tally.skips()),
      noted: this.files.flatMap(({ tally }) => tally.notes()),
      seenOn,
    };
  }

  private opened(
    { kind, columns }: Header<ExportFileKind>,
    tally: Tally,
    day: Day | null,
  ): (cells: readonly string[]) => void {
    switch (kind) {
      case 'connections':
        return this.connections.open(columns, tally, day);
      case 'messages':
        return this.messages.open(columns, tally);
      case 'invitations':
        return this.invitations.open(columns, tally);
      case 'profile':
        return this.profile.open(columns);
    }
  }
}

export class FileGathering {
  private damaged = 0;

  constructor(
    private readonly tally: Tally,
    private readonly take: (header: Header<ExportFileKind>) => (cells: readonly string[]) => void,
    private readonly onRow: () => void,
  ) {}

  open(header: Header<ExportFileKind>): RowSink {
    const row = this.take(header);
    return {
      needed: NEEDED_COLUMNS[header.kind],
      row: (cells) => {
        this.count();
        if (cells.some((cell) => cell.includes('\uFFFD'))) this.damaged += 1;
        row(cells);
      },
      unreadable: () => {
        this.count();
        this.tally.skip('skippedUnreadable');
      },
    };
  }

  /** Says what is to be said of the file as a whole. */
  close({ cutOff, encoding }: CsvEnd): void {
    const guessed = encoding === 'windows-1252' ? this.tally.rows : this.damaged;
    if (guessed > 0) this.tally.note('notedEncoding', guessed);
    if (cutOff) this.tally.note('notedCutOff', this.tally.rows);
  }

  private count(): void {
    this.tally.rows += 1;
    this.onRow();
  }
}

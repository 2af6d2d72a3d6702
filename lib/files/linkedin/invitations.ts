import type { Columns } from '../csvColumns';
import type { InvitationRow } from '../reading';
import { reasonAgainstAddress, slugIn } from './cells';
import type { Names } from './cells';
import type { DayReader } from './days';
import type { Tally } from './tally';

/**
 * Invitations.csv: `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl`. In 2023 the last
 * two were `…ProfileUrn` with numeric ids, which lead to nobody. `Direction` tells whose file it is.
 */
export class Invitations {
  /** Whoever invited in OUTGOING rows, and whoever was invited in INCOMING ones: the user. */
  readonly outgoingInviters = new Set<string>();
  readonly incomingInvitees = new Set<string>();
  private readonly byKey = new Map<string, InvitationRow>();

  static recognises(columns: Columns): boolean {
    return columns.has('direction') && columns.has('sent at');
  }

  static readonly needed = ['sent at', 'direction', 'inviterprofileurl', 'inviteeprofileurl'];

  constructor(
    private readonly days: DayReader,
    private readonly names: Names,
  ) {}

  /** @returns takes the rows of one file with these columns. */
  open(columns: Columns, tally: Tally): (cells: readonly string[]) => void {
    const direction = columns.cell('direction');
    const inviter = columns.cell('inviterprofileurl');
    const invitee = columns.cell('inviteeprofileurl');
    const sentAt = columns.cell('sent at');
    const message = columns.cell('message');
    const fromName = columns.cell('from');
    const toName = columns.cell('to');
    return (cells) => {
      const addresses = [inviter(cells), invitee(cells)];
      const [from, to] = addresses.map(slugIn);
      const way = direction(cells).toUpperCase();
      if (from && way === 'OUTGOING') this.outgoingInviters.add(from);
      if (to && way === 'INCOMING') this.incomingInvitees.add(to);
      if (!from || !to || from === to) {
        const reasons = addresses.filter((address) => slugIn(address) === null).map(reasonAgainstAddress);
        tally.skip(reasons.includes('skippedNoAddress') ? 'skippedNoAddress' : 'skippedNotAProfile');
        return;
      }
      const day = this.days.take(sentAt(cells));
      if (typeof day === 'string') {
        tally.skip(day);
        return;
      }
      this.names.learn(from, fromName(cells), day.at);
      this.names.learn(to, toName(cells), day.at);
      const key = `${from} ${to} ${day.on}`;
      if (this.byKey.has(key)) {
        tally.skip('skippedDuplicate');
        return;
      }
      if (day.old) tally.note('notedOldDays');
      this.byKey.set(key, { from, to, on: day.on, withWords: message(cells) !== '' });
    };
  }

  rows(): InvitationRow[] {
    return [...this.byKey.values()];
  }
}

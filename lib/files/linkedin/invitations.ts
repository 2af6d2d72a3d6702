import type { Columns } from '../csvColumns';
import type { InvitationRow } from '../reading';
import { reasonAgainstAddress, slugIn } from './cells';
import type { Names } from './cells';
import type { DayReader } from './days';
import type { OpenFile, Table, TakeRow } from './table';
import type { Tally } from './tally';
import { textIn } from './texts';

/**
 * Invitations.csv: `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl`. In 2023 the last
 * two were `…ProfileUrn` with numeric ids, which lead to nobody. `Direction` tells whose file it is.
 */
export class Invitations implements Table {
  private readonly byKey = new Map<string, { row: InvitationRow; tally: Tally }>();

  static recognises(columns: Columns): boolean {
    return columns.has('direction') && columns.has('sent at');
  }

  readonly needed = ['sent at', 'direction', 'inviterprofileurl', 'inviteeprofileurl'];

  constructor(
    private readonly days: DayReader,
    private readonly names: Names,
  ) {}

  open({ columns, tally, owner }: OpenFile): TakeRow {
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
      if (from && way === 'OUTGOING') owner.inviters.add(from);
      if (to && way === 'INCOMING') owner.invitees.add(to);
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
      this.names.learn(from, textIn(fromName(cells), tally), day.at);
      this.names.learn(to, textIn(toName(cells), tally), day.at);
      const key = `${from} ${to} ${day.on}`;
      if (this.byKey.has(key)) {
        tally.skip('skippedDuplicate');
        return;
      }
      if (day.old) tally.note('notedOldDays');
      this.byKey.set(key, { row: { from, to, on: day.on, withWords: message(cells) !== '' }, tally });
    };
  }

  /** Call it once. @param former the user's own former addresses, each with the present one. */
  rows(former: ReadonlyMap<string, string>): InvitationRow[] {
    const rows = new Map<string, InvitationRow>();
    for (const { row, tally } of this.byKey.values()) {
      const [from, to] = [former.get(row.from) ?? row.from, former.get(row.to) ?? row.to];
      const key = `${from} ${to} ${row.on}`;
      if (rows.has(key)) tally.skip('skippedDuplicate');
      else rows.set(key, { ...row, from, to });
    }
    return [...rows.values()];
  }
}

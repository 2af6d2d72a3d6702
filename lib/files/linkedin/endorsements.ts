import type { Columns } from '../csvColumns';
import type { EndorsementRow } from '../reading';
import { reasonAgainstAddress, slugIn } from './cells';
import type { DayReader } from './days';
import type { OpenFile, Table, TakeRow } from './table';

/**
 * Endorsement_Received_Info.csv: `Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,
 * Endorser Public Url,Endorsement Status`; in Endorsement_Given_Info.csv it is `Endorsee …`. Addresses have no
 * scheme; the date is `2021/08/11 11:00:31 UTC`. One row a skill: several on one day are one touch.
 */
export class Endorsements implements Table {
  static recognises(columns: Columns): boolean {
    return PARTIES.some((party) => names(party).some((name) => columns.has(name)));
  }

  readonly needed = ['endorsement date', 'endorser public url', 'endorsee public url'];
  private readonly byDay = new Map<string, EndorsementRow>();
  private readonly seen = new Set<string>();

  constructor(private readonly days: DayReader) {}

  open({ columns, tally }: OpenFile): TakeRow {
    const received = names('endorser').some((name) => columns.has(name));
    const direction = received ? 'in' : 'out';
    const url = columns.cell(`${received ? 'endorser' : 'endorsee'} public url`);
    const date = columns.cell('endorsement date');
    const skill = columns.cell('skill name');
    const status = columns.cell('endorsement status');
    return (cells) => {
      const address = url(cells);
      const slug = slugIn(address);
      if (slug === null) {
        tally.skip(reasonAgainstAddress(address));
        return;
      }
      // PENDING and REJECTED ones were never shown to the other side.
      if (!/^(?:accepted)?$/i.test(status(cells))) {
        tally.skip('skippedNotAccepted');
        return;
      }
      const day = this.days.take(date(cells));
      if (typeof day === 'string') {
        tally.skip(day);
        return;
      }
      const row = `${direction} ${slug} ${day.at} ${skill(cells)}`;
      if (this.seen.has(row)) {
        tally.skip('skippedDuplicate');
        return;
      }
      this.seen.add(row);
      if (day.old) tally.note('notedOldDays');
      const key = `${direction} ${slug} ${day.on}`;
      const known = this.byDay.get(key);
      if (known) {
        known.count += 1;
        known.at = Math.max(known.at, day.at);
      } else this.byDay.set(key, { slug, on: day.on, at: day.at, direction, count: 1 });
    };
  }

  rows(): EndorsementRow[] {
    return [...this.byDay.values()];
  }
}

const PARTIES = ['endorser', 'endorsee'] as const;

function names(party: (typeof PARTIES)[number]): string[] {
  return ['first name', 'last name', 'public url'].map((name) => `${party} ${name}`);
}

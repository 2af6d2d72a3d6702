import type { Day } from '../people/schema';
import type { Log, Said, Waiting } from './db';
import { sameRow } from './fields';
import type { Recorder } from './recorder';
import { LISTS } from './settings';
import { MARKS } from './waitingFor';

/**
 * What imports told of people who were not in the log, until it is clear that nobody will: files may come one after the
 * other in any order, and shall give the same log.
 */

/** The newest day of which each of the lists has come that tell who somebody is. */
export interface Lists {
  connections?: Day;
  messages?: Day;
}

/** @param known what is known beside, where no import has written it yet. */
export async function readLists(db: Log, known: Lists = {}): Promise<Lists> {
  const stored = (await db.settings.get(LISTS))?.value as Lists | undefined;
  return stored ?? known;
}

/** Something told, with the day up to which its file speaks. */
export interface Told<K extends keyof Said> {
  said: Said[K];
  seenOn: Day;
}

/** What waits, through one import; part of its transaction. */
export class WaitingRoom {
  private readonly staying = new Map<string, Waiting>();

  private constructor(
    private readonly db: Log,
    private readonly record: Recorder,
    private readonly stored: ReadonlyMap<string, Waiting>,
    /** The day up to which the import speaks. */
    private readonly seenOn: Day,
  ) {}

  static async open(db: Log, record: Recorder, seenOn: Day): Promise<WaitingRoom> {
    const rows = await db.waiting.toArray();
    return new WaitingRoom(db, record, new Map(rows.map((row) => [row.id, row])), seenOn);
  }

  /** @returns what the import tells, together with what has waited; the same told twice is one. */
  with<K extends keyof Said>(kind: K, told: readonly Said[K][]): Told<K>[] {
    if (this.stored.size === 0) return told.map((said) => ({ said, seenOn: this.seenOn }));
    const heard = new Set<string>();
    const all = told.map((said): Told<K> => {
      const row = this.row(kind, said, this.seenOn);
      heard.add(row.id);
      const known = this.stored.get(row.id);
      if (!known) return { said, seenOn: this.seenOn };
      const seenOn = known.seenOn > this.seenOn ? known.seenOn : this.seenOn;
      return { said: fuller(known.said as Said[K], said), seenOn };
    });
    for (const row of this.stored.values()) {
      if (row.kind === kind && !heard.has(row.id))
        all.push({ said: row.said as Said[K], seenOn: row.seenOn });
    }
    return all;
  }

  /** Lets something wait (on). */
  wait<K extends keyof Said>(kind: K, { said, seenOn }: Told<K>): void {
    const row = this.row(kind, said, seenOn);
    this.staying.set(row.id, row);
  }

  /** Writes who waits, without those of whom all lists have come. @returns how many are new. */
  async close(lists: Lists, batchId: string): Promise<number> {
    const { db, record, stored, staying } = this;
    for (const [id, { seenOn }] of staying) {
      if ((lists.connections ?? '') >= seenOn && (lists.messages ?? '') >= seenOn) staying.delete(id);
    }
    const fresh = [...staying.values()].filter(({ id }) => !stored.has(id));
    await record.bulkCreate(
      'waiting',
      fresh.map((row) => ({ ...row, batchId })),
    );
    for (const { id, ...row } of staying.values()) {
      const known = stored.get(id);
      const next = known && { ...known, ...row };
      if (next && !sameRow(known, next)) await record.waiting(next);
    }
    const gone = [...stored.values()].filter(({ id }) => !staying.has(id));
    if (gone.length > 0)
      await record.replace(
        db.waiting.name as 'waiting',
        gone.map((row) => [row.id, row]),
        [],
      );
    return fresh.length;
  }

  private row<K extends keyof Said>(kind: K, said: Said[K], seenOn: Day): Waiting {
    const { whose, marks } = MARKS[kind](said);
    return { id: [kind, whose, ...marks].join('|'), whose, seenOn, kind, said } as Waiting;
  }
}

/** Two files may tell of one day; the later messages of it are in the one that has more. */
function fuller<T extends Said[keyof Said]>(known: T, told: T): T {
  if (!('count' in known) || !('count' in told)) return told;
  const at = Math.max(known.at ?? 0, told.at ?? 0);
  return {
    ...told,
    count: Math.max(known.count, told.count),
    weight: Math.max(known.weight, told.weight),
    ...(at > 0 && { at }),
  };
}

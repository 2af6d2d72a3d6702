import type { IndexableType, Table } from 'dexie';
import type { Contact, Identity, Occasion, Pair, Pledge, Question, Touch } from '../people/schema';
import { type Log, type Setting, touchKey, type Waiting } from './db';
import { deriveAgain } from './derive';
import { changesOf, seenAgain } from './differences';
import { stayInside } from './inside';
import type { Change, ChangedTable } from './journal';
import { keptIfRingDays } from './ringDays';
import { keepSearchTexts } from './searchText';

/** Rows written in one go; between goes an import tells how far it is. */
const ROWS_AT_ONCE = 2000;

/**
 * The only way in which a command writes: every row goes through here, so that its old value is recorded
 * and the derived fields of each contact it touches are put right in the same transaction. What pages say
 * goes the same way; its changes are not journaled.
 */
export class Recorder {
  readonly changes: Change[] = [];
  private readonly stale = new Set<string>();
  /** Contacts whose derived fields are right, by id; undefined for those who are gone. */
  private readonly settled = new Map<string, Contact | undefined>();
  private readonly inside = stayInside();

  constructor(private readonly db: Log) {}

  async contact(next: Contact): Promise<void> {
    await this.write('contacts', next.id, next);
    this.stale.add(next.id);
  }

  async identity(next: Identity): Promise<void> {
    await this.write('identities', next.key, next);
  }

  async touch(next: Touch): Promise<void> {
    await this.write('touches', touchKey(next), next);
    this.stale.add(next.contactId);
  }

  async occasion(next: Occasion): Promise<void> {
    await this.write('occasions', next.id, next);
  }

  async question(next: Question): Promise<void> {
    await this.write('questions', next.id, next);
  }

  async pair(next: Pair): Promise<void> {
    await this.write('pairs', next.id, next);
  }

  async pledge(next: Pledge): Promise<void> {
    await this.write('pledges', next.id, next);
  }

  async setting(next: Setting): Promise<void> {
    await this.write('settings', next.key, next);
  }

  async waiting(next: Waiting): Promise<void> {
    await this.write('waiting', next.id, next);
  }

  /**
   * Takes many new rows of an import at once; only for rows that are known not to exist and that carry its
   * `batchId`, by which undo finds them: they are not recorded one by one.
   * @param onDone is told how many are written, from time to time.
   */
  async bulkCreate(
    table: ChangedTable,
    rows: readonly object[],
    onDone?: (rows: number) => void,
  ): Promise<void> {
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const some = rows.slice(from, from + ROWS_AT_ONCE);
      await this.rows(table).bulkAdd(some);
      if (table === 'contacts') this.settleAs(some as readonly Contact[]);
      onDone?.(some.length);
    }
  }

  /** Takes contacts of whom facts were only seen again; compactly recorded. */
  async bulkSeenAgain(pairs: readonly { before: Contact; after: Contact }[]): Promise<void> {
    await this.rows('contacts').bulkPut(pairs.map(({ after }) => after));
    for (const { before, after } of pairs) this.changes.push(...seenAgain(before, after));
  }

  /** Puts these rows in the place of those; derived fields are taken as they come. */
  async replace(
    table: ChangedTable,
    before: readonly (readonly [IndexableType, object])[],
    after: readonly (readonly [IndexableType, object])[],
  ): Promise<void> {
    const rows = this.rows(table);
    const next = new Map(after.map(([key, row]) => [JSON.stringify(key), row]));
    const gone = before.filter(([key]) => !next.has(JSON.stringify(key)));
    await rows.bulkDelete(gone.map(([key]) => key));
    for (const [key, row] of gone) this.changes.push({ table, key, kind: 'removed', before: row });
    await rows.bulkPut(after.map(([, row]) => row));
    if (table === 'contacts') {
      for (const [, row] of gone) this.settled.set((row as Contact).id, undefined);
      this.settleAs(after.map(([, row]) => row as Contact));
    }
    const old = new Map(before.map(([key, row]) => [JSON.stringify(key), row]));
    for (const [key, row] of after) {
      const known = old.get(JSON.stringify(key));
      if (!known) this.changes.push({ table, key, kind: 'created', after: row });
      else this.changes.push(...changesOf(table, key, known, row));
    }
  }

  /** Removes a row, where there is one. */
  async remove(table: ChangedTable, key: IndexableType): Promise<void> {
    const rows = this.rows(table);
    const before = await rows.get(key);
    if (!before) return;
    await rows.delete(key);
    this.changes.push({ table, key, kind: 'removed', before });
    if (table === 'touches') this.stale.add((before as Touch).contactId);
    if (table === 'contacts') this.settled.set((before as Contact).id, undefined);
  }

  /** Marks a contact whose touches were created in bulk. */
  restate(contactId: string): void {
    this.stale.add(contactId);
  }

  private async write(table: ChangedTable, key: IndexableType, next: object): Promise<void> {
    const rows = this.rows(table);
    const before = await rows.get(key);
    await rows.put(next);
    if (!before) {
      this.changes.push({ table, key, kind: 'created', after: next });
      return;
    }
    this.changes.push(...changesOf(table, key, before, next));
  }

  /** Puts right what is derived of every contact whose sources changed. */
  async settle(): Promise<void> {
    this.inside();
    await keepSearchTexts(this.db, this.settled);
    const kept = await keptIfRingDays(this.db, this.changes);
    await deriveAgain(this.db, new Set([...this.stale, ...kept]));
  }

  private settleAs(contacts: readonly Contact[]): void {
    for (const contact of contacts) this.settled.set(contact.id, contact);
  }

  private rows(table: ChangedTable): Table<object> {
    this.inside();
    return this.db.table<object>(table);
  }
}

import type { IndexableType, Table } from 'dexie';
import type { Contact } from '../people/schema';
import type { Log } from './db';
import { difference, fieldOf, sameField, sameRow, withField } from './fields';
import { stayInside } from './inside';
import type { Change } from './journal';
import { deriveAgain } from './derive';
import { daysBack } from './differences';
import { keptIfRingDays } from './ringDays';
import { brings, contactIdIn, hasOthers, OWNED, ownersIn, rowsOf } from './owners';

const ROWS_AT_ONCE = 5000;

/** Takes changes back one by one and writes down what it did, so that it can be taken back itself. */
export class Reversal {
  readonly done: Change[] = [];
  left = 0;
  private readonly stale = new Set<string>();
  private readonly inside = stayInside();

  constructor(private readonly db: Log) {}

  /**
   * Takes back all changes of one entry, the latest first. A contact that it created and that has changed
   * since, or of whom there is a touch or an occasion since, stays with addresses, touches and occasions: a person
   * without an address could be met twice. With one that goes everything goes that leads to them.
   */
  async reverseAll(changes: readonly Change[]): Promise<void> {
    const staying = new Set<string>();
    const going: string[] = [];
    const come = new Set(changes.filter(brings).map(({ key }) => JSON.stringify(key)));
    for (const change of changes) {
      if (change.table !== 'contacts' || change.kind !== 'created') continue;
      const row = await this.db.contacts.get(change.key as string);
      if (!row) continue;
      if (!sameRow(row, change.after) || (await hasOthers(this.db, row.id, come))) staying.add(row.id);
      else going.push(row.id);
    }
    this.left += staying.size;
    const back = [...changes].reverse();
    for (let at = 0; at < back.length;) {
      const change = back[at];
      if (change?.kind === 'removed') {
        const run = back.slice(at, runEnd(back, at)) as (Change & { kind: 'removed' })[];
        await this.restoreAll(change.table, run);
        at += run.length;
        continue;
      }
      at++;
      if (!change || (change.kind === 'created' && staying.has(contactIdIn(change.after)))) continue;
      await this.reverse(change);
    }
    for (const id of going) await this.removeTraces(id);
  }

  /** Addresses that pages added, and what is asked: without their contact they lead nowhere. */
  private async removeTraces(contactId: string): Promise<void> {
    for (const table of ['identities', 'questions'] as const)
      await this.removeAll(table, await rowsOf(this.db, table, [contactId]));
  }

  private async reverse(change: Exclude<Change, { kind: 'removed' }>): Promise<void> {
    const { table, key } = change;
    const row = await this.rows(table).get(key);
    if (!row) this.left++;
    else if (change.kind === 'seenAgain') await this.resetDays(change, row as Contact);
    else if (change.kind === 'changed') await this.resetFields(change, row);
    else if (sameRow(row, change.after)) await this.remove(table, key, row);
    else this.left++;
  }

  remove(table: Change['table'], key: IndexableType, row: object): Promise<void> {
    return this.removeAll(table, [{ key, row }]);
  }

  async removeAll(
    table: Change['table'],
    rows: readonly { key: IndexableType; row: object }[],
  ): Promise<void> {
    await this.rows(table).bulkDelete(rows.map(({ key }) => key));
    for (const { key, row } of rows) {
      this.done.push({ table, key, kind: 'removed', before: row });
      this.note(table, row);
    }
  }

  /** Rows that are back already, for whatever reason, stay as they are. */
  private async restoreAll(
    table: Change['table'],
    removed: readonly Extract<Change, { kind: 'removed' }>[],
  ): Promise<void> {
    const rows = this.rows(table);
    const there = await rows.bulkGet(removed.map(({ key }) => key));
    const missing = removed.filter((_, i) => !there[i]);
    this.left += removed.length - missing.length;
    await rows.bulkPut(missing.map(({ before }) => before));
    for (const { key, before } of missing) {
      this.done.push({ table, key, kind: 'created', after: before });
      this.note(table, before);
    }
  }

  private async resetFields(change: Extract<Change, { kind: 'changed' }>, row: object): Promise<void> {
    let next = row;
    for (const [name, { before, after }] of Object.entries(change.fields)) {
      if (sameField(name, fieldOf(next, name), after)) next = withField(next, name, before);
      else this.left++;
    }
    const fields = difference(row, next);
    if (Object.keys(fields).length === 0) return;
    await this.rows(change.table).put(next);
    this.done.push({ table: change.table, key: change.key, kind: 'changed', fields });
    this.note(change.table, next);
  }

  /** Facts that were only seen again, and not since. */
  private async resetDays(change: Extract<Change, { kind: 'seenAgain' }>, row: Contact): Promise<void> {
    const { facts, days } = daysBack(change.days, row);
    if (Object.keys(days).length === 0) return;
    await this.rows('contacts').put({ ...row, facts });
    this.done.push({ table: change.table, key: change.key, kind: 'seenAgain', days });
  }

  private rows(table: Change['table']): Table<object> {
    this.inside();
    return this.db.table<object>(table);
  }

  private note(table: Change['table'], row: object): void {
    if (table === 'contacts') this.stale.add((row as Contact).id);
    if (table === 'touches') this.stale.add((row as { contactId: string }).contactId);
  }

  async settle(): Promise<void> {
    this.inside();
    await this.removeOrphans();
    const kept = await keptIfRingDays(this.db, this.done);
    await deriveAgain(this.db, new Set([...this.stale, ...kept]));
  }

  /** Rows of somebody who is not in the log (any more) are not brought back: they would lead to nobody. */
  private async removeOrphans(): Promise<void> {
    const ids = [...new Set(this.done.flatMap((change) => ownersIn(change)))];
    const contacts = await this.db.contacts.bulkGet(ids);
    const missing = ids.filter((_, i) => !contacts[i]);
    if (missing.length === 0) return;
    for (const table of OWNED) {
      const rows = await rowsOf(this.db, table, missing);
      this.left += rows.length;
      await this.removeAll(table, rows);
    }
  }
}

/** Where a row of removals of one table ends; at most so many as are held in hand at once. */
function runEnd(changes: readonly Change[], from: number): number {
  let to = from;
  while (
    to - from < ROWS_AT_ONCE &&
    changes[to]?.kind === 'removed' &&
    changes[to]?.table === changes[from]?.table
  )
    to++;
  return to;
}

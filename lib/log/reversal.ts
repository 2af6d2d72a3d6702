import type { IndexableType } from 'dexie';
import type { Contact, Day, FactName, Facts } from '../people/schema';
import { type Log, touchesOf, touchKey } from './db';
import { difference, fieldOf, sameField, sameRow, withField } from './fields';
import type { Change } from './journal';
import { deriveAgain } from './recorder';

const ROWS_AT_ONCE = 5000;

/** Takes changes back one by one and writes down what it did, so that it can be taken back itself. */
export class Reversal {
  readonly done: Change[] = [];
  left = 0;
  private readonly stale = new Set<string>();

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
      if (!sameRow(row, change.after) || (await this.hasOthers(row.id, come))) staying.add(row.id);
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

  /** Whether a contact has touches or occasions that did not come with these changes. */
  private async hasOthers(contactId: string, come: ReadonlySet<string>): Promise<boolean> {
    const touches = await touchesOf(this.db, contactId);
    const occasions = await this.db.occasions.where('contactId').equals(contactId).primaryKeys();
    const pledges = await this.db.pledges.where('contactId').equals(contactId).primaryKeys();
    return [...touches.map(touchKey), ...occasions, ...pledges].some((key) => !come.has(JSON.stringify(key)));
  }

  /** Addresses that pages added, and what is asked: without their contact they lead nowhere. */
  private async removeTraces(contactId: string): Promise<void> {
    const identities = await this.db.identities.where('contactId').equals(contactId).toArray();
    await this.removeAll(
      'identities',
      identities.map((row) => ({ key: row.key, row })),
    );
    const questions = await this.db.questions.where('contactId').equals(contactId).toArray();
    await this.removeAll(
      'questions',
      questions.map((row) => ({ key: row.id, row })),
    );
  }

  private async reverse(change: Exclude<Change, { kind: 'removed' }>): Promise<void> {
    const { table, key } = change;
    const row = await this.db.table<object>(table).get(key);
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
    await this.db.table(table).bulkDelete(rows.map(({ key }) => key));
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
    const rows = this.db.table<object>(table);
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
    await this.db.table<object>(change.table).put(next);
    this.done.push({ table: change.table, key: change.key, kind: 'changed', fields });
    this.note(change.table, next);
  }

  /** Facts that were only seen again, and not since. */
  private async resetDays(change: Extract<Change, { kind: 'seenAgain' }>, row: Contact): Promise<void> {
    const facts: Facts = { ...row.facts };
    const days: typeof change.days = {};
    for (const [name, [before, after]] of Object.entries(change.days) as [FactName, readonly [Day, Day]][]) {
      const fact = facts[name];
      if (fact?.seenOn !== after) continue;
      facts[name] = { ...fact, seenOn: before };
      days[name] = [after, before];
    }
    if (Object.keys(days).length === 0) return;
    await this.db.contacts.put({ ...row, facts });
    this.done.push({ table: change.table, key: change.key, kind: 'seenAgain', days });
  }

  private note(table: Change['table'], row: object): void {
    if (table === 'contacts') this.stale.add((row as Contact).id);
    if (table === 'touches') this.stale.add((row as { contactId: string }).contactId);
  }

  async settle(): Promise<void> {
    await this.removeOrphans();
    await deriveAgain(this.db, this.stale);
  }

  /** Rows of somebody who is not in the log (any more) are not brought back: they would lead to nobody. */
  private async removeOrphans(): Promise<void> {
    const ids = [...new Set(this.done.flatMap((change) => ownersIn(change)))];
    const contacts = await this.db.contacts.bulkGet(ids);
    const missing = ids.filter((_, i) => !contacts[i]);
    if (missing.length === 0) return;
    for (const table of ['touches', 'identities', 'occasions', 'questions', 'pledges'] as const) {
      const rows = await this.ownedBy(table, missing);
      this.left += rows.length;
      await this.removeAll(table, rows);
    }
  }

  private async ownedBy(
    table: 'touches' | 'identities' | 'occasions' | 'questions' | 'pledges',
    ids: readonly string[],
  ): Promise<{ key: IndexableType; row: object }[]> {
    if (table === 'touches') {
      const touches = (await Promise.all(ids.map((id) => touchesOf(this.db, id)))).flat();
      return touches.map((row) => ({ key: touchKey(row), row }));
    }
    const rows = await this.db
      .table<{ id?: string; key?: string }>(table)
      .where('contactId')
      .anyOf(ids)
      .toArray();
    return rows.map((row) => ({ key: row.id ?? row.key ?? '', row }));
  }
}

/** Whether a change made a row, or moved it from one contact to another. */
function brings(change: Change): boolean {
  return change.kind === 'created' || (change.kind === 'changed' && 'contactId' in change.fields);
}

/** The contact whom a change is about, where it made or changed a row that may outlive them. */
function ownersIn(change: Change): string[] {
  if (change.table === 'contacts') return change.kind === 'removed' ? [change.key as string] : [];
  if (['settings', 'pairs', 'waiting'].includes(change.table)) return [];
  if (change.kind === 'created') return [contactIdIn(change.after)];
  if (change.kind !== 'changed') return [];
  // A touch has its contact in its key; other rows may have been moved to another.
  const moved = change.fields['contactId']?.after;
  const touched = change.table === 'touches' ? (change.key as string[])[0] : undefined;
  return [moved, touched].filter((id) => typeof id === 'string');
}

/** The contact that a row is, or belongs to. */
function contactIdIn(row: { id?: string; contactId?: string }): string {
  return row.contactId ?? row.id ?? '';
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

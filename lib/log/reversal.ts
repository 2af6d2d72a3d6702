import type { IndexableType } from 'dexie';
import type { Contact } from '../people/schema';
import { type Log, touchesOf, touchKey } from './db';
import { difference, fieldOf, sameField, sameRow, withField } from './fields';
import type { Change } from './journal';
import { deriveAgain } from './recorder';

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
    for (const change of changes) {
      if (change.table !== 'contacts' || change.kind !== 'created') continue;
      const row = await this.db.contacts.get(change.key as string);
      if (!row) continue;
      if (!sameRow(row, change.after) || (await this.hasOthers(row.id, changes))) staying.add(row.id);
      else going.push(row.id);
    }
    this.left += staying.size;
    for (const change of [...changes].reverse()) {
      if (change.kind === 'created' && staying.has(contactIdIn(change.after))) continue;
      await this.reverse(change);
    }
    for (const id of going) await this.removeTraces(id);
  }

  /** Whether a contact has touches or occasions that did not come with these changes. */
  private async hasOthers(contactId: string, changes: readonly Change[]): Promise<boolean> {
    const touches = await touchesOf(this.db, contactId);
    const occasions = await this.db.occasions.where('contactId').equals(contactId).primaryKeys();
    const created = changes.filter(({ kind }) => kind === 'created').map(({ key }) => JSON.stringify(key));
    return [...touches.map(touchKey), ...occasions].some((key) => !created.includes(JSON.stringify(key)));
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

  private async reverse(change: Change): Promise<void> {
    const { table, key } = change;
    const row = await this.db.table<object>(table).get(key);
    if (change.kind === 'created') {
      if (row && sameRow(row, change.after)) await this.remove(table, key, row);
      else if (row) this.left++;
    } else if (change.kind === 'removed') {
      if (row) this.left++;
      else await this.restore(table, key, change.before);
    } else if (row) {
      await this.resetFields(change, row);
    } else {
      this.left++;
    }
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

  private async restore(table: Change['table'], key: IndexableType, row: object): Promise<void> {
    await this.db.table<object>(table).put(row);
    this.done.push({ table, key, kind: 'created', after: row });
    this.note(table, row);
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

  private note(table: Change['table'], row: object): void {
    if (table === 'contacts') this.stale.add((row as Contact).id);
    if (table === 'touches') this.stale.add((row as { contactId: string }).contactId);
  }

  settle(): Promise<void> {
    return deriveAgain(this.db, this.stale);
  }
}

/** The contact that a row is, or belongs to. */
function contactIdIn(row: { id?: string; contactId?: string }): string {
  return row.contactId ?? row.id ?? '';
}

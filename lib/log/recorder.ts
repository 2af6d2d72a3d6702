import type { IndexableType } from 'dexie';
import { withDerived } from '../keeping/summary';
import type { Contact, Identity, Occasion, Question, Touch } from '../people/schema';
import { type Log, type Setting, touchesOf, touchKey } from './db';
import { difference } from './fields';
import type { Change, ChangedTable, EntryLabel } from './journal';

/**
 * The only way in which a command writes: every row goes through here, so that its old value is recorded
 * and the derived fields of each contact it touches are put right in the same transaction. What pages say
 * goes the same way; its changes are not journaled.
 */
export class Recorder {
  readonly changes: Change[] = [];
  private readonly stale = new Set<string>();

  /** @param batchId of an import: new rows carry it and are not recorded one by one. */
  constructor(
    private readonly db: Log,
    private readonly batchId?: string,
  ) {}

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

  async setting(next: Setting): Promise<void> {
    await this.write('settings', next.key, next);
  }

  /** Takes many new rows at once; only for rows that are known not to exist. */
  async bulkCreate(table: ChangedTable, rows: readonly object[]): Promise<void> {
    await this.db.table<object>(table).bulkAdd(rows);
  }

  /** Marks a contact whose touches were created in bulk. */
  restate(contactId: string): void {
    this.stale.add(contactId);
  }

  private async write(table: ChangedTable, key: IndexableType, next: object): Promise<void> {
    const rows = this.db.table<object>(table);
    const before = await rows.get(key);
    await rows.put(next);
    if (!before) {
      if (this.batchId === undefined || table === 'settings')
        this.changes.push({ table, key, kind: 'created', after: next });
      return;
    }
    const fields = difference(before, next);
    if (Object.keys(fields).length > 0) this.changes.push({ table, key, kind: 'changed', fields });
  }

  /** Puts the derived fields of every contact right whose sources changed. */
  async settle(): Promise<void> {
    await deriveAgain(this.db, this.stale);
  }
}

/** Recomputes what lists sort by, for these contacts; part of the transaction that changed them. */
export async function deriveAgain(db: Log, contactIds: Iterable<string>): Promise<void> {
  const ids = [...contactIds];
  const contacts = (await db.contacts.bulkGet(ids)).filter((contact) => contact !== undefined);
  const next: Contact[] = [];
  for (const contact of contacts) next.push(withDerived(contact, await touchesOf(db, contact.id)));
  await db.contacts.bulkPut(next);
}

/** What a command gets: the recorder, and the moment of writing in epoch milliseconds. */
export interface CommandContext {
  record: Recorder;
  now: number;
}

/**
 * Runs one command: one transaction, one journal entry. A killed worker or a closed page leaves either all
 * of it or nothing. A command that changes nothing leaves no entry.
 * @returns what the command returned, and the entry's number where there is one (for undo).
 */
export async function change<T>(
  db: Log,
  label: EntryLabel,
  now: number,
  command: (context: CommandContext) => Promise<T>,
  batchId?: string,
): Promise<{ result: T; seq?: number }> {
  return db.transaction('rw', [...db.changeable, db.journal], async () => {
    const record = new Recorder(db, batchId);
    const result = await command({ record, now });
    await record.settle();
    if (record.changes.length === 0 && batchId === undefined) return { result };
    const seq = await db.journal.add({
      ...label,
      at: now,
      changes: record.changes,
      ...(batchId !== undefined && { batchId }),
    });
    return { result, seq };
  });
}

import type { IndexableType, Table } from 'dexie';
import { type Log } from './db';
import { type LogRows, OF_THIS_BROWSER } from './dump';
import { forgottenAmong, SECRET, withoutAddress } from './forgotten';
import { change, type CommandContext } from './change';

/** What bringing a backup back did. */
export interface Restored {
  contacts: number;
  touches: number;
  /** People in the backup whom the user forgot since; they stay out. */
  forgotten: number;
  /** The journal entry; undefined where the log was just like the backup. */
  seq?: number;
}

/**
 * Puts a backup in the place of everything in the log: one undoable step, in one transaction. People whom the user
 * forgot since stay forgotten. @param now epoch milliseconds. @throws what IndexedDB throws; the log is then as it was.
 */
export async function restore(db: Log, backup: LogRows, now: number): Promise<Restored> {
  const { rows, forgotten } = await withoutForgotten(db, backup);
  const values = { people: rows.contacts.length };
  const { seq } = await change(db, { command: 'restore', values }, now, async ({ record }) => {
    for (const table of db.changeable) await replaceAll(table, rows, record);
  });
  const secretIsOurs =
    (await db.forgotten.count()) === 0 || sameSecret(await db.settings.get(SECRET), backup);
  if (secretIsOurs) await db.forgotten.bulkPut(backup.forgotten);
  const { contacts, touches } = rows;
  return {
    contacts: contacts.length,
    touches: touches.length,
    forgotten,
    ...(seq !== undefined && { seq }),
  };
}

async function replaceAll(table: Table, rows: LogRows, record: CommandContext['record']): Promise<void> {
  const name = table.name as keyof Omit<LogRows, 'forgotten'>;
  const keyOf = (row: object): IndexableType => {
    const path = table.schema.primKey.keyPath;
    const part = (field: string): IndexableType => (row as Record<string, IndexableType>)[field] ?? '';
    return typeof path === 'string' ? part(path) : (path ?? []).map((field) => part(field) as string);
  };
  const stays = (row: object): boolean =>
    name === 'settings' && [...OF_THIS_BROWSER, SECRET].includes((row as { key: string }).key);
  const next = (rows[name] as object[]).filter((row) => !stays(row));
  const before = ((await table.toArray()) as object[]).filter((row) => !stays(row));
  await record.replace(
    name,
    before.map((row) => [keyOf(row), row]),
    next.map((row) => [keyOf(row), row]),
  );
}

async function withoutForgotten(db: Log, rows: LogRows): Promise<{ rows: LogRows; forgotten: number }> {
  const addressed = new Set(rows.identities.map(({ contactId }) => contactId));
  const others = rows.contacts.filter(({ id }) => !addressed.has(id));
  const keys = await forgottenAmong(db, [
    ...rows.identities.map(({ key }) => key),
    ...others.map(({ id }) => withoutAddress(id)),
    ...new Set(rows.waiting.map(({ whose }) => whose)),
  ]);
  if (keys.size === 0) return { rows, forgotten: 0 };
  const ids = new Set([
    ...rows.identities.filter(({ key }) => keys.has(key)).map(({ contactId }) => contactId),
    ...others.map(({ id }) => id).filter((id) => keys.has(withoutAddress(id))),
  ]);
  const isTheirs = ({ contactId }: { contactId: string }): boolean => !ids.has(contactId);
  return {
    forgotten: ids.size,
    rows: {
      ...rows,
      contacts: rows.contacts.filter(({ id }) => !ids.has(id)),
      identities: rows.identities.filter(isTheirs),
      touches: rows.touches.filter(isTheirs),
      occasions: rows.occasions.filter(isTheirs),
      questions: rows.questions.filter(isTheirs),
      pairs: rows.pairs.filter(({ a, b }) => !ids.has(a) && !ids.has(b)),
      pledges: rows.pledges.filter(isTheirs),
      waiting: rows.waiting.filter(({ whose }) => !keys.has(whose)),
    },
  };
}

function sameSecret(ours: { value: unknown } | undefined, { settings }: LogRows): boolean {
  const theirs = settings.find(({ key }) => key === SECRET);
  return JSON.stringify(ours?.value) === JSON.stringify(theirs?.value);
}

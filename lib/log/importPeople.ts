import { identityKey } from '../people/identity';
import type { Imported, ImportedPerson } from '../people/imported';
import type { Log } from './db';
import { forgottenAmong, unforget } from './forgotten';
import { Batch, type BatchCounts } from './importBatch';
import { LAST_EXPORT } from './lastExport';
import type { Change, EntryLabel } from './journal';
import { readChanges } from './journalParts';
import { change } from './change';
import { CAREER, LISTS } from './settings';

export interface ImportResult extends BatchCounts {
  /** Nothing new was in the file, and there is nothing to undo. */
  unchanged: boolean;
  /** The journal entry, for undo. */
  seq?: number;
  /** Left out, since the user forgot them. */
  forgotten?: ForgottenInFile[];
}

/**
 * Takes an import into the log: one transaction, one undoable entry. The same file twice changes nothing;
 * an older file overwrites nothing; a person is known by address, then by e-mail and name together,
 * never by name alone.
 * @param source what the files were, as a short text: the same for the same files (see {@link importOf}).
 * @param now epoch milliseconds. @throws what IndexedDB throws (quota); the log is then as it was.
 */
export async function importPeople(
  db: Log,
  imported: Imported,
  source: string,
  now: number,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const { batchId = crypto.randomUUID(), onProgress, bringBack = false } = options;
  const { wanted, forgotten } = await withoutForgotten(db, imported, bringBack);
  const label: EntryLabel = { command: 'import', values: { people: wanted.people.length, source } };
  const taken = await db.transaction('rw', db.journaled, async () => {
    const { result, seq } = await change(
      db,
      label,
      now,
      ({ record }) => new Batch(db, record, batchId, wanted, now, onProgress).run(),
      batchId,
    );
    const recorded = seq === undefined ? [] : await readChanges(db, seq, 'done');
    const { contactsNew, touchesNew, addressesNew, waitingNew } = result;
    const nothingNew = contactsNew + touchesNew + addressesNew + waitingNew === 0;
    const unchanged = nothingNew && recorded.every(isOnlySeenAgain);
    const empty = nothingNew && recorded.length === 0;
    if (empty && seq !== undefined) await db.journal.delete(seq);
    return { ...result, unchanged, ...(!empty && seq !== undefined && { seq }) };
  });
  return { ...taken, ...(forgotten.length > 0 && { forgotten }) };
}

/** That a file is newer is no news. */
function isOnlySeenAgain({ kind, table, key }: Change): boolean {
  return (
    kind === 'seenAgain' || (table === 'settings' && [LAST_EXPORT, CAREER, LISTS].includes(key as string))
  );
}

/** Whom the user forgot stays out, with their messages, unless the user says otherwise. */
async function withoutForgotten(
  db: Log,
  imported: Imported,
  bringBack: boolean,
): Promise<{ wanted: Imported; forgotten: ForgottenInFile[] }> {
  const keysOf = ({ slug, mail }: ImportedPerson): string[] => [
    identityKey.slug(slug),
    ...(mail === undefined ? [] : [identityKey.mail(mail)]),
  ];
  const { strangers = [], mails = [] } = imported;
  const others = [...strangers, ...mails].flatMap(({ slug }) => slug ?? []);
  const keys = await forgottenAmong(db, [
    ...imported.people.flatMap(keysOf),
    ...[...new Set(others)].map((slug) => identityKey.slug(slug)),
  ]);
  if (keys.size === 0) return { wanted: imported, forgotten: [] };
  const gone = imported.people.filter((person) => keysOf(person).some((key) => keys.has(key)));
  const brought = new Set(bringBack ? gone.map(({ slug }) => slug) : []);
  if (bringBack) await unforget(db, gone.flatMap(keysOf));
  // Of people who are in no list only their address is told.
  const unlisted = others.filter((slug) => keys.has(identityKey.slug(slug)));
  const slugs = new Set([...gone.map(({ slug }) => slug), ...unlisted].filter((slug) => !brought.has(slug)));
  const stays = ({ slug }: { slug?: string }): boolean => slug === undefined || !slugs.has(slug);
  const wanted = {
    ...imported,
    people: imported.people.filter(stays),
    touches: imported.touches.filter(stays),
    strangers: strangers.filter(stays),
    ...(imported.mails && { mails: imported.mails.filter(stays) }),
  };
  const forgotten = bringBack ? [] : gone.map(({ slug, name = slug }) => ({ slug, name }));
  return { wanted, forgotten };
}

/** Somebody in the file whom the user forgot. */
export interface ForgottenInFile {
  slug: string;
  name: string;
}

export interface ImportOptions {
  /** Random; names the import before it begins, so that a cancelled one can be looked for. */
  batchId?: string;
  /** How many rows are written of how many, from time to time. */
  onProgress?: (done: number, total: number) => void;
  /** Take people in whom the user forgot. */
  bringBack?: boolean;
}

/** @returns the import of the same files that is in force, if there is one. */
export async function importOf(db: Log, source: string): Promise<number | undefined> {
  const entry = await db.journal
    .orderBy('seq')
    .reverse()
    .filter(
      ({ values, batchId, undone }) => batchId !== undefined && !undone && values?.['source'] === source,
    )
    .first();
  return entry?.seq;
}

/** @returns the import that was begun under this id, if it is in the log and in force. */
export async function importOfBatch(db: Log, batchId: string): Promise<number | undefined> {
  const entry = await db.journal
    .orderBy('seq')
    .reverse()
    .filter((one) => one.batchId === batchId && !one.undone)
    .first();
  return entry?.seq;
}

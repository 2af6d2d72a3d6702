import { Dexie, type Table } from 'dexie';
import type { Log } from './db';

/**
 * The row that stands in the settings while a transaction is not finished; nobody ever sees it, since it is taken away
 * before the end. Of this browser: no backup holds it.
 */
export const UNFINISHED = 'unfinished';

/** Transactions that are guarded already: commands run inside of imports. */
const guarded = new WeakSet<IDBTransaction>();

/**
 * One transaction that is written whole or not at all, even where its page is closed or its worker ended in the middle.
 *
 * A transaction of IndexedDB commits by itself as soon as no request is open. Ending a worker ends the script within a
 * callback, before it places the next request: then Chromium commits the half that is written (seen with imports
 * cancelled at random moments). So there is always one request open that fails, an `add` of a key that is there. Our
 * script says of each that this is no error, and places the next; where no script runs any more, the error takes the
 * whole transaction back.
 * @param body as for Dexie's `transaction`. @returns what it returns. @throws what it throws; nothing is written then.
 */
export function whole<T>(db: Log, tables: readonly Table[], body: () => Promise<T>): Promise<T> {
  return db.transaction('rw', [...tables], async () => {
    const open = nativeTransaction();
    if (!open || guarded.has(open)) return body();
    guarded.add(open);
    const release = guard(open.objectStore(db.settings.name));
    try {
      return await body();
    } finally {
      release();
    }
  });
}

/** Dexie's own name for IndexedDB's transaction, which its types keep to themselves. */
function nativeTransaction(): IDBTransaction | undefined {
  const current = Dexie.currentTransaction as unknown as { idbtrans?: IDBTransaction } | null;
  return current?.idbtrans;
}

/** @returns ends the guard, with the last request of it. */
function guard(settings: IDBObjectStore): () => void {
  const row = { key: UNFINISHED, value: 1 };
  let working = true;
  const fail = (): void => {
    settings.add(row).onerror = (event) => {
      event.preventDefault();
      event.stopPropagation();
      if (working) fail();
    };
  };
  settings.put(row);
  // Two, so that one is open while the other is answered.
  fail();
  fail();
  return () => {
    working = false;
    settings.delete(UNFINISHED);
  };
}

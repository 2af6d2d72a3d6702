import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { ChromeInside } from './chrome';

/** The name of the log's IndexedDB database. */
const DATABASE = 'peerkeep';

/**
 * A page of the extension's origin that runs none of our code (its manifest, shown as text): the place from
 * which a test looks into the log and sets the clock without waking a screen.
 */
export interface Bench {
  page: Page;
  /** The rows of a table as they lie in IndexedDB; empty where the database or the table is not there. */
  readDb(table: string): Promise<unknown[]>;
  /** Sets what lib/clock.ts reads as today; `null` gives the machine's own day back. */
  setToday(day: string | null): Promise<void>;
}

/** Opens the bench as a tab in the background: the one in front stays in front. */
export async function openBench(context: BrowserContext, worker: Worker, origin: string): Promise<Bench> {
  const url = `${origin}/manifest.json`;
  await worker.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as ChromeInside;
    await chrome.tabs.create({ url: address, active: false });
  }, url);
  const page = await pageAt(context, url);
  return {
    page,
    readDb: (table) => page.evaluate(rowsOf, { database: DATABASE, table }),
    setToday: (day) => page.evaluate(storeToday, day),
  };
}

/** The page at an address; other tabs may open at the same time (the welcome page does on install). */
async function pageAt(context: BrowserContext, url: string): Promise<Page> {
  for (;;) {
    const page = context.pages().find((each) => each.url() === url);
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function storeToday(day: string | null): Promise<void> {
  const { session } = (globalThis as unknown as ChromeInside).chrome.storage;
  await (day === null ? session.remove('today') : session.set({ today: day }));
}

async function rowsOf({ database, table }: { database: string; table: string }): Promise<unknown[]> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === database)) return [];
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB gave no reason'));
    });
  const db = await answer(indexedDB.open(database));
  try {
    if (!db.objectStoreNames.contains(table)) return [];
    return await answer<unknown[]>(db.transaction(table, 'readonly').objectStore(table).getAll());
  } finally {
    db.close();
  }
}

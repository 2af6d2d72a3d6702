import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { CHROME_BUILD, launchChromium, type Launched } from './launch';
import { extensionWorker } from './worker';

/** Tables that a log is; the journal and what belongs to the browser are told apart. */
const TABLES = ['contacts', 'identities', 'touches', 'occasions', 'questions', 'pairs', 'settings'];

/** What lies in the log: how many rows, and a print of every one of them. */
export interface LogState {
  counts: Record<string, number>;
  print: string;
  /** Steps in force. */
  steps: number;
  /** Rows that belong to nobody. */
  orphans: number;
}

/** A Chromium with Peerkeep that can be killed at any moment and started again with the same profile. */
export class Killable {
  private readonly profile = mkdtempSync(join(tmpdir(), 'peerkeep-killed-'));
  private launched: Launched | undefined;
  private origin = '';

  async start(): Promise<void> {
    this.launched = await launchChromium({ extension: CHROME_BUILD, profile: this.profile });
    const id = new URL((await extensionWorker(this.launched.context)).url()).host;
    this.origin = `chrome-extension://${id}`;
  }

  async open(page: string): Promise<Page> {
    const tab = await this.context.newPage();
    await tab.goto(`${this.origin}/${page}`);
    return tab;
  }

  get context(): Launched['context'] {
    if (!this.launched) throw new Error('Not started');
    return this.launched.context;
  }

  /** SIGKILL to the browser and all its processes: nothing is flushed, nobody is told. */
  async kill(): Promise<void> {
    try {
      execFileSync('pkill', ['-KILL', '-f', this.profile]);
    } catch {
      // Nothing was left to kill.
    }
    await this.launched?.context.close().catch(() => undefined);
    this.launched = undefined;
  }

  /** Reads the log from a page that runs none of our code. */
  async state(): Promise<LogState> {
    const page = await this.open('manifest.json');
    const state = await page.evaluate(readState, TABLES);
    await page.close();
    return state;
  }

  async end(): Promise<void> {
    await this.launched?.context.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

async function readState(tables: string[]): Promise<LogState> {
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB gave no reason'));
    });
  const canonical = (value: unknown): string =>
    JSON.stringify(value, (_, inner: unknown) =>
      inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    );
  const db = await answer(indexedDB.open('peerkeep'));
  try {
    const counts: Record<string, number> = {};
    const texts: string[] = [];
    const ids = new Set<string>();
    let orphans = 0;
    const of = async (table: string): Promise<Record<string, unknown>[]> =>
      answer(db.transaction(table).objectStore(table).getAll() as IDBRequest<Record<string, unknown>[]>);
    for (const row of await of('contacts')) ids.add(row['id'] as string);
    for (const table of tables) {
      const rows = (await of(table)).filter(({ key }) => key !== 'canary' && key !== 'backedUpOn');
      counts[table] = rows.length;
      texts.push(...rows.map((row) => `${table} ${canonical(row)}`).sort());
      orphans += rows.filter(({ contactId }) => typeof contactId === 'string' && !ids.has(contactId)).length;
    }
    const steps = (await of('journal')).filter(({ undone }) => !undone).length;
    const bytes = new TextEncoder().encode(texts.join('\n'));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const print = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return { counts, print, steps, orphans };
  } finally {
    db.close();
  }
}

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { log } from '../../../lib/log/db';
import { readYou } from '../../../lib/log/settings';
import { Desk } from '../../../lib/work/desk';
import type { WorkReport, WorkTask } from '../../../lib/work/messages';
import { selfOf } from '../../../lib/work/whoseExport';
import { bulkContents } from '../../linkedin/bulk/bulkExport';
import { exportFiles, zipOf } from '../../linkedin/exportBuilder';
import type { ExportContents } from '../../linkedin/exportBuilder';
import { file } from '../files/support';

/**
 * An import is one transaction, from its first read to the journal's entry: ended at any moment, it is as if it had
 * never been. Dexie loses sight of a transaction where a hundred awaits or so go by without a request; from then on
 * each write is a transaction of its own, and nothing complains. A small import has no such run.
 */

vi.setConfig({ testTimeout: 120_000 });

const TODAY = '2026-06-15';
/** More of everything than awaits may go by. */
const MANY = 300;
const bulk = bulkContents({ seed: 'one', connections: MANY, messages: 6 * MANY });
const people = bulk.connections.map(({ person }) => person);
const at = { on: '2025-03-02', minutes: 600 };
const first: ExportContents = {
  ...bulk,
  addressBook: people.map(({ firstName, lastName, slug, company }, n) => ({
    firstName,
    lastName,
    mails: [`person.${n}@home.example`],
    // Half of them by name and company.
    ...(n % 2 === 0 ? { slug } : { company }),
  })),
  recommendations: people.map((person) => ({ person, ...at, direction: 'in', text: 'Kind' })),
};
/** Everybody has another job, or none, or is gone; and there are others. */
const later: ExportContents = {
  ...first,
  connections: bulkContents({ seed: 'one', connections: 2 * MANY, messages: 0 })
    .connections.slice(20)
    .map(({ person, on }) => {
      // In the order of the list: a run of each sort.
      const company = on < '2018' ? '' : on < '2022' ? 'Confidential' : 'Quillon Weaving';
      return { person: { ...person, company }, on };
    }),
};

/** Native transactions that may write, as they come. */
let writing: string[][] = [];
/** Any transaction that comes while one that may write is not complete. */
let between = 0;
const said: WorkReport[] = [];
const desk = new Desk((report) => void said.push(report));

beforeEach(async () => {
  const request = (_: string, __: object, run: (lock: object) => unknown) => run({});
  vi.stubGlobal('navigator', { locks: { request } });
  // Dexie takes the function when it opens.
  log.close();
  let open = 0;
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...how) {
    const one = transaction.apply(this, how);
    if (open > 0) between += 1;
    if (one.mode === 'readwrite') {
      writing.push([...one.objectStoreNames]);
      open += 1;
      for (const end of ['complete', 'abort']) one.addEventListener(end, () => (open -= 1));
    }
    return one;
  });
  await log.open();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** @returns how it ended, after exactly one transaction that may write. */
async function whole(task: WorkTask): Promise<WorkReport | undefined> {
  [writing, between] = [[], 0];
  await desk.take(task);
  expect(writing).toHaveLength(1);
  expect(between).toBe(0);
  return said.at(-1);
}

async function bring(given: File): Promise<WorkReport | undefined> {
  await desk.take({ task: 'read', files: [given], today: TODAY, zone: 'Europe/Vienna' });
  const read = said.at(-1);
  if (read?.type !== 'read') throw new Error(JSON.stringify(read));
  const self = selfOf(read.summary, await readYou(log));
  return whole({ task: 'write', self, now: 1000, batchId: crypto.randomUUID(), bringBack: false });
}

const zipped = (contents: ExportContents, madeOn = '2026-06-10'): File => {
  const [year = '', month = '', day = ''] = madeOn.split('-');
  const bytes = zipOf(exportFiles(contents), madeOn);
  return file(`Complete_LinkedInDataExport_${month}-${day}-${year}.zip`, bytes);
};

test('an import, the same again, a newer one, and undo and redo of it are one transaction each', async () => {
  expect(await bring(zipped(first))).toMatchObject({ type: 'written' });
  const mails = await log.identities.where('key').startsWith('mail:').toArray();
  expect(mails.length).toBeGreaterThan(MANY / 2);
  expect(await bring(zipped(first))).toMatchObject({ written: { result: { contactsNew: 0 } } });
  expect(await bring(zipped(later, '2026-06-14'))).toMatchObject({ type: 'written' });
  const seq = (await log.journal.orderBy('seq').last())!.seq;
  expect(await whole({ task: 'undo', seq })).toMatchObject({ type: 'stepped' });
  expect(await whole({ task: 'redo', seq })).toMatchObject({ type: 'stepped' });
});

test('an import of which much waits, and the list after it, are one transaction each', async () => {
  await Promise.all(log.tables.map((table) => table.clear()));
  const { connections: _list, ...rest } = first;
  expect(await bring(zipped({ ...rest, connections: [] }))).toMatchObject({ type: 'written' });
  expect(await log.waiting.count()).toBeGreaterThan(MANY);
  expect(await bring(zipped(first, '2026-06-11'))).toMatchObject({ type: 'written' });
  expect(await log.waiting.count()).toBeLessThan(MANY);
});

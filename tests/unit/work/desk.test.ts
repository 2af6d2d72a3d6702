import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { log } from '../../../lib/log/db';
import { importOf, importOfBatch } from '../../../lib/log/importPeople';
import { readYou } from '../../../lib/log/settings';
import { Desk } from '../../../lib/work/desk';
import type { WorkReport, WorkTask } from '../../../lib/work/messages';
import { AT, connections, file, TODAY } from '../files/support';

const text = connections(`Ana,Ruiz,${AT}ana,,Northwind,Engineer,27 Jun 2024`);
const given = (): File => file('Connections.csv', text);
const gone = new DOMException('A requested file could not be found', 'NotFoundError');
const reading = (files: File[]): WorkTask => ({ task: 'read', files, today: TODAY, zone: 'Europe/Vienna' });
const writing = (batchId = 'batch-1'): WorkTask => ({
  task: 'write',
  self: { slug: 'me-myself', because: 'user' },
  now: 1000,
  batchId,
  bringBack: false,
});

let said: WorkReport[] = [];
let free = true;
const desk = (): Desk => new Desk((report) => void said.push(report));
const last = (): WorkReport | undefined => said.at(-1);

beforeEach(() => {
  said = [];
  free = true;
  const request = (_: string, __: object, run: (lock: object | null) => unknown) => run(free ? {} : null);
  vi.stubGlobal('navigator', { locks: { request } });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await Promise.all(log.tables.map((table) => table.clear()));
});

test('what was read is written, is found again, and is taken back and brought back', async () => {
  const one = desk();
  await one.take(reading([given()]));
  expect(last()).toMatchObject({ type: 'read', summary: { rows: 1, contacts: 1 } });
  await one.take(writing());
  expect(last()).toMatchObject({
    type: 'written',
    written: {
      result: { contactsNew: 1, unchanged: false },
      counts: { contacts: 1, touches: 0 },
      you: { slug: 'me-myself', name: 'me-myself', because: 'user' },
    },
  });
  expect(said.some(({ type }) => type === 'writing')).toBe(true);
  expect(await readYou(log)).toMatchObject({ slug: 'me-myself' });
  const seq = await importOfBatch(log, 'batch-1');
  const source = said.find((one) => one.type === 'read')!.summary.source;
  expect(await importOf(log, source)).toBe(seq);
  await one.take({ task: 'undo', seq: seq! });
  expect(last()).toMatchObject({ type: 'stepped', report: { left: 0 } });
  expect(await log.contacts.count()).toBe(0);
  expect(await importOfBatch(log, 'batch-1')).toBeUndefined();
  await one.take({ task: 'redo', seq: seq! });
  expect(await log.contacts.count()).toBe(1);
});

test('while another window writes, nothing is written', async () => {
  const one = desk();
  await one.take(reading([given()]));
  free = false;
  await one.take(writing());
  expect(last()).toEqual({ type: 'failed', why: 'busy' });
  expect(await log.contacts.count()).toBe(0);
});

test('a full disk is called by its name, and the log is as it was', async () => {
  const one = desk();
  await one.take(reading([given()]));
  vi.spyOn(log.Table.prototype as typeof log.identities, 'bulkAdd').mockImplementation(() => {
    throw new DOMException('No space', 'QuotaExceededError');
  });
  await one.take(writing());
  expect(last()).toEqual({ type: 'failed', why: 'quota' });
  expect(await log.contacts.count()).toBe(0);
  expect(await log.journal.count()).toBe(0);
});

test('without a reading nothing is written', async () => {
  await desk().take(writing());
  expect(last()).toEqual({ type: 'failed', why: 'other' });
});

test('a file that cannot be read is a problem with its name', async () => {
  const lost = given();
  lost.slice = () => {
    throw gone;
  };
  await desk().take(reading([lost]));
  expect(last()).toEqual({ type: 'problem', problem: { problem: 'importFailed', file: 'Connections.csv' } });
});

test('a file that was deleted while it is read gives the rows before, and says so', async () => {
  const lost = given();
  const bytes = new TextEncoder().encode(text);
  let pulled = 0;
  lost.stream = () =>
    new ReadableStream({
      pull: (to) => {
        pulled += 1;
        if (pulled === 1) to.enqueue(bytes);
        else to.error(gone);
      },
    });
  const one = desk();
  await one.take(reading([lost]));
  await one.take(writing());
  expect(last()).toMatchObject({
    type: 'written',
    written: { result: { contactsNew: 1 }, noted: [{ note: 'notedCutOff', rows: 1 }] },
  });
});

test.each([
  [19_000_000, 'failed'],
  [30_000_000, 'written'],
])('with room for %i bytes more an import is %s, before a row of it is on the disk', async (room, type) => {
  const estimate = (): Promise<StorageEstimate> => Promise.resolve({ quota: 1000 + room, usage: 1000 });
  vi.stubGlobal('navigator', { locks: navigator.locks, storage: { estimate } });
  const one = desk();
  await one.take(reading([given()]));
  await one.take(writing());
  expect(last()?.type).toBe(type);
  if (type === 'failed') expect(last()).toEqual({ type: 'failed', why: 'quota' });
  expect(await log.contacts.count()).toBe(type === 'failed' ? 0 : 1);
});

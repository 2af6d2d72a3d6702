import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readExport } from '../../../lib/files/importFiles';
import type { ImportOutcome } from '../../../lib/files/reading';
import type { ImportReport, ImportTask } from '../../../lib/files/workerMessages';
import { file, TODAY } from './support';

const when = { today: TODAY, zone: 'Europe/Vienna' };
const given = [file('Connections.csv', 'x')];
const problem: ImportOutcome = { ok: false, problem: 'importNoHeader' };

/** A worker that is told by the test what to answer. */
class StandIn {
  static made: StandIn[] = [];
  onmessage: ((event: { data: ImportReport }) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  tasks: ImportTask[] = [];
  ended = false;
  constructor(readonly address: string) {
    StandIn.made.push(this);
  }
  postMessage(task: ImportTask): void {
    this.tasks.push(task);
  }
  terminate(): void {
    this.ended = true;
  }
  says(data: ImportReport): void {
    this.onmessage?.({ data });
  }
}

const worker = (): StandIn => StandIn.made.at(-1)!;

beforeEach(() => {
  StandIn.made = [];
  vi.stubGlobal('Worker', StandIn);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('the worker gets the files and the day, and is ended with its outcome', async () => {
  const progress = { done: 1, total: 2, file: 'Connections.csv', rows: 1 };
  const onProgress = vi.fn();
  const outcome = readExport(given, { ...when, onProgress });
  expect(worker().tasks).toEqual([{ files: given, ...when }]);
  worker().says({ type: 'progress', progress });
  worker().says({ type: 'outcome', outcome: problem });
  expect(await outcome).toEqual(problem);
  expect(onProgress.mock.calls).toEqual([[progress]]);
  expect(worker().ended).toBe(true);
});

test('cancelling ends the worker at once', async () => {
  const cancel = new AbortController();
  const outcome = readExport(given, { ...when, signal: cancel.signal });
  cancel.abort();
  await expect(outcome).rejects.toThrow(/abort/i);
  expect(worker().ended).toBe(true);
});

test('cancelled before it began, it does not begin', async () => {
  await expect(readExport(given, { ...when, signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  expect(StandIn.made).toEqual([]);
});

test('a worker that fails is one clear problem', async () => {
  const outcome = readExport(given, when);
  worker().onerror?.(new Event('error', { cancelable: true }));
  expect(await outcome).toEqual({ ok: false, problem: 'importFailed' });
  expect(worker().ended).toBe(true);
});

test('so is one that the browser does not start', async () => {
  vi.stubGlobal('Worker', function () {
    throw new TypeError('Refused');
  });
  expect(await readExport(given, when)).toEqual({ ok: false, problem: 'importFailed' });
});

test('without files no worker is started', async () => {
  expect(await readExport([], when)).toEqual({ ok: false, problem: 'importNoFile' });
  expect(StandIn.made).toEqual([]);
});

test('a task that cannot be handed over is that problem too', async () => {
  vi.spyOn(StandIn.prototype, 'postMessage').mockImplementation(() => {
    throw new DOMException('Gone', 'DataCloneError');
  });
  expect(await readExport(given, when)).toEqual({ ok: false, problem: 'importFailed' });
  expect(worker().ended).toBe(true);
});

test('a worker that falls silent for minutes is given up, one that goes on is not', async () => {
  vi.useFakeTimers();
  const settled = vi.fn();
  const outcome = readExport(given, when).then(settled);
  const progress = { done: 1, total: 2, file: 'Connections.csv', rows: 1 };
  for (let minute = 0; minute < 10; minute += 1) {
    await vi.advanceTimersByTimeAsync(60_000);
    worker().says({ type: 'progress', progress });
  }
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(121_000);
  await outcome;
  expect(settled).toHaveBeenCalledWith({ ok: false, problem: 'importFailed' });
  expect(worker().ended).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

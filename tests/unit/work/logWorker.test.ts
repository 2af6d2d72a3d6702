import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LogWorker } from '../../../lib/work/logWorker';
import type { WorkReport, WorkTask } from '../../../lib/work/messages';

const FAILED = { type: 'failed', why: 'other' };
const task: WorkTask = { task: 'undo', seq: 7 };
const progress: WorkReport = { type: 'writing', done: 1, total: 2 };

/** A worker that is told by the test what to answer. */
class StandIn {
  static made: StandIn[] = [];
  onmessage: ((event: { data: WorkReport }) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  tasks: WorkTask[] = [];
  ended = false;
  constructor(readonly address: string) {
    StandIn.made.push(this);
  }
  postMessage(given: WorkTask): void {
    this.tasks.push(given);
  }
  terminate(): void {
    this.ended = true;
  }
  says(data: WorkReport): void {
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

test('one worker takes task after task, and keeps what it read', async () => {
  const onProgress = vi.fn();
  const work = new LogWorker();
  const first = work.do(task, onProgress);
  worker().says(progress);
  worker().says({ type: 'alive' });
  worker().says({ type: 'stepped', report: null });
  expect(await first).toEqual({ type: 'stepped', report: null });
  expect(onProgress.mock.calls).toEqual([[progress]]);
  const second = work.do({ task: 'redo', seq: 7 });
  worker().says({ type: 'failed', why: 'quota' });
  expect(await second).toEqual({ type: 'failed', why: 'quota' });
  expect(StandIn.made).toHaveLength(1);
  expect(worker().tasks).toEqual([task, { task: 'redo', seq: 7 }]);
  expect(worker().ended).toBe(false);
  work.end();
  expect(worker().ended).toBe(true);
});

test('cancelling ends the worker at once; the next task has a new one', async () => {
  const work = new LogWorker();
  const cancel = new AbortController();
  const done = work.do(task, undefined, cancel.signal);
  cancel.abort();
  await expect(done).rejects.toThrow(/abort/i);
  expect(worker().ended).toBe(true);
  void work.do(task);
  expect(StandIn.made).toHaveLength(2);
});

test('cancelled before it began, it does not begin', async () => {
  await expect(new LogWorker().do(task, undefined, AbortSignal.abort())).rejects.toThrow(/abort/i);
  expect(StandIn.made).toEqual([]);
});

test('a worker that fails is ended, and is a failure', async () => {
  const done = new LogWorker().do(task);
  worker().onerror?.(new Event('error', { cancelable: true }));
  expect(await done).toEqual(FAILED);
  expect(worker().ended).toBe(true);
});

test('so is one that the browser does not start, or that cannot be given its task', async () => {
  vi.spyOn(StandIn.prototype, 'postMessage').mockImplementation(() => {
    throw new DOMException('Gone', 'DataCloneError');
  });
  expect(await new LogWorker().do(task)).toEqual(FAILED);
  expect(worker().ended).toBe(true);
  vi.stubGlobal('Worker', function () {
    throw new TypeError('Refused');
  });
  expect(await new LogWorker().do(task)).toEqual(FAILED);
});

test('a worker that falls silent for minutes is given up, one that gives a sign of life is not', async () => {
  vi.useFakeTimers();
  const settled = vi.fn();
  const done = new LogWorker().do(task).then(settled);
  for (let minute = 0; minute < 10; minute += 1) {
    await vi.advanceTimersByTimeAsync(60_000);
    worker().says(minute % 2 ? progress : { type: 'alive' });
  }
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(121_000);
  await done;
  expect(settled).toHaveBeenCalledWith(FAILED);
  expect(worker().ended).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

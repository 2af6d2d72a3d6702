import { Desk } from './desk';
import type { WorkReport, WorkTask } from './messages';

/** The worker: takes one task after the other and reports. Ending it is how a task is cancelled. */

/** Ten reports a second are enough for the eye. */
const REPORT_EVERY_MS = 100;
/** So that a long silence means a dead worker. */
const ALIVE_EVERY_MS = 2000;

const worker = self as unknown as DedicatedWorkerGlobalScope;
let last = -Infinity;

function report(message: WorkReport): void {
  if (message.type === 'reading' || message.type === 'writing') {
    if (performance.now() - last < REPORT_EVERY_MS) return;
    last = performance.now();
  }
  worker.postMessage(message);
}

const desk = new Desk(report);

worker.onmessage = ({ data }: MessageEvent<WorkTask>): void => {
  last = -Infinity;
  const living = setInterval(() => report({ type: 'alive' }), ALIVE_EVERY_MS);
  void desk.take(data).finally(() => clearInterval(living));
};

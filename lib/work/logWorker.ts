import { startWorker } from '../trusted';
import type { WorkReport, WorkTask } from './messages';

/** The page's side of the worker. */

/**
 * A worker that died without an error, or a disk that does not answer, says nothing for this many ticks.
 * Ticks rather than a time, since a computer that sleeps must not count against the worker.
 */
const SILENT_TICKS = 24;
const TICK_MS = 5000;

/** How far a task is. */
export type Progress = Extract<WorkReport, { type: 'reading' | 'writing' }>;
/** How a task ended. */
export type Answer = Exclude<WorkReport, Progress | { type: 'alive' }>;

const FAILED: Answer = { type: 'failed', why: 'other' };

/** A worker of one page, started with its first task. What it read stays with it until it is ended. */
export class LogWorker {
  private worker: Worker | undefined;

  /**
   * Gives the worker a task; one at a time.
   * @param onProgress called about ten times a second. @param signal ends the worker at once.
   * @returns how it ended; `failed` where the worker could not run, died or fell silent for two minutes.
   * @throws the signal's reason when it was aborted.
   */
  async do(task: WorkTask, onProgress?: (progress: Progress) => void, signal?: AbortSignal): Promise<Answer> {
    signal?.throwIfAborted();
    const ended = new AbortController();
    try {
      this.worker ??= startWorker();
      const { worker } = this;
      const answer = await new Promise<Answer>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error), { signal: ended.signal });
        listen(worker, onProgress, resolve, ended.signal);
        worker.postMessage(task);
      });
      if (answer === FAILED) this.end();
      return answer;
    } catch {
      this.end();
      signal?.throwIfAborted();
      return FAILED;
    } finally {
      ended.abort();
    }
  }

  /** Ends the worker, and what it does: a transaction that is not complete is as if it had never been. */
  end(): void {
    this.worker?.terminate();
    this.worker = undefined;
  }
}

function listen(
  worker: Worker,
  onProgress: ((progress: Progress) => void) | undefined,
  resolve: (answer: Answer) => void,
  ended: AbortSignal,
): void {
  let silent = 0;
  const ticking = setInterval(() => {
    silent += 1;
    if (silent >= SILENT_TICKS) resolve(FAILED);
  }, TICK_MS);
  ended.addEventListener('abort', () => clearInterval(ticking));
  const failed = (event: Event): void => {
    event.preventDefault();
    resolve(FAILED);
  };
  worker.onerror = failed;
  worker.onmessageerror = failed;
  worker.onmessage = ({ data }: MessageEvent<WorkReport>) => {
    silent = 0;
    if (data.type === 'reading' || data.type === 'writing') onProgress?.(data);
    else if (data.type !== 'alive') resolve(data);
  };
}

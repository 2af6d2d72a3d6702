import type { Day } from '../people/schema';
import { startImportWorker } from '../trusted';
import type { ImportOutcome, ImportProgress } from './reading';
import type { ImportReport, ImportTask } from './workerMessages';

/** The page's side of an import: hands the files to the worker and waits for what they say. */

/**
 * A worker that died without an error, or a disk that does not answer, says nothing for this many ticks.
 * Ticks rather than a time, since a computer that sleeps must not count against the worker.
 */
const SILENT_TICKS = 24;
const TICK_MS = 5000;

const FAILED: ImportOutcome = { ok: false, problem: 'importFailed' };

export interface ImportOptions {
  today: Day;
  /** IANA name of the home zone, in which days are counted. */
  zone: string;
  /** Called about ten times a second. */
  onProgress?: (progress: ImportProgress) => void;
  /** Ends the reading at once. */
  signal?: AbortSignal;
}

/**
 * Reads a LinkedIn export in a worker. Nothing is stored.
 * @param files zips and CSV files as the user chose or dropped them.
 * @returns what they say, or the problem; `importFailed` when the worker could not run, died or fell silent.
 * @throws the signal's reason when it was aborted.
 */
export async function readExport(files: File[], options: ImportOptions): Promise<ImportOutcome> {
  const { signal } = options;
  signal?.throwIfAborted();
  if (files.length === 0) return { ok: false, problem: 'importNoFile' };
  let worker: Worker;
  try {
    worker = startImportWorker();
  } catch {
    return FAILED;
  }
  const ended = new AbortController();
  try {
    return await new Promise<ImportOutcome>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { signal: ended.signal });
      listen(worker, options, resolve, ended.signal);
      const task: ImportTask = { files, today: options.today, zone: options.zone };
      try {
        worker.postMessage(task);
      } catch {
        resolve(FAILED);
      }
    });
  } finally {
    ended.abort();
    worker.terminate();
  }
}

function listen(
  worker: Worker,
  { onProgress }: ImportOptions,
  resolve: (outcome: ImportOutcome) => void,
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
  worker.onmessage = ({ data }: MessageEvent<ImportReport>) => {
    silent = 0;
    if (data.type === 'progress') onProgress?.(data.progress);
    else resolve(data.outcome);
  };
}

import type { Day } from '../people/schema';
import { startImportWorker } from '../trusted';
import type { ImportOutcome, ImportProgress } from './reading';
import type { ImportReport, ImportTask } from './workerMessages';

/** The page's side of an import: hands the files to the worker and waits for what they say. */

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
 * @returns what they say, or the problem; `importFailed` when the worker could not run.
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
    return { ok: false, problem: 'importFailed' };
  }
  const aborted = new AbortController();
  try {
    return await new Promise<ImportOutcome>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { signal: aborted.signal });
      listen(worker, options, resolve);
      const task: ImportTask = { files, today: options.today, zone: options.zone };
      worker.postMessage(task);
    });
  } finally {
    aborted.abort();
    worker.terminate();
  }
}

function listen(
  worker: Worker,
  { onProgress }: ImportOptions,
  resolve: (outcome: ImportOutcome) => void,
): void {
  const failed = (event: Event): void => {
    event.preventDefault();
    resolve({ ok: false, problem: 'importFailed' });
  };
  worker.onerror = failed;
  worker.onmessageerror = failed;
  worker.onmessage = ({ data }: MessageEvent<ImportReport>) => {
    if (data.type === 'progress') onProgress?.(data.progress);
    else resolve(data.outcome);
  };
}

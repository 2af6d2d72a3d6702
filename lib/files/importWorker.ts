import { readExportFiles } from './exportReader';
import type { ImportReport, ImportTask } from './workerMessages';

/**
 * The import worker: takes one task, reports progress and the outcome. Reading a large export takes
 * seconds, in which the page must stay alive; ending the worker is how an import is cancelled.
 */

/** Ten reports a second are enough for the eye. */
const REPORT_EVERY_MS = 100;

const worker = self as unknown as DedicatedWorkerGlobalScope;

function report(message: ImportReport): void {
  worker.postMessage(message);
}

worker.onmessage = ({ data }: MessageEvent<ImportTask>): void => {
  let last = -Infinity;
  const { files, today, zone } = data;
  readExportFiles(files, {
    today,
    zone,
    onProgress: (progress) => {
      if (performance.now() - last < REPORT_EVERY_MS) return;
      last = performance.now();
      report({ type: 'progress', progress });
    },
  })
    .then((outcome) => report({ type: 'outcome', outcome }))
    // Also where the outcome could not be sent: the page hears nothing of what a promise throws here.
    .catch(() => report({ type: 'outcome', outcome: { ok: false, problem: 'importFailed' } }));
};

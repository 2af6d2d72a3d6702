import { alignAlarm } from '../../lib/daily';
import { log } from '../../lib/log/db';
import { redo, undo, type UndoReport } from '../../lib/log/undo';
import { LogWorker } from '../../lib/work/logWorker';

/** Steps that hold more than so many bytes, and imports, are taken back in the worker: the page stays free. */
const LARGE = 500_000;

/** Takes a journal entry back. @returns what `undo` does. @throws where the log could not be written. */
export function undoStep(seq: number): Promise<UndoReport | null> {
  return step('undo', seq);
}

/** Brings a journal entry back. @returns what `redo` does. @throws where the log could not be written. */
export function redoStep(seq: number): Promise<UndoReport | null> {
  return step('redo', seq);
}

async function step(task: 'undo' | 'redo', seq: number): Promise<UndoReport | null> {
  const report = await taken(task, seq);
  // The hour of the daily look may be what came back.
  await alignAlarm(log);
  return report;
}

async function taken(task: 'undo' | 'redo', seq: number): Promise<UndoReport | null> {
  const entry = await log.journal.get(seq);
  const large = entry && (entry.batchId !== undefined || (entry.size ?? 0) > LARGE);
  if (!large) return task === 'undo' ? undo(log, seq) : redo(log, seq);
  const worker = new LogWorker();
  try {
    const answer = await worker.do({ task, seq });
    if (answer.type === 'stepped') return answer.report;
    throw new Error(
      answer.type === 'failed' && answer.why === 'quota' ? 'QuotaExceededError' : 'The step failed',
    );
  } finally {
    worker.end();
  }
}

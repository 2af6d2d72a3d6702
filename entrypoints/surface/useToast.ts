import { useCallback, useState } from 'preact/hooks';
import type { ToastView } from '../../components/views';
import { ContactGone } from '../../lib/log/commands';
import type { UndoReport } from '../../lib/log/undo';
import { isQuota } from '../../lib/log/quota';
import { words } from '../../lib/words';
import { redoStep, undoStep } from './steps';

export interface Toasts {
  toast: ToastView | undefined;
  close: () => void;
  /** Says something, with an undo where a journal entry stands behind it. */
  say: (text: string, seq?: number) => void;
  /** Runs a command; says what it returns, or in words why it could not be saved. */
  attempt: (command: () => Promise<Said>) => Promise<void>;
  undoEntry: (seq: number) => Promise<void>;
  redoEntry: (seq: number) => Promise<void>;
}

/** What to say after a command, and the journal entry to undo; undefined says nothing. */
export type Said = { text: string; seq?: number | undefined } | undefined;

/** One toast at a time, with undo, on every surface. */
export function useToast(): Toasts {
  const [toast, setToast] = useState<ToastView>();
  const close = useCallback(() => setToast(undefined), []);

  const say = useCallback((text: string, seq?: number) => {
    const id = crypto.randomUUID();
    setToast(seq === undefined ? { id, text } : { id, text, undo: () => void undoEntry(seq) });
  }, []);

  const attempt = useCallback(async (command: () => Promise<Said>) => {
    try {
      const said = await command();
      if (said) say(said.text, said.seq);
    } catch (error) {
      say(failure(error));
    }
  }, []);

  const undoEntry = useCallback((seq: number) => attempt(async () => saidOf(await undoStep(seq))), []);
  const redoEntry = useCallback((seq: number) => attempt(async () => saidOf(await redoStep(seq))), []);
  return { toast, close, say, attempt, undoEntry, redoEntry };
}

/** What undoing or redoing did, in words. */
export function saidOf(report: UndoReport | null): Said {
  if (!report) return undefined;
  if (report.refused) return { text: words('toastLaterImport') };
  return { text: report.left === 0 ? words('toastUndone') : words('toastUndoneLeft', { n: report.left }) };
}

/** Why the log could not be written, in words; it is then as it was. */
export function failure(error: unknown): string {
  if (error instanceof ContactGone) return words('failedGone');
  return failureOf(isQuota(error) ? 'quota' : 'other');
}

const REASONS = { quota: 'failedQuota', busy: 'failedBusy', other: 'failedOther' } as const;

/** The same for what a worker says. */
export function failureOf(why: keyof typeof REASONS): string {
  return words('toastFailed', { reason: words(REASONS[why]) });
}

/** Runs a command and says what it did. @returns whether it went through; where not, the reason was said. */
export async function tell(
  toasts: Toasts,
  text: string,
  run: () => Promise<number | undefined>,
): Promise<boolean> {
  let done = false;
  await toasts.attempt(async () => {
    const seq = await run();
    done = true;
    return { text, seq };
  });
  return done;
}

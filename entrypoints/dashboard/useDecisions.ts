import { useRef } from 'preact/hooks';
import { undo } from '../../lib/log/undo';
import { log } from '../../lib/log/db';
import { failure, type Said, saidOf, type Toasts } from '../surface/useToast';

/** Decisions of one visit to a list that is walked through, and taking them back one by one. */
export function useDecisions(toasts: Toasts) {
  const decisions = useRef<Promise<number | undefined>[]>([]);

  /** A failed decision is said and thrown on, so that its row comes back. */
  async function decide(command: Promise<number | undefined>): Promise<void> {
    decisions.current.push(command);
    try {
      await command;
    } catch (error) {
      decisions.current = decisions.current.filter((one) => one !== command);
      toasts.say(failure(error));
      throw error;
    }
  }

  /** Waits for the decision itself: U may come faster than the log answers. */
  async function takeBack(): Promise<Said> {
    const seq = await decisions.current.pop();
    const report = seq === undefined ? null : await undo(log, seq);
    // The row is back in its place, which says it already; only what stayed needs words.
    return report && report.left > 0 ? saidOf(report) : undefined;
  }

  return { decide, undoLast: () => void toasts.attempt(takeBack) };
}

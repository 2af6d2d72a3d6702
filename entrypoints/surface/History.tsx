import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sayChange } from '../../components/present/changes';
import { UndoBar } from '../../components/undo/UndoBar';
import type { Clock } from '../../lib/clock';
import { log } from '../../lib/log/db';
import type { JournalEntry } from '../../lib/log/journal';
import { useLiveQuery } from '../../lib/log/live';
import { redoable, undoable } from '../../lib/log/undo';
import { isTyping } from './isTyping';
import type { Toasts } from './useToast';

/** What was done before is taken back in the list of changes, where it is seen among the others. */
const LATELY_MS = 24 * 3_600_000;

type Which = () => Promise<JournalEntry | undefined>;

export interface HistoryProps {
  clock: Clock;
  toasts: Toasts;
  /** Where there is little room: the buttons do not spell out the step. */
  short?: boolean;
}

/**
 * Undo and redo of the last step: two quiet buttons, and Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) outside of fields. A step
 * of days ago is not offered on every screen.
 */
export function History({ clock, toasts, short = false }: HistoryProps) {
  const lately: Which = () => undoable(log, clock.now() - LATELY_MS);
  const undone: Which = () => redoable(log);
  const last = useLiveQuery(() => sayStep(lately), [clock], 'undo');
  const next = useLiveQuery(() => sayStep(undone), [], 'redo');
  const [busy, setBusy] = useState(false);
  const running = useRef(Promise.resolve());

  /** One after the other, each asked for anew: keys may come faster than the log takes steps back. */
  function step(which: Which, run: (seq: number) => Promise<void>): void {
    setBusy(true);
    const mine = running.current
      .then(which)
      .then((entry) => entry && run(entry.seq))
      .catch(() => undefined)
      .then(() => {
        if (running.current === mine) setBusy(false);
      });
    running.current = mine;
  }
  const undoLast = (): void => step(lately, toasts.undoEntry);
  const redoNext = (): void => step(undone, toasts.redoEntry);

  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event)) return;
      const redo = key === 'y' || (key === 'z' && event.shiftKey);
      if (key !== 'z' && !redo) return;
      event.preventDefault();
      (redo ? redoNext : undoLast)();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });

  return (
    <UndoBar
      {...(typeof last === 'string' && { undo: last })}
      {...(typeof next === 'string' && { redo: next })}
      busy={busy}
      short={short}
      onUndo={undoLast}
      onRedo={redoNext}
    />
  );
}

/** @returns what would be undone or redone, in words; null for nothing. */
async function sayStep(which: Which): Promise<string | null> {
  const entry = await which();
  return entry ? sayChange(entry) : null;
}

import { useEffect, useState } from 'preact/hooks';
import { sayChange } from '../../components/present/changes';
import { UndoBar } from '../../components/undo/UndoBar';
import { log } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import { redoable, undoable } from '../../lib/log/undo';
import { isTyping } from './isTyping';
import type { Toasts } from './useToast';

/**
 * Undo and redo of the last step: two quiet buttons, and Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) outside of fields.
 * @param short where there is little room: the buttons do not spell out the step.
 */
export function History({ toasts, short = false }: { toasts: Toasts; short?: boolean }) {
  const last = useLiveQuery(() => sayStep(undoable), [], 'undo');
  const next = useLiveQuery(() => sayStep(redoable), [], 'redo');
  const [busy, setBusy] = useState(false);

  /** The step is asked for anew: a key may come faster than the screen learns of the last change. */
  async function step(which: typeof undoable, run: (seq: number) => Promise<void>): Promise<void> {
    if (busy) return;
    const entry = await which(log);
    if (!entry) return;
    setBusy(true);
    await run(entry.seq);
    setBusy(false);
  }
  const undoLast = (): void => void step(undoable, toasts.undoEntry);
  const redoNext = (): void => void step(redoable, toasts.redoEntry);

  useEffect(() => {
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
async function sayStep(which: typeof undoable): Promise<string | null> {
  const entry = await which(log);
  return entry ? sayChange(entry) : null;
}

import { words } from '../../lib/words';
import './undo.css';

export interface UndoBarProps {
  /** What "undo" would take back, in words; absent where there is nothing. */
  undo?: string;
  redo?: string;
  /** A large step is being taken back or brought back. */
  busy: boolean;
  onUndo: () => void;
  onRedo: () => void;
}

/** The last step back, and forth again, on every surface. */
export function UndoBar({ undo, redo, busy, onUndo, onRedo }: UndoBarProps) {
  if (undo === undefined && redo === undefined && !busy) return null;
  return (
    <div class="undo-bar" data-testid="undo-bar" aria-busy={busy}>
      {busy ? <span role="status">{words('stepBusy')}</span> : null}
      {undo === undefined || busy ? null : (
        <button
          type="button"
          class="link"
          data-testid="undo-last"
          aria-keyshortcuts="Control+Z"
          onClick={onUndo}
        >
          <span aria-hidden="true">↶ </span>
          {words('stepUndo', { text: undo })}
        </button>
      )}
      {redo === undefined || busy ? null : (
        <button
          type="button"
          class="link"
          data-testid="redo-last"
          aria-keyshortcuts="Control+Shift+Z"
          onClick={onRedo}
        >
          <span aria-hidden="true">↷ </span>
          {words('stepRedo', { text: redo })}
        </button>
      )}
    </div>
  );
}

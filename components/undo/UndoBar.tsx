import { words } from '../../lib/words';
import './undo.css';

export interface UndoBarProps {
  /** What "undo" would take back, in words; absent where there is nothing. */
  undo?: string;
  redo?: string;
  /** A large step is being taken back or brought back. */
  busy: boolean;
  /** Where there is little room: what would be taken back is heard, and seen under the pointer. */
  short?: boolean;
  onUndo: () => void;
  onRedo: () => void;
}

/** The last step back, and forth again, on every surface. */
export function UndoBar({ undo, redo, busy, short = false, onUndo, onRedo }: UndoBarProps) {
  if (undo === undefined && redo === undefined && !busy) return null;
  return (
    <div class={short ? 'undo-bar undo-bar-short' : 'undo-bar'} data-testid="undo-bar" aria-busy={busy}>
      {busy ? <span role="status">{words('stepBusy')}</span> : null}
      {undo === undefined || busy ? null : (
        <button
          type="button"
          class="link"
          data-testid="undo-last"
          aria-keyshortcuts="Control+Z"
          {...named(words('stepUndo', { text: undo }))}
          onClick={onUndo}
        >
          <span aria-hidden="true">↶ </span>
          {short ? words('undo') : words('stepUndo', { text: undo })}
        </button>
      )}
      {redo === undefined || busy ? null : (
        <button
          type="button"
          class="link"
          data-testid="redo-last"
          aria-keyshortcuts="Control+Shift+Z"
          {...named(words('stepRedo', { text: redo }))}
          onClick={onRedo}
        >
          <span aria-hidden="true">↷ </span>
          {short ? words('redo') : words('stepRedo', { text: redo })}
        </button>
      )}
    </div>
  );

  function named(text: string) {
    return short ? { 'aria-label': text, title: text } : {};
  }
}

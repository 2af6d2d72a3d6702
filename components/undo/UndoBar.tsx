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
          {said(words('undo'), words('stepUndo', { text: undo }))}
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
          {said(words('redo'), words('stepRedo', { text: redo }))}
        </button>
      )}
    </div>
  );

  /** A narrow window shows the word alone. */
  function said(word: string, whole: string) {
    if (short) return word;
    return (
      <>
        <span class="undo-word">{word}</span>
        <span class="undo-whole">{whole}</span>
      </>
    );
  }

  function named(text: string) {
    return { 'aria-label': text, title: text };
  }
}

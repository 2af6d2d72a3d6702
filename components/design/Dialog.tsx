import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './dialog.css';

export interface DialogProps {
  /** Its heading; a dialog that draws its own says which element it is with `labelledBy`. */
  title?: string;
  labelledBy?: string;
  describedBy?: string;
  /** For long texts. */
  wide?: boolean;
  /** The buttons at its end. */
  actions?: ComponentChildren;
  /** `close()` of the element closes it; `onClose` follows, as it does after Escape. */
  dialogRef?: RefObject<HTMLDialogElement | null>;
  onClose: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ComponentChildren;
  'data-testid'?: string;
}

/** The browser's own modal dialog: open as long as it is there. It holds the focus and gives it back. */
export function Dialog({ title, labelledBy, describedBy, wide, actions, dialogRef, ...rest }: DialogProps) {
  const { children, ...events } = rest;
  const own = useRef<HTMLDialogElement>(null);
  const dialog = dialogRef ?? own;
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      {...events}
      ref={dialog}
      class={`dialog${wide ? ' dialog-wide' : ''}`}
      aria-labelledby={title === undefined ? labelledBy : id}
      aria-describedby={describedBy}
    >
      <div class="dialog-body">
        {title === undefined ? null : <h2 id={id}>{title}</h2>}
        {children}
        {actions ? <div class="dialog-actions">{actions}</div> : null}
      </div>
    </dialog>
  );
}

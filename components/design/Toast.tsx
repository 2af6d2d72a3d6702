import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../lib/words';
import type { ToastView } from '../views';
import { Button } from './Button';
import './toast.css';

/** Long enough to read and to reach with the keyboard; undo stays possible under "Your data". */
const STAYS_MS = 12_000;

export interface ToastProps {
  /** The region stays mounted without one, so that screen readers notice the next. */
  toast: ToastView | undefined;
  onClose: () => void;
}

/** Says what just happened and takes it back. Waits while the pointer or the focus is on it. */
export function Toast({ toast, onClose }: ToastProps) {
  const [held, setHeld] = useState(false);
  const close = useRef(onClose);
  close.current = onClose;
  const id = toast?.id;

  useEffect(() => {
    if (id === undefined || held) return;
    const timer = setTimeout(() => close.current(), STAYS_MS);
    return () => clearTimeout(timer);
  }, [id, held]);

  return (
    <div class="toast-place" role="status" aria-live="polite">
      {toast ? (
        <div
          class="toast"
          data-testid="toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <p>{toast.text}</p>
          {toast.undo ? (
            <Button kind="plain" small data-testid="toast-undo" onClick={() => finish(toast.undo)}>
              {words('undo')}
            </Button>
          ) : null}
          <Button kind="plain" small aria-label={words('close')} onClick={() => finish()}>
            <span aria-hidden="true">✕</span>
          </Button>
        </div>
      ) : null}
    </div>
  );

  function finish(undo?: () => void): void {
    setHeld(false);
    undo?.();
    onClose();
  }
}

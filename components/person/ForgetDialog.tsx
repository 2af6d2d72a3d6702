import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { isolate } from '../design/Name';

/** What would go. */
export interface ForgetView {
  name: string;
  touches: number;
  addresses: number;
  occasions: number;
  questions: number;
  steps: number;
}

export interface ForgetDialogProps {
  view: ForgetView;
  onForget: () => void;
  onClose: () => void;
}

/** The one thing that cannot be undone: it says what goes, and waits for a yes. */
export function ForgetDialog({ view, onForget, onClose }: ForgetDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="forget-title" data-testid="forget-dialog" onClose={onClose}>
      <div>
        <h2 id="forget-title">{words('forgetTitle', { name: isolate(view.name) })}</h2>
        <p>{sayForgotten('forgetText', view)}</p>
        <p>{words('forgetForGood')}</p>
        <div class="person-actions">
          <Button data-testid="forget-no" onClick={() => dialog.current?.close()}>
            {words('forgetNo')}
          </Button>
          <Button kind="plain" data-testid="forget-yes" onClick={onForget}>
            {words('forgetYes')}
          </Button>
        </div>
      </div>
    </dialog>
  );
}

/** What goes or is gone, in numbers. */
export function sayForgotten(key: 'forgetText' | 'forgotText', view: ForgetView): string {
  const { name, touches, addresses, occasions, questions, steps } = view;
  return words(key, { name: isolate(name), touches, addresses, news: occasions + questions, steps });
}

import { useRef } from 'preact/hooks';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
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
  return (
    <Dialog
      title={words('forgetTitle', { name: isolate(view.name) })}
      dialogRef={dialog}
      data-testid="forget-dialog"
      onClose={onClose}
      actions={
        <>
          <Button data-testid="forget-no" onClick={() => dialog.current?.close()}>
            {words('forgetNo')}
          </Button>
          <Button kind="plain" data-testid="forget-yes" onClick={onForget}>
            {words('forgetYes')}
          </Button>
        </>
      }
    >
      <p>{sayForgotten('forgetText', view)}</p>
      <p>{words('forgetForGood')}</p>
    </Dialog>
  );
}

/** What goes or is gone, in numbers. */
export function sayForgotten(key: 'forgetText' | 'forgotText', view: ForgetView): string {
  const { name, touches, addresses, occasions, questions, steps } = view;
  return words(key, { name: isolate(name), touches, addresses, news: occasions + questions, steps });
}

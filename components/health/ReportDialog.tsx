import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import './health.css';

export interface ReportDialogProps {
  /** Undefined while the page is asked; null where it did not answer. */
  report: string | null | undefined;
  /** @returns whether the browser would copy. */
  onCopy: (report: string) => Promise<boolean>;
  onClose: () => void;
}

/** What a report about a changed page would hold, to be read before anybody decides to pass it on. */
export function ReportDialog({ report, onCopy, onClose }: ReportDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const id = useId();

  // A text begins at its beginning, also for the one who comes to it by keyboard.
  useLayoutEffect(() => box.current?.setSelectionRange(0, 0), [report]);

  async function copy(text: string): Promise<void> {
    setSaid('');
    setSaid(words((await onCopy(text)) ? 'reportCopied' : 'toastCopyFailed'));
  }

  return (
    <Dialog
      title={words('reportTitle')}
      describedBy={`${id}-what`}
      wide
      dialogRef={dialog}
      data-testid="report"
      onClose={onClose}
      actions={
        <>
          {typeof report === 'string' ? (
            <Button kind="primary" data-testid="report-copy" onClick={() => void copy(report)}>
              {words('reportCopy')}
            </Button>
          ) : null}
          <Button data-testid="report-close" onClick={() => dialog.current?.close()}>
            {words('close')}
          </Button>
        </>
      }
    >
      <p id={`${id}-what`}>{words('reportText')}</p>
      {typeof report === 'string' ? (
        <textarea
          ref={box}
          class="report-text"
          data-testid="report-text"
          aria-label={words('reportLabel')}
          readOnly
          rows={12}
          spellcheck={false}
          dir="ltr"
          value={report}
        />
      ) : (
        <p role="status">{words(report === null ? 'reportNone' : 'loading')}</p>
      )}
      <p role="status" class="small" data-testid="report-said">
        {said}
      </p>
    </Dialog>
  );
}

import { useRef, useState } from 'preact/hooks';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Notice } from '../design/Notice';

export interface ForgetEverythingProps {
  /** What would go. */
  counts: { people: number; touches: number; steps: number };
  /** Writes the backup file. @returns its name, or undefined where that did not work. */
  onBackup: () => Promise<string | undefined>;
  onForget: () => void;
}

/** The way to take everything out of this browser: offers a backup first, and asks once more after that. */
export function ForgetEverything(props: ForgetEverythingProps) {
  const [open, setOpen] = useState(false);
  return (
    <div class="settings-part">
      <p class="soft">{words('forgetAllText')}</p>
      <Button data-testid="forget-all" onClick={() => setOpen(true)}>
        {words('forgetAllOpen')}
      </Button>
      {open ? <Steps {...props} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

type Backup = { state: 'open' | 'busy' | 'failed' } | { state: 'saved'; file: string };

function Steps({ counts, onBackup, onForget, onClose }: ForgetEverythingProps & { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [backup, setBackup] = useState<Backup>({ state: 'open' });
  const [sure, setSure] = useState(false);
  const keep = (
    <Button data-testid="forget-all-no" onClick={() => dialog.current?.close()}>
      {words('forgetAllNo')}
    </Button>
  );

  async function save(): Promise<void> {
    setBackup({ state: 'busy' });
    const file = await onBackup();
    setBackup(file === undefined ? { state: 'failed' } : { state: 'saved', file });
  }

  if (sure) {
    return (
      <Dialog
        key="sure"
        title={words('forgetAllSure')}
        dialogRef={dialog}
        data-testid="forget-all-dialog"
        onClose={onClose}
        actions={
          <>
            {keep}
            <Button kind="plain" data-testid="forget-all-yes" onClick={onForget}>
              {words('forgetAllYes')}
            </Button>
          </>
        }
      >
        <p>{words('forgetAllForGood')}</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      key="what"
      title={words('forgetAllTitle')}
      dialogRef={dialog}
      data-testid="forget-all-dialog"
      onClose={onClose}
      actions={
        <>
          {keep}
          <Button kind="plain" data-testid="forget-all-on" onClick={() => setSure(true)}>
            {words(backup.state === 'saved' ? 'forgetAllOn' : 'forgetAllWithout')}
          </Button>
        </>
      }
    >
      <p data-testid="forget-all-what">
        {words('forgetAllWhat', {
          people: words('peopleCount', { n: counts.people }),
          touches: words('touchCount', { n: counts.touches }),
          steps: words('limitsStepCount', { n: counts.steps }),
        })}
      </p>
      <p>{words('forgetAllBackup')}</p>
      <Button data-testid="forget-all-backup" disabled={backup.state === 'busy'} onClick={() => void save()}>
        {words('backupSave')}
      </Button>
      <div role="status">
        {backup.state === 'saved' ? (
          <Notice tone="good" data-testid="forget-all-saved">
            <p>{words('backupSaved', { file: backup.file })}</p>
          </Notice>
        ) : null}
        {backup.state === 'failed' ? <Notice tone="heed">{words('backupFailed')}</Notice> : null}
      </div>
    </Dialog>
  );
}

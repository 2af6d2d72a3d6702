import { useId } from 'preact/hooks';
import { Button } from '../design/Button';
import { Notice } from '../design/Notice';
import { Progress } from '../design/Progress';
import { sayAgo } from '../design/ago';
import { words } from '../../lib/words';
import type { BackupView } from '../views';
import './backup.css';

export interface BackupProps {
  view: BackupView;
  today: string;
  onSave: () => void;
  onFile: (file: File) => void;
  /** Yes: the backup takes the place of everything. */
  onConfirm: () => void;
  onCancel: () => void;
}

/** The log as a file of the user's own: saving it, and bringing one back. */
export function Backup({ view, today, onSave, onFile, onConfirm, onCancel }: BackupProps) {
  const id = useId();
  return (
    <div class="backup" data-testid="backup" data-state={view.state}>
      <p class="soft">{words('backupText')}</p>
      <p class="small" data-testid="backup-last">
        {view.lastOn === undefined
          ? words('backupNever')
          : words('backupLast', { ago: sayAgo(view.lastOn, today) })}
      </p>
      {view.state === 'busy' ? <Progress text={words('backupBusy')} /> : null}
      {view.state === 'problem' ? (
        <Notice tone="heed" live data-testid="backup-problem">
          <p>{words(view.problem, { row: view.row ?? 'none' })}</p>
          <p>{words('importNothingChanged')}</p>
        </Notice>
      ) : null}
      {view.state === 'done' ? (
        <Notice tone="good" live data-testid="backup-done">
          <p>{words('backupRestored', { n: view.contacts })}</p>
          {view.forgotten > 0 ? <p>{words('backupForgotten', { n: view.forgotten })}</p> : null}
        </Notice>
      ) : null}
      {view.state === 'sure' ? (
        <Notice tone="heed" live data-testid="backup-sure">
          <p>{words('backupSure', { file: view.file })}</p>
          <div class="backup-actions">
            <Button data-testid="backup-confirm" onClick={onConfirm}>
              {words('backupReplace')}
            </Button>
            <Button kind="plain" data-testid="backup-cancel" onClick={onCancel}>
              {words('importCancel')}
            </Button>
          </div>
        </Notice>
      ) : null}
      <div class="backup-actions">
        <Button data-testid="backup-save" disabled={view.state === 'busy'} onClick={onSave}>
          {words('backupSave')}
        </Button>
        <label class="button button-plain backup-bring" for={id}>
          {words('backupBring')}
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            data-testid="backup-file"
            disabled={view.state === 'busy'}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // So that the same file can be chosen again.
              currentTarget.value = '';
              if (file) onFile(file);
            }}
          />
        </label>
      </div>
    </div>
  );
}

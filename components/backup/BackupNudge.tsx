import { Button } from '../design/Button';
import { words } from '../../lib/words';
import './backup.css';

/** After a month without a backup: one line, and a way to be left in peace. */
export function BackupNudge({ href, onLater }: { href: string; onLater: () => void }) {
  return (
    <p class="backup-nudge soft" data-testid="backup-nudge">
      <span>{words('backupNudge')}</span>
      <a href={href}>{words('backupNudgeSave')}</a>
      <Button small kind="plain" data-testid="backup-later" onClick={onLater}>
        {words('backupLater')}
      </Button>
    </p>
  );
}

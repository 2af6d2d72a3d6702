import { render, type ComponentChild } from 'preact';
import { EmptyState } from '../../components/design/EmptyState';
import { LogLost } from '../../components/backup/LogLost';
import { beginAnew, checkCanary } from '../../lib/canary';
import { log } from '../../lib/log/db';
import { isWriting } from '../../lib/work/lock';
import { words } from '../../lib/words';
import '../../components/design/base.css';
import '../../components/backup/backup.css';

const DATA = '/dashboard.html#data';
/** After so long an empty page has to be explained. */
const WAIT_MS = 700;

/**
 * Puts a page on the screen. A log that cannot be opened or brought up to this version, one that a newer version has
 * taken over, and one that the browser has thrown away are said in a sentence, in place of an empty page.
 */
export function mount(page: ComponentChild): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root');
  log.on('versionchange', () => {
    log.close();
    render(<Sorry text={words('updatedReopen')} />, root);
  });
  const waiting = setTimeout(() => void isWriting().then((yes) => yes && sayWaiting()), WAIT_MS);
  const sayWaiting = (): void => {
    if (root.childElementCount === 0)
      render(<Sorry title={words('importRunningTitle')} text={words('importRunning')} />, root);
  };
  log
    .open()
    .then(() => checkCanary(log))
    .then((state) => {
      const known = (): void => void beginAnew(log).then(() => render(page, root));
      const lost = state === 'lost' ? <LogLost dataHref={DATA} onKnown={known} /> : null;
      // Side by side: the way to bring a backup is on the page itself.
      render(lost ? [lost, page] : page, root);
    })
    .catch((error: unknown) => render(<Sorry text={words(whyClosed(error))} />, root))
    .finally(() => clearTimeout(waiting));
}

/** Dexie closes a log whose upgrade failed; its rows are then as they were. */
function whyClosed(error: unknown): 'logOfNewer' | 'logNotUpgraded' | 'logClosed' {
  const { name = '', message = '' } = error instanceof Error ? error : {};
  if (/version/i.test(name)) return 'logOfNewer';
  return /upgrade/i.test(`${name} ${message}`) || log.upgradeFailed ? 'logNotUpgraded' : 'logClosed';
}

function Sorry({ title = words('notNowTitle'), text }: { title?: string; text: string }) {
  return (
    <main>
      <EmptyState heading="h1" title={title} text={text} />
    </main>
  );
}

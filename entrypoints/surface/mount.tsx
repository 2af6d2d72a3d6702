import { render, type ComponentChild } from 'preact';
import { EmptyState } from '../../components/design/EmptyState';
import { log } from '../../lib/log/db';
import { words } from '../../lib/words';
import '../../components/design/base.css';

/**
 * Puts a page on the screen. A log that cannot be opened, or that a newer version has taken over, is said
 * in a sentence in place of an empty page.
 */
export function mount(page: ComponentChild): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root');
  log.on('versionchange', () => {
    log.close();
    render(<Sorry text={words('updatedReopen')} />, root);
  });
  log.open().then(
    () => render(page, root),
    () => render(<Sorry text={words('logClosed')} />, root),
  );
}

function Sorry({ text }: { text: string }) {
  return (
    <main>
      <EmptyState heading="h1" title={words('notNowTitle')} text={text} />
    </main>
  );
}

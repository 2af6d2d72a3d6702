import { render, type ComponentChild } from 'preact';
import { browser } from '../../lib/browser';
import { log } from '../../lib/log/db';
import { words } from '../../lib/words';
import '../../components/design/tokens.css';
import '../../components/design/base.css';

/**
 * Puts a page on the screen. A log that cannot be opened, or that a newer version has taken over, is said
 * in a sentence in place of an empty page.
 */
export function mount(page: ComponentChild): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root');
  document.documentElement.lang = 'en';
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  log.on('versionchange', () => {
    log.close();
    render(<Sentence text={words('updatedReopen')} />, root);
  });
  log.open().then(
    () => render(page, root),
    () => render(<Sentence text={words('logClosed')} />, root),
  );
}

function Sentence({ text }: { text: string }) {
  return (
    <main>
      <p role="alert">{text}</p>
    </main>
  );
}

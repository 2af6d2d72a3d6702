import { render } from 'preact';
import { AllForgotten } from '../../../components/settings/AllForgotten';
import { Notice } from '../../../components/design/Notice';
import { forgetEverything } from '../../../lib/forgetEverything';
import { log } from '../../../lib/log/db';
import { words } from '../../../lib/words';

/**
 * Forgets everything and ends this page: all that reads the log has to be off the screen first, since whatever asks it
 * again would bring it back, empty.
 */
export async function endHere(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const show = (done: boolean): void =>
    render(<AllForgotten done={done} welcomeHref="/welcome.html" />, root);
  render(null, root);
  show(false);
  try {
    await forgetEverything(log);
    show(true);
  } catch {
    render(
      <main>
        <Notice tone="heed" live>
          {words('forgetAllHeld')}
        </Notice>
      </main>,
      root,
    );
  }
}

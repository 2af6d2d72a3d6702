import { cloneElement, type ComponentChild, render, type VNode } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { Button } from '../../components/design/Button';
import { LogLost } from '../../components/backup/LogLost';
import { Sorry } from '../../components/sorry/Sorry';
import { letAskAgainOnChange } from '../../lib/bridge/askAgain';
import { beginAnew, checkCanary } from '../../lib/canary';
import type { Clock } from '../../lib/clock';
import { log } from '../../lib/log/db';
import { chooseLanguage } from '../../lib/drafts/language';
import { loadPacks } from '../../lib/drafts/packs';
import { isWriting } from '../../lib/work/lock';
import { words } from '../../lib/words';
import { followLanguage, speakHere } from './language';
import { forgetLookOnChange } from './lastLook';
import { readFirstClock } from './useClock';
import { readFirstConsent } from './useConsent';
import '../../components/design/base.css';
import '../../components/backup/backup.css';

const DATA = '/dashboard.html#data';
/** After so long an empty page has to be explained. */
const WAIT_MS = 700;

/**
 * Puts a page on the screen, in the language chosen from its first moment on. A log that cannot be opened or brought up
 * to this version, one that a newer version has taken over, and one that the browser has thrown away are said in a
 * sentence, in place of an empty page.
 * @param before reads what the page can begin with before the log is open, once the language is spoken; its clock,
 *   where there is something.
 */
export function mount(page: VNode, before?: () => Promise<Clock | undefined>): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root');
  /** What is on the screen, made anew at every drawing: an element that is the same is not drawn again. */
  let draw: (() => ComponentChild) | undefined;
  const show = (next: () => ComponentChild): void => {
    draw = next;
    render(next(), root);
  };
  const asPage = (): VNode => <Readable page={page} />;
  log.on('versionchange', ({ newVersion }) => {
    log.close();
    // No new version: everything was forgotten on another page.
    const gone = newVersion === null || newVersion === 0;
    show(() =>
      gone ? (
        <Sorry title={words('forgottenAll')} text={words('forgottenAllText')} />
      ) : (
        <Sorry text={words('updatedReopen')} />
      ),
    );
  });
  const waiting = setTimeout(() => void isWriting().then((yes) => yes && sayWaiting()), WAIT_MS);
  const sayWaiting = (): void => {
    if (root.childElementCount === 0)
      show(() => <Sorry title={words('importRunningTitle')} text={words('importRunning')} />);
  };
  forgetLookOnChange();
  letAskAgainOnChange();
  const spoken = speakHere();
  // Most drafts are in the browser's own language.
  const ready = Promise.all([spoken, loadPacks([chooseLanguage(navigator.language)]), readFirstConsent()]);
  const begun = ready.then(async () => {
    const clock = await before?.();
    if (clock === undefined) return false;
    await readFirstClock(clock);
    show(asPage);
    return true;
  });
  log
    .open()
    .then(() => Promise.all([checkCanary(log), begun.catch(() => false), ready, readFirstClock()]))
    .then(([state, begun]) => {
      followLanguage(() => draw && show(draw));
      if (state !== 'lost') {
        if (!begun) show(asPage);
        return;
      }
      const known = (): void => void beginAnew(log).then(() => show(asPage));
      // Side by side: the way to bring a backup is on the page itself.
      show(() => [<LogLost dataHref={DATA} onKnown={known} />, asPage()]);
    })
    .catch(async (error: unknown) => {
      await spoken;
      show(() => <Sorry text={words(whyClosed(error))} />);
    })
    .finally(() => clearTimeout(waiting));
}

/** Dexie closes a log whose upgrade failed; its rows are then as they were. */
function whyClosed(error: unknown): 'logOfNewer' | 'logNotUpgraded' | 'logClosed' {
  const { name = '', message = '' } = error instanceof Error ? error : {};
  if (/version/i.test(name)) return 'logOfNewer';
  return /upgrade/i.test(`${name} ${message}`) || log.upgradeFailed ? 'logNotUpgraded' : 'logClosed';
}

/** The page; or, where something of the log could not be read, that in a sentence and the way to try again. */
function Readable({ page }: { page: VNode }) {
  const [failed, again] = useErrorBoundary() as [unknown, () => void];
  if (failed === undefined) return cloneElement(page);
  return (
    <Sorry
      text={words('readFailed')}
      action={
        <Button kind="primary" data-testid="try-again" onClick={again}>
          {words('tryAgain')}
        </Button>
      }
    />
  );
}

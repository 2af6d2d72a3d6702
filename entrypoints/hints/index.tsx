import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { EdgeHint } from '../../components/hint/EdgeHint';
import { ASK_AGAIN, type Hint } from '../../lib/bridge/hint';
import { isAlive, send } from '../../lib/bridge/send';
import { browser } from '../../lib/browser';
import { listen } from '../../lib/linkedin/following/listen';
import { HINTS_AT_WORK, takeOver } from '../../lib/linkedin/following/takeOver';
import { personIn } from '../../lib/linkedin/links';
import { askFor } from './asking';
import { makeHost, sweep } from './host';
import { keepToOurselves } from './quiet';

/** How often to see whether the extension is still there: its end is told to nobody on a page. */
const ALIVE_EVERY_MS = 1000;

/**
 * Shows the hint on LinkedIn's page, where the user chose that (lib/pageScripts.ts puts it there). It shows and
 * copies, and writes nothing into the page. Unlisted, for the same reason as the reader.
 *
 * The element is there on every page and stays while hints are on: if it came and went with what there is to say,
 * the page could learn from it whom the user keeps.
 */
export default defineUnlistedScript(() => {
  if (!(document.documentElement instanceof HTMLHtmlElement)) return;
  const stop = takeOver(globalThis, HINTS_AT_WORK);
  const { signal } = stop;
  const host = makeHost(document);
  let hint: Hint | null = null;
  let place = '';
  let open = false;
  /** Where the user wants no tab. */
  let hidden: string | undefined;

  function draw(): void {
    if (!hint || hidden === place) open = false;
    if (signal.aborted) return;
    host.show(
      hint && hidden !== place ? (
        <EdgeHint
          key={place}
          hint={hint}
          open={open}
          onOpen={() => setOpen(true)}
          onClose={() => setOpen(false)}
          onHide={() => {
            hidden = place;
            draw();
          }}
          onCopy={({ text }) => copy(text)}
        />
      ) : null,
    );
  }

  function setOpen(to: boolean): void {
    open = to;
    draw();
    // What was done about it meanwhile, in the panel or the popup, is known there first.
    if (to) void asking.again();
  }

  const asking = askFor(
    {
      getUrl: () => window.location.href,
      isHidden: () => document.visibilityState === 'hidden',
      async ask() {
        const answer = await send('hint', {});
        if (answer === null) stop.abort();
        return answer?.ok ? answer.hint : undefined;
      },
      show(said, where) {
        if (where !== place) {
          hidden = undefined;
          open = false;
        }
        [hint, place] = [said, where];
        if (hint) host.attach();
        draw();
      },
    },
    (url) => personIn(url) ?? new URL(url).pathname,
    signal,
  );
  const again = (): void => void asking.again();
  const follower = {
    moved() {
      asking.moved();
      again();
    },
    visibilityChanged: again,
    returned: again,
  };
  listen(window, follower, signal);
  window.addEventListener('focus', again, { signal });

  const onAsked = (message: unknown): undefined => {
    if (message === ASK_AGAIN) again();
  };
  browser.runtime.onMessage.addListener(onAsked);
  keepToOurselves(window, host, () => setOpen(false), signal);
  const alive = window.setInterval(() => isAlive() || stop.abort(), ALIVE_EVERY_MS);

  signal.addEventListener('abort', () => {
    window.clearInterval(alive);
    host.remove();
    if (isAlive()) browser.runtime.onMessage.removeListener(onAsked);
  });
  whenAtRest(() => {
    sweep(document);
    host.attach();
    again();
  }, signal);
});

/** The page is whole: what it builds of its own markup is not disturbed by one element more. */
function whenAtRest(run: () => void, signal: AbortSignal): void {
  const soon = (): void => {
    window.requestIdleCallback(() => signal.aborted || run(), { timeout: 2000 });
  };
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true, signal });
}

/** In the user's click. @returns whether it was copied; a page may forbid it. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

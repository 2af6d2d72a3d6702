import type { Timers } from './quiet';
import type { Surroundings } from './around';

/** The real browser as {@link Surroundings}. It listens and looks; it changes nothing on the page. */
export function surroundingsOf(window: Window, ours: Pick<Surroundings, 'isAlive' | 'send'>): Surroundings {
  const { document } = window;
  return {
    getUrl: () => window.location.href,
    document,
    isHidden: () => document.visibilityState === 'hidden',
    isRendered: (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    observe(root, onChange, signal) {
      const observer = new MutationObserver((records) => onChange(records.map(({ target }) => target)));
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        // Whatever a reader recognises the items of a list by.
        attributeFilter: ['componentkey', 'data-rehydrated', 'href', 'aria-label', 'alt'],
      });
      signal.addEventListener('abort', () => observer.disconnect());
    },
    timers: timersOf(window),
    newVisit: () => window.crypto.randomUUID(),
    ...ours,
  };
}

function timersOf(window: Window): Timers {
  const until = (signal: AbortSignal, cancel: () => void): (() => void) => {
    signal.addEventListener('abort', cancel, { once: true });
    return () => signal.removeEventListener('abort', cancel);
  };
  return {
    now: () => window.performance.now(),
    after(ms, run, signal) {
      if (signal.aborted) return;
      const forget = until(signal, () => window.clearTimeout(id));
      const id = window.setTimeout(() => {
        forget();
        run();
      }, ms);
    },
    idle(run, signal) {
      if (signal.aborted) return;
      const forget = until(signal, () => window.cancelIdleCallback(id));
      const id = window.requestIdleCallback(
        () => {
          forget();
          run();
        },
        { timeout: 2000 },
      );
    },
  };
}

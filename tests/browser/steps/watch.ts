import type { Page } from '@playwright/test';
import { expect } from '../support/test';

/**
 * Everything a page can watch for, installed before any of its own content. Our id is public, so a page can
 * also listen for the event with which WXT's content scripts tell each other that they have started.
 * `watchInside` does the same for a frame's document or a shadow root, `forgetChanges` drops what the page itself
 * has changed so far.
 */
const WATCH = `
  window.traces = [];
  {
    const note = (what) => window.traces.push(what);
    const SEEN = ['click', 'focusin', 'scroll', 'input', 'keydown', 'copy', 'paste', 'selectionchange',
      'pointerdown', 'submit', 'change', 'error', 'unhandledrejection', 'securitypolicyviolation'];
    const changes = new MutationObserver((records) =>
      records.forEach((record) => note('change ' + record.type + ' ' + record.target.nodeName)));
    const OPTIONS = { subtree: true, childList: true, attributes: true, characterData: true };
    const watch = (view) => {
      view.addEventListener('message', (event) => note('message ' + JSON.stringify(event.data)));
      const dispatch = view.EventTarget.prototype.dispatchEvent;
      view.EventTarget.prototype.dispatchEvent = function (event) { note('event ' + event.type); return dispatch.call(this, event); };
      // Pictures of the invented pages have no address, which is an error of their own.
      const own = ({ type, target }) => type === 'error' && target.localName === 'img';
      for (const name of SEEN) view.addEventListener(name, (event) => own(event) || note(name), true);
    };
    watch(window);
    document.addEventListener(ID + ':reader:wxt:content-script-started', () => note('started'));
    changes.observe(document, OPTIONS);
    window.watchInside = (root) => {
      if (root.defaultView) watch(root.defaultView);
      changes.observe(root, OPTIONS);
    };
    window.forgetChanges = () => {
      changes.takeRecords();
      window.traces = window.traces.filter((trace) => !trace.startsWith('change '));
    };
  }
`;

/** @returns a page with every tripwire in it. @param id of the extension. */
export function watched(html: string, id: string): string {
  const page = html.replace('</body>', () => `<script>${WATCH.replace('ID', `'${id}'`)}</script></body>`);
  expect(page).not.toBe(html);
  return page;
}

/** What the tripwires of a page have noted; empty where it cannot tell that we are there. */
export function tracesOf(tab: Page): Promise<string[]> {
  return tab.evaluate<string[]>('window.traces');
}

/** Watches the insides of the frame and of the shadow root as well, from now on. */
export async function watchInsides(tab: Page): Promise<void> {
  await tab.evaluate(`(() => {
    window.forgetChanges();
    window.watchInside(document.querySelector('iframe[data-testid="interop-iframe"]').contentDocument);
    window.watchInside(document.querySelector('#interop-outlet').shadowRoot);
  })()`);
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Bidi } from './bidi';
import { PATIENCE_MS, type Scripts, scriptsIn } from './scripts';

/** One tab of Firefox, driven by real input. */
export interface Tab extends Scripts {
  /** Its name in BiDi. */
  context: string;
  /** Goes to an address and waits until its document is there. */
  go(url: string): Promise<void>;
  /** Waits for an element and gives its text. */
  text(selector: string): Promise<string>;
  /** Clicks with the pointer, as a person does. @param button 2 for what opens a menu. */
  click(selector: string, button?: number): Promise<void>;
  /** Presses keys one after the other in the element that has the focus. */
  press(...keys: string[]): Promise<void>;
  /** Presses keys together: those in front are held while the last one is pressed. */
  chord(...keys: string[]): Promise<void>;
  /** Clicks into a field and types. */
  type(selector: string, text: string): Promise<void>;
  /** Gives files to a file input. */
  setFiles(selector: string, paths: string[]): Promise<void>;
  /** Puts the tab in front. */
  activate(): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens an empty tab. */
export async function openTab(bidi: Bidi): Promise<Tab> {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });

  const { evaluate, until } = scriptsIn(bidi, context);

  const node = async (selector: string): Promise<{ sharedId: string }> => {
    await until(`an element ${selector}`, isThere, selector);
    const found = await bidi.send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: selector },
      maxNodeCount: 1,
    });
    const [first] = found.nodes;
    if (!first) throw new Error(`${selector} went away`);
    return { sharedId: first.sharedId };
  };

  const perform = (actions: { type: 'keyDown' | 'keyUp'; value: string }[]): Promise<unknown> =>
    bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
  const down = (value: string) => ({ type: 'keyDown' as const, value });
  const up = (value: string) => ({ type: 'keyUp' as const, value });
  const press = async (...keys: string[]): Promise<void> => {
    await perform(keys.flatMap((key) => [down(key), up(key)]));
  };

  const tryToClick = async (selector: string, button: number): Promise<void> => {
    const { sharedId } = await node(selector);
    await evaluate(bringIntoView, selector);
    const move = { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } };
    const actions = [move, { type: 'pointerDown', button }, { type: 'pointerUp', button }];
    await bidi.send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  };

  const click = async (selector: string, button = 0): Promise<void> => {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        await tryToClick(selector, button);
        return;
      } catch (error) {
        // Nothing was clicked: it was hidden, or drawn anew, at that moment.
        if (!/not displayed|no such (element|node)|stale|went away/.test(String(error)) || Date.now() > end)
          throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  };

  return {
    context,
    evaluate,
    until,
    press,
    chord: async (...keys) => {
      await perform([...keys.map(down), ...keys.toReversed().map(up)]);
    },
    click,
    go: async (url) => {
      // Waiting is done here: for extension pages Firefox's own never ends.
      await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
      await until(`${url} to load`, isAt, url);
    },
    text: async (selector) => {
      await node(selector);
      return evaluate((s: string) => document.querySelector(s)?.textContent ?? '', selector);
    },
    type: async (selector, text) => {
      await click(selector);
      await press(...Array.from(text));
    },
    setFiles: async (selector, paths) => {
      await bidi.send('input.setFiles', { context, element: await node(selector), files: paths });
    },
    activate: async () => {
      await bidi.send('browsingContext.activate', { context });
    },
    screenshot: async (path) => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  };
}

function isThere(selector: string): boolean {
  return document.querySelector(selector) !== null;
}

function bringIntoView(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function isAt(url: string): boolean {
  return location.href === url && document.readyState === 'complete';
}

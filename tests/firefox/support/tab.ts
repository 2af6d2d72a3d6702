import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Bidi } from './bidi';

const PATIENCE_MS = 15_000;

interface RemoteValue {
  type: string;
  value?: unknown;
}
interface CallResult {
  type: 'success' | 'exception';
  result?: RemoteValue;
  exceptionDetails?: { text: string };
}

/** One tab of Firefox, driven by real input. */
export interface Tab {
  /** Goes to an address and waits until its document is there. */
  go(url: string): Promise<void>;
  /** Runs a function in the page; what goes in and comes out is plain data. */
  evaluate<T, A = undefined>(work: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  /** Waits until the function answers with something true, and gives it. */
  until<T, A = undefined>(what: string, work: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  /** Waits for an element and gives its text. */
  text(selector: string): Promise<string>;
  /** Clicks with the pointer, as a person does. */
  click(selector: string): Promise<void>;
  /** Presses keys one after the other in the element that has the focus. */
  press(...keys: string[]): Promise<void>;
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

  const evaluate = async <T, A>(work: (argument: A) => T | Promise<T>, argument?: A): Promise<T> => {
    // A helper that tsx puts around named functions, which the page does not have.
    const functionDeclaration = `async (json) => {
      const __name = (named) => named;
      const value = await (${work.toString()})(json === 'undefined' ? undefined : JSON.parse(json));
      return JSON.stringify(value) ?? 'undefined';
    }`;
    const answer = await bidi.send<CallResult>('script.callFunction', {
      functionDeclaration,
      arguments: [{ type: 'string', value: argument === undefined ? 'undefined' : JSON.stringify(argument) }],
      target: { context },
      awaitPromise: true,
      userActivation: false,
    });
    if (answer.type === 'exception')
      throw new Error(answer.exceptionDetails?.text ?? 'exception in the page');
    const json = answer.result?.value;
    return (typeof json === 'string' && json !== 'undefined' ? JSON.parse(json) : undefined) as T;
  };

  const until = async <T, A>(
    what: string,
    work: (argument: A) => T | Promise<T>,
    argument?: A,
  ): Promise<T> => {
    const end = Date.now() + PATIENCE_MS;
    let problem = '';
    for (;;) {
      try {
        const value = await evaluate(work, argument);
        if (value) return value;
      } catch (error) {
        // A page that is just being replaced can't answer; the next one can.
        problem = String(error);
      }
      if (Date.now() > end)
        throw new Error(`waited in vain for ${what}${problem && `; last problem: ${problem}`}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

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

  const press = async (...keys: string[]): Promise<void> => {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
  };

  const click = async (selector: string): Promise<void> => {
    const { sharedId } = await node(selector);
    await evaluate(bringIntoView, selector);
    const move = { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } };
    const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    await bidi.send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  };

  return {
    evaluate,
    until,
    press,
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

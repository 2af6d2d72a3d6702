import { expect } from '@playwright/test';
import type { Bidi } from './bidi';
import type { Tab } from './tab';

/** The on-page hint, which only the browser's own tools can see: its root is closed. */
export interface HintOnPage {
  /** @returns our elements on the page: children of its root with a closed root of their own, as markup. */
  hosts(): Promise<string[]>;
  /** Waits for a part of the hint, and gives its text. */
  text(testid: string): Promise<string>;
  /** Clicks it with the pointer. */
  click(testid: string): Promise<void>;
}

const at = ({ sharedId }: RemoteNode): object => ({ sharedId });

interface RemoteNode {
  type?: string;
  sharedId: string;
  value?: { localName?: string; shadowRoot?: RemoteNode | null; mode?: string; children?: RemoteNode[] };
}

/** @param tab shows a page of LinkedIn. */
export function hintOn(bidi: Bidi, { context }: Tab): HintOnPage {
  const call = async <T = RemoteNode>(declaration: string, ...given: object[]): Promise<T> => {
    const { result } = await bidi.send<{ result: T }>('script.callFunction', {
      functionDeclaration: declaration,
      arguments: given,
      target: { context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    return result;
  };
  const roots = async (): Promise<RemoteNode[]> => {
    const html = await call('() => document.documentElement');
    return (html.value?.children ?? []).flatMap(({ value }) =>
      value?.shadowRoot?.value?.mode === 'closed' ? [value.shadowRoot] : [],
    );
  };
  const told = async (node: RemoteNode, what: 'textContent' | 'outerHTML'): Promise<string> =>
    (await call<{ value: string }>(`(node) => (node.host ?? node).${what}`, at(node))).value;
  const part = async (testid: string): Promise<RemoteNode> => {
    let found: RemoteNode | undefined;
    await expect
      .poll(async () => {
        const [root] = await roots();
        found = root && (await call(`(root) => root.querySelector('[data-testid=${testid}]')`, at(root)));
        return found?.type === 'node';
      })
      .toBe(true);
    return found as RemoteNode;
  };
  return {
    hosts: async () => Promise.all((await roots()).map((root) => told(root, 'outerHTML'))),
    text: async (testid) => told(await part(testid), 'textContent'),
    click: async (testid) => {
      const element = { sharedId: (await part(testid)).sharedId };
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await bidi.send('input.performActions', {
        context,
        actions: [{ type: 'pointer', id: 'mouse', actions }],
      });
    },
  };
}

import type { CDPSession, Page } from '@playwright/test';
import type { Peerkeep } from '../support/peerkeep';
import { expect } from '../support/test';

/** The on-page hint, which only the browser's own tools can see: its root is closed. */

interface DomNode {
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  shadowRootType?: string;
}

/** Chooses where hints appear, as the welcome page and the settings store it. */
export async function chooseHints(peerkeep: Peerkeep, hints: 'panel' | 'page' | 'nowhere'): Promise<void> {
  const worker = await peerkeep.worker();
  await worker.evaluate(
    `chrome.storage.local.get('consent').then(({ consent }) =>
       chrome.storage.local.set({ consent: { ...consent, hints: '${hints}' } }))`,
  );
}

/** A look through the closed root of a tab. */
export class HintOnPage {
  private constructor(
    private readonly tab: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async of(tab: Page): Promise<HintOnPage> {
    return new HintOnPage(tab, await tab.context().newCDPSession(tab));
  }

  /** @returns our elements on the page: bare children of the root with a closed root of their own. */
  async hosts(): Promise<DomNode[]> {
    const { root } = await this.cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = (root as DomNode).children?.find(({ nodeName }) => nodeName === 'HTML');
    return (html?.children ?? []).filter(({ shadowRoots }) => shadowRoots?.[0]?.shadowRootType === 'closed');
  }

  /** @returns all that is said in it. */
  async text(testid?: string): Promise<string> {
    const node = testid === undefined ? (await this.hosts())[0] : await this.find(testid);
    return node ? textOf(node) : '';
  }

  async find(testid: string): Promise<DomNode | undefined> {
    const [host] = await this.hosts();
    return host && nodesIn(host).find((node) => attributeOf(node, 'data-testid') === testid);
  }

  async attribute(testid: string, name: string): Promise<string | undefined> {
    const node = await this.find(testid);
    return node && attributeOf(node, name);
  }

  /** Waits for a part of the hint. */
  async shows(testid: string): Promise<void> {
    await expect.poll(() => this.find(testid).then(Boolean), { timeout: 15_000 }).toBe(true);
  }

  /** A real click in the middle of it. */
  async click(testid: string): Promise<void> {
    await this.shows(testid);
    const { x, y } = await this.middle(testid);
    await this.tab.mouse.click(x, y);
  }

  /** @returns the box on the screen. */
  async box(testid: string): Promise<{ x: number; y: number; width: number; height: number }> {
    const backendNodeId = (await this.find(testid))?.backendNodeId ?? -1;
    const { model } = await this.cdp.send('DOM.getBoxModel', { backendNodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  }

  /** @returns where the focus is, in our root. */
  focused(): Promise<string | undefined> {
    return this.inRoot('return this.activeElement?.dataset.testid ?? this.activeElement?.localName');
  }

  /** Chooses the size of type in the browser, in px; heard when the page is loaded again. */
  async chooseType(px: number): Promise<void> {
    await this.cdp.send('Page.setFontSizes', { fontSizes: { standard: px } });
  }

  /** @returns markup and style sheet of our root. */
  inside(): Promise<{ html: string; css: string }> {
    return this.inRoot(`return {
      html: this.innerHTML,
      css: this.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\\n'),
    }`);
  }

  private async inRoot<T>(body: string): Promise<T> {
    const backendNodeId = (await this.hosts())[0]?.shadowRoots?.[0]?.backendNodeId ?? -1;
    const { object } = await this.cdp.send('DOM.resolveNode', { backendNodeId });
    const { result } = await this.cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { ${body}; }`,
      returnByValue: true,
    });
    return result.value as T;
  }

  private async middle(testid: string): Promise<{ x: number; y: number }> {
    const backendNodeId = (await this.find(testid))?.backendNodeId ?? -1;
    await this.cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { x, y, width, height } = await this.box(testid);
    return { x: x + width / 2, y: y + height / 2 };
  }
}

function nodesIn(node: DomNode): DomNode[] {
  return [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(nodesIn)];
}

function textOf(node: DomNode): string {
  return nodesIn(node)
    .filter(({ nodeName }) => nodeName === '#text')
    .map(({ nodeValue }) => nodeValue)
    .join(' ');
}

function attributeOf({ attributes = [] }: DomNode, name: string): string | undefined {
  const at = attributes.findIndex((each, i) => i % 2 === 0 && each === name);
  return at < 0 ? undefined : attributes[at + 1];
}

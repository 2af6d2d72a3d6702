import type { VNode } from 'preact';
import { render } from 'preact';
import { browser } from '../../lib/browser';
import { HOST_RULE, sheetText } from './sheet';

/** The one element of ours on the page, and what is shown in it. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Puts the element onto the page, where it is not there (any more). */
  attach: () => void;
  show: (what: VNode | null) => void;
  remove: () => void;
}

/** Tells our host from any other bare element, for the one who comes after us; inside only, where no page looks. */
const OURS = 'edge-place';

/**
 * Makes the element, outside LinkedIn's own containers: no attribute, no class, no id, nothing in it for the
 * page to see. Its tokens, texts and everything else are in a closed root with a constructed style sheet.
 */
export function makeHost(document: Document): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const place = document.createElement('div');
  place.className = OURS;
  root.append(place);
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet];
  return {
    element,
    root,
    attach() {
      if (element.isConnected) return;
      sheet.replaceSync(HOST_RULE);
      document.documentElement.append(element);
      // The host says `medium`: what the user chose in the browser, whatever the page makes of its own root.
      sheet.replaceSync(sheetText(Number.parseFloat(getComputedStyle(element).fontSize)));
    },
    show: (what) => render(what, place),
    remove() {
      render(null, place);
      element.remove();
    },
  };
}

/**
 * Takes away the element of hints that were here before an update and could not do so themselves (Firefox ends
 * their world without a word).
 */
export function sweep(document: Document): void {
  for (const element of [...document.documentElement.children]) {
    if (!(element instanceof HTMLDivElement) || element.attributes.length > 0 || element.firstChild) continue;
    if (rootOf(element)?.firstElementChild?.className === OURS) element.remove();
  }
}

interface Browser {
  dom?: { openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null };
}
interface FirefoxElement extends HTMLElement {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Chrome has a function for it; Firefox shows the root to scripts of extensions as a property. */
function rootOf(element: FirefoxElement): ShadowRoot | null {
  const byFunction = (browser as Browser).dom?.openOrClosedShadowRoot?.(element);
  return byFunction ?? element.openOrClosedShadowRoot ?? null;
}

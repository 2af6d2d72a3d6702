import type { ReadEnv, Reading } from './sighting';

/** Where a page may keep its content: the document, the frame and the shadow root of older parts. */
export type Root = Document | ShadowRoot;

/** Addresses that say what a predicate means; the tests walk them. */
export interface Examples {
  match: readonly string[];
  not: readonly string[];
}

/** One page in one generation of LinkedIn's interface, as a value. */
export interface PageModule {
  id: string;
  examples: Examples;
  /** Whether this address is that page. */
  matches(url: string): boolean;
  /** Whether the page is there in this generation, alive, and not another one's leftover. */
  isOn(roots: readonly Root[]): boolean;
  /** DOM in, plain data out; never writes, never waits. */
  read(roots: readonly Root[], env: ReadEnv): Reading;
}

/** @returns the first element that answers the selector in any of the roots. */
export function findIn(roots: readonly Root[], selector: string): Element | null {
  for (const root of roots) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** @returns all elements that answer the selector, root by root. */
export function findAllIn(roots: readonly (Root | Element)[], selector: string): Element[] {
  return roots.flatMap((root) => [...root.querySelectorAll(selector)]);
}

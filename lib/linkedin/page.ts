import type { ListSighting, PassedSighting, ReadEnv, Reading } from './sighting';

/** Where a page may keep its content: the document, the frame and the shadow root of older parts. */
export type Root = Document | ShadowRoot;

/** Addresses that say what a predicate means; the tests walk them. */
export interface Examples {
  match: readonly string[];
  not: readonly string[];
}

/** What kind of page it is, whatever its generation. */
export type PageKind =
  | 'profile'
  | 'experience'
  | 'feed'
  | 'post'
  | 'catchUp'
  | 'connections'
  | 'notifications'
  | 'thread'
  | 'overlay';
export type Generation = 'sdui' | 'ember';
export type PageId = `${PageKind}/${Generation}`;

/** What is known of a page without its reader: enough for everybody who only asks which page an address is. */
export interface PageAddress {
  id: PageId;
  /** The month of the newest real page that it was checked on, `YYYY-MM`; null where nobody has captured one. */
  checkedOn: string | null;
  examples: Examples;
  /** Whether this address is that page. */
  matches(url: string): boolean;
}

/** One page in one generation of LinkedIn's interface, as a value. */
export interface PageModule extends PageAddress {
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

/**
 * Reads the items of a list, each once as long as it stays what it is: a feed that grows to a thousand posts
 * costs what is new in it. What there is no time for now is left out, as if it had not come yet.
 * @param markOf what an item is recognised by; a changed mark means: read it again. Null: not finished, do not
 *   remember. Not asked of items in which nothing changed at all.
 * @param readItem null where the element is no item at all.
 */
export function readItems(
  items: readonly Element[],
  { items: memory, growth }: Pick<ReadEnv, 'items' | 'growth'>,
  markOf: (item: Element) => string | null,
  readItem: (item: Element) => ListSighting | PassedSighting | null,
): (ListSighting | PassedSighting)[] {
  const sightings: (ListSighting | PassedSighting)[] = [];
  for (const item of items) {
    const known = memory?.get(item);
    if (known && growth?.isTouched(item) === false) {
      if (known.found) sightings.push(known.found);
      continue;
    }
    const mark = markOf(item);
    if (known && mark !== null && known.mark === mark) {
      if (known.found) sightings.push(known.found);
      continue;
    }
    // By the next reading it will no longer be known that it changed.
    memory?.delete(item);
    if (growth?.mayRead() === false) continue;
    const found = readItem(item);
    if (mark !== null) memory?.set(item, { mark, found });
    if (found) sightings.push(found);
  }
  return sightings;
}

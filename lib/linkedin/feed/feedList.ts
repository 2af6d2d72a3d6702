import type { Growth } from '../growth';

/** The items of a long list in the new interface, found and recognised without looking into each. */

/** How deep below the list its items are (4 on 2026-03-31), with room for more wrappers. */
const DEEPEST = 10;

/**
 * Finds the outermost list items. Only the elements around items are visited, not what is in them: a feed of a
 * thousand posts has hundreds of thousands of elements. Where nothing changed, not even those.
 */
export function listItemsIn(list: Element, growth?: Growth): Element[] {
  const items: Element[] = [];
  const walk = (element: Element, depth: number): void => {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      const known = growth?.below.get(child);
      if (known && growth?.isTouched(child) === false) {
        items.push(...known);
        continue;
      }
      const from = items.length;
      if (child.getAttribute('role') === 'listitem') items.push(child);
      else if (depth < DEEPEST) walk(child, depth + 1);
      growth?.below.set(child, items.slice(from));
    }
  };
  walk(list, 1);
  return items;
}

/**
 * What a post is recognised by: its key, and how many elements its parts and its first row have, which changes when
 * one of them is loaded later (the parts stand two wrappers below the item behind a heading, 2026-03-31). Counts
 * only, no texts and no search: a thousand posts are marked in a moment.
 * @returns null for a post without anything in it: not finished, or a placeholder.
 */
export function markOfItem(item: Element): string | null {
  const parts = item.firstElementChild?.firstElementChild;
  const heading = parts?.firstElementChild;
  if (!parts || !heading) return null;
  const row = heading.nextElementSibling;
  const key = item.getAttribute('componentkey') ?? '';
  return `${key} ${parts.childElementCount} ${row ? row.childElementCount : ''} ${item.childElementCount}`;
}

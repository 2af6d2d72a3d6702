import { findAllIn } from '../page';
import type { Root } from '../page';
import type { Seen } from '../sighting';
import { tidy } from '../text';

/** What somebody says about themselves, as far as the page shows it without a click. */

const MOST = 3000;

/** Whose card it must be. */
export interface Owner {
  slug: string;
  memberId?: string;
}

/**
 * The new interface: a section whose key holds the same member id (or slug) as the top card, with one text box
 * in it (6 of 6 captures, March to June 2026). Without that key it is not told apart from a post or a
 * description, and nothing is read.
 */
export function aboutSdui(roots: readonly Root[], { slug, memberId }: Owner): Seen | null {
  const keys = [memberId, slug].map((who) => `com.linkedin.sdui.profile.card.ref${who ?? ' '}About`);
  const boxes = findAllIn(roots, '[componentkey$="About"] [data-testid="expandable-text-box"]').filter(
    (box) => keys.includes(box.closest('[componentkey$="About"]')?.getAttribute('componentkey') ?? ''),
  );
  const [box, ...more] = boxes;
  return box && more.length === 0 ? seen(textWithoutButtons(box), 'key') : null;
}

/**
 * The old interface: the section with the anchor `#about` (2024-07). Its text stands there twice, for eyes and for
 * screen readers; both must say the same.
 */
export function aboutEmber(section: Element): Seen | null {
  const [shown, ...more] = textsIn(section, 'span[aria-hidden="true"]');
  const [spoken] = textsIn(section, '.visually-hidden');
  if (shown === undefined || more.length > 0 || spoken === undefined) return null;
  return bare(shown) === bare(spoken) ? seen(shown, 'anchor') : null;
}

/** Texts of the section that are neither its heading nor part of a list or a control. */
function textsIn(section: Element, selector: string): string[] {
  return [...section.querySelectorAll(selector)]
    .filter((one) => !one.closest('h1, h2, h3, li, a, button'))
    .map(textWithoutButtons)
    .filter((text) => text !== '');
}

/** "… more" stands inside the text. */
function textWithoutButtons(element: Element): string {
  const pieces = (node: Node): string => {
    if (node.nodeType === 3) return node.nodeValue ?? '';
    if (node.nodeType !== 1) return '';
    const part = node as Element;
    if (part.matches('button, [role="button"], [data-testid="expandable-text-button"]')) return '';
    return part.localName === 'br' ? ' ' : [...part.childNodes].map(pieces).join('');
  };
  return tidy(pieces(element));
}

const bare = (text: string): string => text.replace(/\s+/g, '');

function seen(text: string, via: string): Seen | null {
  return text === '' ? null : { value: text.slice(0, MOST).replace(/[\ud800-\udbff]$/, ''), via };
}

import { personIn } from '../links';
import type { Root } from '../page';
import { tidy } from '../text';

/**
 * One open conversation: on a page of its own or in a bubble of the overlay. Both are of the old interface, whose
 * class names are words (seen by others 2022 to 2026-10). Not captured by us.
 */
export interface Conversation {
  root: Element;
  list: Element;
}

export const LIST = '.msg-s-message-list-content, ul.msg-s-message-list';
export const BUBBLE = '.msg-overlay-conversation-bubble';
const PANE = '.msg-convo-wrapper, .msg-thread, .msg-sponsored-conversation-thread, .scaffold-layout__detail';
const CLOSED = '[class*="conversation-bubble--is-minimized"], [class*="conversation-bubble--is-collapsed"]';

/** @returns conversations that fill a page, in whichever root; the overlay's are not among them. */
export function conversationsOfPage(roots: readonly Root[]): Conversation[] {
  const lists = roots.flatMap((root) => [...root.querySelectorAll(LIST)]);
  return lists.flatMap((list) => {
    if (list.closest(`${BUBBLE}, #msg-overlay`) || list.parentElement?.closest(LIST)) return [];
    const root = list.closest('.msg-convo-wrapper, .msg-thread') ?? list.closest(PANE);
    return root ? [{ root, list }] : [];
  });
}

/**
 * @returns the conversations that are open in bubbles: not minimised, not the list of conversations, and not the
 *   empty letter to somebody still to be chosen.
 */
export function conversationsOfOverlay(
  roots: readonly Root[],
  isRendered: (element: Element) => boolean,
): Conversation[] {
  const bubbles = roots.flatMap((root) => [...root.querySelectorAll(BUBBLE)]);
  return bubbles.flatMap((root) => {
    const lists = [...root.querySelectorAll(LIST)];
    const [list] = lists;
    if (!list || lists.length > 1 || root.matches(CLOSED) || root.querySelector(BUBBLE)) return [];
    return isRendered(list) && !isDraft(root) ? [{ root, list }] : [];
  });
}

/** A letter to somebody still to be chosen has a field for the recipients. */
function isDraft(root: Element): boolean {
  return root.querySelector('[class*="msg-connections-typeahead"]') !== null;
}

/** A person as a link names them: `/in/<slug>` or, mostly, `/in/ACo…` (2023, 2025, 2026). */
export interface Linked {
  element: Element;
  /** {@link personIn}. */
  key: string;
}

/** @returns the links to persons inside `root`, in page order, without those in `without`. */
export function personLinks(root: Element, without: string | null = null): Linked[] {
  return [...root.querySelectorAll('a[href]')].flatMap((element) => {
    if (without !== null && element.closest(without)) return [];
    const href = element.getAttribute('href') ?? '';
    const key = /^(?:https:\/\/www\.linkedin\.com)?\/in\//.test(href) ? personIn(href) : null;
    return key === null ? [] : [{ element, key }];
  });
}

/** Whether two names are spelled alike. All of a conversation's names come from one place: "A" is not "A, B". */
export function sameSpelling(one: string, other: string): boolean {
  return tidy(one).toLowerCase() === tidy(other).toLowerCase() && tidy(one) !== '';
}

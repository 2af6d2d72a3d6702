import { isSignedOutAddress } from './addresses/signedOut';
import { findIn } from './page';
import type { Root } from './page';

/**
 * What state a LinkedIn page is in, told without any word of it. `notReady` also stands for a page that is none of
 * LinkedIn's two interfaces.
 */
export type PageState = 'signedOut' | 'errorPage' | 'notReady' | 'alive';

/** The bar that only members see: new interface, old interface. */
const MEMBERS_BAR = '[data-testid="primary-nav"], #global-nav, .global-nav';

/** Forms to sign in, to prove who one is, or to join, under whatever address. */
const ENTRY_FORM = [
  ...['/checkpoint/', '/uas/', '/login', '/signup', '/authwall'].map((path) => `form[action*="${path}"]`),
  ...['session_key', 'session_password'].map((name) => `input[name="${name}"]`),
  'input[autocomplete="current-password"]',
  'input[autocomplete="new-password"]',
  'input[type="password"]',
].join(', ');

/** Pages for visitors offer both ways in, and members none of them. */
const TO_LOGIN = 'a[href*="linkedin.com/login"], a[href^="/login"], a[href*="/uas/login"]';
const TO_JOIN = 'a[href*="linkedin.com/signup"], a[href^="/signup"]';

/**
 * @param roots the document first; what else is there is looked through too, as older parts keep their forms in it.
 * @returns `signedOut` by the address, or by a way in where there is no bar for members; `errorPage` where the head
 *   says so; `alive` once the new interface has taken over the server's HTML, or the old one has started.
 */
export function pageState(url: string, roots: readonly Root[]): PageState {
  return closedState(url, roots) ?? (isAlive(roots.slice(0, 1)) ? 'alive' : 'notReady');
}

/** @returns as {@link pageState} the two states in which nothing is to be read; null for all others. Asked often. */
export function closedState(url: string, roots: readonly Root[]): 'signedOut' | 'errorPage' | null {
  if (isSignedOutAddress(url)) return 'signedOut';
  const has = (selector: string): boolean => findIn(roots, selector) !== null;
  if (!has(MEMBERS_BAR) && (has(ENTRY_FORM) || (has(TO_LOGIN) && has(TO_JOIN)))) return 'signedOut';
  const isError = roots.some((root) => 'head' in root && root.head.querySelector('meta[name="como-err"]'));
  return isError ? 'errorPage' : null;
}

/**
 * The new interface marks the end of hydration. The old one has no such mark, and keeps its loader in the page: it is
 * alive when its bar is there (3 of 3 pages, 2022 to 2025) and the skeleton has given way to content.
 */
function isAlive(document: readonly Root[]): boolean {
  if (findIn(document, '[data-rehydrated="true"]')) return true;
  if (findIn(document, '[data-sdui-screen], meta[name="como-pk"], [data-testid="primary-nav"]')) return false;
  return (
    findIn(document, '#global-nav, .global-nav') !== null &&
    findIn(document, 'main *, .scaffold-layout *') !== null
  );
}

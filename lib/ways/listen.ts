import { browser } from '../browser';
import type { Log } from '../log/db';
import { commandGiven } from './commands';
import { menuChosen } from './menu';

/**
 * Listens to the ways in that the browser offers: menus and keys. To be called in the first turn of the
 * worker. Firefox for Android has none of them.
 * @param ready when the rest of the worker stands.
 */
export function listenToWays(db: Log, ready: Promise<void>): void {
  if ('contextMenus' in browser) {
    browser.contextMenus.onClicked.addListener(
      (info, tab) => void ready.then(() => menuChosen(db, info, tab)),
    );
  }
  if ('commands' in browser) {
    browser.commands.onCommand.addListener((command, tab) => void commandGiven(db, command, tab, ready));
  }
}

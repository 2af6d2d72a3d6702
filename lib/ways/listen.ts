import { browser } from '../browser';
import type { Log } from '../log/db';
import { commandGiven } from './commands';
import { menuChosen } from './menu';
import { choosePerson, leavePeople, suggestPeople } from './omnibox';

/**
 * Listens to the ways in that the browser offers: menus, keys, the address bar. To be called in the first turn of the
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
  if ('omnibox' in browser) {
    // A line may be left without a word of it.
    browser.omnibox.onInputStarted.addListener(leavePeople);
    browser.omnibox.onInputChanged.addListener((typed, suggest) => {
      void ready.then(async () => suggest(await suggestPeople(db, typed)));
    });
    browser.omnibox.onInputEntered.addListener((typed) => void ready.then(() => choosePerson(db, typed)));
    browser.omnibox.onInputCancelled.addListener(leavePeople);
  }
}

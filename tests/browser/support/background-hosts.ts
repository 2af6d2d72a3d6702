/**
 * The hosts that Chromium itself asks for, with no page and no extension having a hand in it, each with
 * the reason. Whatever else reaches the tripwire fails the test. Measured with an empty profile and no
 * extension (harness.spec.ts repeats that); the flags in launch.ts silence the rest.
 */
export const CHROMIUM_BACKGROUND_HOSTS: ReadonlyMap<string, string> = new Map([
  ['accounts.google.com', 'asks whether anybody is signed in to the browser'],
  ['redirector.gvt1.com', 'fetches the dictionary of its spell checker when a text box is first used'],
  ['update.googleapis.com', 'asks for newer parts of the browser itself (component updater)'],
]);

/** The same for Firefox; the prefs in firefox/support silence the rest. */
export const FIREFOX_BACKGROUND_HOSTS: ReadonlyMap<string, string> = new Map([
  ['firefox.settings.services.mozilla.com', "asks for the browser's own lists (remote settings)"],
]);

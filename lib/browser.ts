import browser from 'webextension-polyfill';

/** The only import of webextension-polyfill: promise-returning listeners on Chrome, real Firefox types. */
export { browser };
export type { Menus, Omnibox, Runtime, Tabs } from 'webextension-polyfill';

/** @returns notifications, where the user allows them. Without the permission Firefox has the name and nothing behind it. */
export function notifications(): typeof browser.notifications | undefined {
  return 'notifications' in browser ? browser.notifications : undefined;
}

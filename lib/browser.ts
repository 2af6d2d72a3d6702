/** The only import of webextension-polyfill: promise-returning listeners on Chrome, real Firefox types. */
export { default as browser } from 'webextension-polyfill';
export type { Menus, Runtime, Tabs } from 'webextension-polyfill';

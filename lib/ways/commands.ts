import { browser, type Tabs } from '../browser';
import type { Log } from '../log/db';
import { openPanel } from '../panel';
import { openPage } from './open';
import { whoseAddress } from './whose';

/** The keyboard commands of the manifest, beside the browser's own for the toolbar button. */
export const COMMANDS = ['open-panel', 'log-touch', 'open-today'] as const;

/**
 * What a command does. The panel is opened in the very turn of the key, since browsers allow it no later; the
 * rest waits until the worker is ready.
 */
export async function commandGiven(
  db: Log,
  command: string,
  tab: Tabs.Tab | undefined,
  ready: Promise<void>,
): Promise<void> {
  if (command === 'open-panel') {
    // Firefox's sidebar asks for no window.
    if (tab?.windowId !== undefined || 'sidebarAction' in browser) await openPanel(tab?.windowId ?? 0);
    return;
  }
  await ready;
  if (command === 'open-today') await openPage('popup.html');
  if (command === 'log-touch') await openPage(`dashboard.html#${await logFor(db, tab)}`);
}

/** Of the person on the profile in front, where they are in the log; else it asks with whom. */
async function logFor(db: Log, tab: Tabs.Tab | undefined): Promise<string> {
  const whose = tab?.url === undefined ? undefined : await whoseAddress(db, tab.url, tab.id);
  return whose?.who === 'contact' ? `log=${whose.id}` : 'log';
}

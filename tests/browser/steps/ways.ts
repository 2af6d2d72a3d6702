import type { Page } from '@playwright/test';
import type { Peerkeep } from '../support/peerkeep';

/**
 * The ways in that nobody can press without a window of the browser's own: their events are dispatched in the real
 * worker, to the listeners that it registered.
 */
type Way =
  'contextMenus.onClicked' | 'commands.onCommand' | 'omnibox.onInputStarted' | 'omnibox.onInputEntered';

/** Dispatches an event of the browser as the browser does. */
export async function dispatch(peerkeep: Peerkeep, way: Way, ...given: unknown[]): Promise<void> {
  await (
    await peerkeep.worker()
  ).evaluate(
    ([name, values]) => {
      const [api = '', event = ''] = name.split('.');
      const { chrome } = globalThis as unknown as {
        chrome: Record<string, Record<string, { dispatch(...given: unknown[]): void }>>;
      };
      chrome[api]?.[event]?.dispatch(...values);
    },
    [way, given] as const,
  );
}

/** The page of ours that opens upon what is done. */
export async function opens(peerkeep: Peerkeep, doing: () => Promise<void>): Promise<Page> {
  const opened = peerkeep.context.waitForEvent('page');
  await doing();
  return opened;
}

/** The tab in which an address of LinkedIn lies, as the browser hands it to a listener. */
export async function tabOf(peerkeep: Peerkeep, path: string): Promise<unknown> {
  return (await peerkeep.worker()).evaluate(async (part) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(filter: object): Promise<{ url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find(({ url }) => url?.includes(part));
  }, path);
}

/** @returns whether there is an entry of ours by that name in the browser's menus. */
export async function isInMenu(peerkeep: Peerkeep, id: string): Promise<boolean> {
  return (await peerkeep.worker()).evaluate(
    (name) =>
      new Promise<boolean>((resolve) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            contextMenus: { update(id: string, changes: object, done: () => void): void };
            runtime: { lastError?: unknown };
          };
        };
        chrome.contextMenus.update(name, { enabled: true }, () => resolve(!chrome.runtime.lastError));
      }),
    id,
  );
}

/** What the address bar shows for words typed behind `peer`: the line that Enter opens, and the others. */
export async function suggested(
  peerkeep: Peerkeep,
  typed: string,
): Promise<{ first: string; others: { content: string; description: string }[] }> {
  return (await peerkeep.worker()).evaluate(
    (text) =>
      new Promise((resolve) => {
        const { omnibox } = (
          globalThis as unknown as {
            chrome: {
              omnibox: {
                setDefaultSuggestion(line: { description: string }): unknown;
                onInputChanged: { dispatch(typed: string, suggest: (others: never[]) => void): void };
              };
            };
          }
        ).chrome;
        let first = '';
        const set = omnibox.setDefaultSuggestion.bind(omnibox);
        omnibox.setDefaultSuggestion = (line) => {
          first = line.description;
          return set(line);
        };
        omnibox.onInputChanged.dispatch(text, (others) => {
          omnibox.setDefaultSuggestion = set;
          resolve({ first, others });
        });
      }),
    typed,
  );
}

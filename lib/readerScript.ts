import { browser } from './browser';
import { type Consent, readConsent } from './consent';
import { AT_WORK } from './linkedin/following/takeOver';

/**
 * Putting the reader on LinkedIn pages after consent, and taking it away. It is registered at run time, so
 * that before consent, and in import-only mode, no code of ours runs there.
 */
const ID = 'reader';
const FILE = 'reader.js';
const MATCH = 'https://www.linkedin.com/*';

let running: Promise<void> = Promise.resolve();

/**
 * Brings the registration in line with consent. Safe to call at every start: an update of the extension
 * forgets registrations. Calls wait for each other, since a script cannot be registered twice.
 */
export function alignReader(): Promise<void> {
  running = running.then(align, align);
  return running;
}

async function align(): Promise<void> {
  const consent = await readConsent();
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (wantsReading(consent) && !registered) {
    await browser.scripting.registerContentScripts([
      {
        id: ID,
        js: [FILE],
        matches: [MATCH],
        runAt: 'document_start',
        allFrames: false,
        persistAcrossSessions: true,
      },
    ]);
    await readOpenTabs();
  } else if (!wantsReading(consent) && registered) {
    await browser.scripting.unregisterContentScripts({ ids: [ID] });
    await endInOpenTabs();
  }
}

/** Whether pages are to be read at all. */
export function wantsReading(consent: Consent | null): boolean {
  return consent?.reading === true;
}

/** Pages already open get the reader once; a script registered later would only reach new ones. */
async function readOpenTabs(): Promise<void> {
  await inOpenTabs((target) => browser.scripting.executeScript({ target, files: [FILE] }));
}

/**
 * Ends the readers at work. One that cannot be reached (its page is only in a tab's history now) ends when it
 * next has something to say.
 */
async function endInOpenTabs(): Promise<void> {
  await inOpenTabs((target) => browser.scripting.executeScript({ target, func: endReader, args: [AT_WORK] }));
}

/** Run inside the page's isolated world, and so knows nothing of this file. */
function endReader(atWork: string): void {
  (globalThis as Partial<Record<symbol, AbortController>>)[Symbol.for(atWork)]?.abort();
}

async function inOpenTabs(run: (target: { tabId: number }) => Promise<unknown>): Promise<void> {
  const tabs = await browser.tabs.query({ url: MATCH });
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded === true) return;
      try {
        await run({ tabId: id });
      } catch {
        // An error page or a tab that was just closed: it has nothing to read.
      }
    }),
  );
}

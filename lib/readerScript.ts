import { browser } from './browser';
import { type Consent, readConsent } from './consent';

/**
 * Putting the reader on LinkedIn pages after consent, and taking it away. It is registered at run time, so
 * that before consent, and in import-only mode, no code of ours runs there.
 */
const ID = 'reader';
const FILE = 'content-scripts/reader.js';
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
  }
}

/** Whether pages are to be read at all. */
export function wantsReading(consent: Consent | null): boolean {
  return consent?.reading === true;
}

/** Pages already open get the reader once; a script registered later would only reach new ones. */
async function readOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: MATCH });
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded === true) return;
      try {
        await browser.scripting.executeScript({ target: { tabId: id }, files: [FILE] });
      } catch {
        // An error page or a tab that was just closed: it has nothing to read.
      }
    }),
  );
}

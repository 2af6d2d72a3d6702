import { browser } from './browser';
import { type Consent, readConsent, wantsPageHints, wantsReading } from './consent';
import { type AtWork, HINTS_AT_WORK, READER_AT_WORK } from './linkedin/following/takeOver';

/**
 * Putting our scripts on LinkedIn pages after consent, and taking them away. They are registered at run time, so
 * that before consent, and in import-only mode, no code of ours runs there.
 */
interface PageScript {
  id: string;
  file: string;
  isWanted: (consent: Consent | null) => boolean;
  /** Under which name the one at work in a page can be ended. */
  atWork: AtWork;
}

const SCRIPTS: readonly PageScript[] = [
  { id: 'reader', file: 'reader.js', isWanted: wantsReading, atWork: READER_AT_WORK },
  { id: 'hints', file: 'hints.js', isWanted: wantsPageHints, atWork: HINTS_AT_WORK },
];
const MATCH = 'https://www.linkedin.com/*';

let running: Promise<void> = Promise.resolve();

/**
 * Brings the registrations in line with consent. Safe to call at every start: an update of the extension
 * forgets registrations. Calls wait for each other, since a script cannot be registered twice.
 */
export function alignPageScripts(): Promise<void> {
  running = running.then(align, align);
  return running;
}

async function align(): Promise<void> {
  const consent = await readConsent();
  const registered = await browser.scripting.getRegisteredContentScripts();
  for (const script of SCRIPTS) {
    const isThere = registered.some(({ id }) => id === script.id);
    if (script.isWanted(consent) && !isThere) await putOn(script);
    else if (!script.isWanted(consent) && isThere) await takeAway(script);
  }
}

async function putOn({ id, file }: PageScript): Promise<void> {
  await browser.scripting.registerContentScripts([
    {
      id,
      js: [file],
      matches: [MATCH],
      runAt: 'document_start',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
  // Pages already open get it once; a script registered later would only reach new ones.
  await inOpenTabs((target) => browser.scripting.executeScript({ target, files: [file] }));
}

/**
 * Ends it where it is at work, too. One that cannot be reached (its page is only in a tab's history now) ends when
 * it next has something to say.
 */
async function takeAway({ id, atWork }: PageScript): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [id] });
  await inOpenTabs((target) => browser.scripting.executeScript({ target, func: end, args: [atWork] }));
}

/** Run inside the page's isolated world, and so knows nothing of this file. */
function end(atWork: string): void {
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

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
 * Brings the registrations, and the pages already open, in line with consent. Safe to call at every start. Calls
 * wait for each other, since a script cannot be registered twice.
 */
export function alignPageScripts(): Promise<void> {
  running = running.then(align, align);
  return running;
}

async function align(): Promise<void> {
  const consent = await readConsent();
  for (const script of SCRIPTS) {
    const isIn = (await isRegistered(script)) && (await isInOpenTabs(script));
    if (!script.isWanted(consent)) await takeAway(script);
    else if (!isIn) await putOn(script);
  }
}

async function isRegistered({ id }: PageScript): Promise<boolean> {
  return (await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length > 0;
}

/**
 * Which scripts the open tabs got is kept for as long as the browser and this version of us run: an update loses
 * the scripts on pages but not always their registration, and a worker killed half-way has done only a part.
 */
const inTabsKey = ({ id }: PageScript): string => `inOpenTabs:${id}`;

async function isInOpenTabs(script: PageScript): Promise<boolean> {
  const key = inTabsKey(script);
  return (await browser.storage.session.get(key))[key] === true;
}

async function putOn(script: PageScript): Promise<void> {
  await register(script);
  // Pages already open get it once; a script registered later would only reach new ones.
  await inOpenTabs((target) => browser.scripting.executeScript({ target, files: [script.file] }));
  await browser.storage.session.set({ [inTabsKey(script)]: true });
}

/** Chrome loads the registrations of before an update while we start: what was not there may be there now. */
async function register(script: PageScript): Promise<void> {
  if (await isRegistered(script)) return;
  try {
    await browser.scripting.registerContentScripts([
      {
        id: script.id,
        js: [script.file],
        matches: [MATCH],
        runAt: 'document_start',
        allFrames: false,
        persistAcrossSessions: true,
      },
    ]);
  } catch (error) {
    if (!(await isRegistered(script))) throw error;
  }
}

/**
 * Ends it where it is at work, too. One that cannot be reached (its page is only in a tab's history now) ends when
 * it next has something to say.
 */
async function takeAway(script: PageScript): Promise<void> {
  const wasRegistered = await isRegistered(script);
  if (!wasRegistered && !(await isInOpenTabs(script))) return;
  if (wasRegistered) await browser.scripting.unregisterContentScripts({ ids: [script.id] });
  await inOpenTabs((target) => browser.scripting.executeScript({ target, func: end, args: [script.atWork] }));
  await browser.storage.session.remove(inTabsKey(script));
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

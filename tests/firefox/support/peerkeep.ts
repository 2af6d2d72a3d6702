import { join } from 'node:path';
import { FIREFOX_BACKGROUND_HOSTS } from '../../browser/support/background-hosts';
import { startTripwire, type Tripwire } from '../../browser/support/tripwire';
import type { Bidi } from './bidi';
import { launchFirefox } from './launch';
import { serveLinkedIn, type ServedLinkedIn } from './linkedin';
import { ADDON_UUID } from './preferences';
import { hintOn, type HintOnPage } from './hint';
import { type Scripts, scriptsIn } from './scripts';
import { openTab, type Tab } from './tab';

const FIREFOX_BUILD = join(process.cwd(), '.output', 'firefox-mv3');

/** Peerkeep as built, in a Firefox of its own with an empty profile. */
export interface PeerkeepInFirefox {
  /** `moz-extension://<uuid>` */
  origin: string;
  addonId: string;
  linkedin: ServedLinkedIn;
  tripwire: Tripwire;
  /** Firefox's own window, with what stands round the pages: menus, address bar, sidebar. */
  window: Scripts;
  /** A look through the closed root of the hint on a page. */
  hintOn(tab: Tab): HintOnPage;
  /** Opens a page of ours (`welcome.html`) or any address as a tab. */
  open(page: string): Promise<Tab>;
  /** Puts the same build over itself, as an update does: its pages close, its scripts end. */
  update(): Promise<void>;
  /** Sets what lib/clock.ts reads as today. */
  setToday(day: string): Promise<void>;
  /** The folder into which files are saved. */
  downloads: string;
  /** @returns whether any tab is still open. */
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Starts a Firefox with Peerkeep loaded, its LinkedIn served inside and its network cut off.
 * @param path of the program. @param headless without a window.
 */
export async function startPeerkeepInFirefox(path: string, headless = true): Promise<PeerkeepInFirefox> {
  const tripwire = await startTripwire(FIREFOX_BACKGROUND_HOSTS);
  const { bidi, downloads, close: closeFirefox } = await launchFirefox(path, tripwire.port, headless);
  const close = async (): Promise<void> => {
    await closeFirefox();
    await tripwire.close();
  };
  try {
    return { ...(await drive(bidi, tripwire)), downloads, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function drive(
  bidi: Bidi,
  tripwire: Tripwire,
): Promise<Omit<PeerkeepInFirefox, 'downloads' | 'close'>> {
  const linkedin = await serveLinkedIn(bidi);
  const install = (): Promise<{ extension: string }> =>
    bidi.send('webExtension.install', { extensionData: { type: 'path', path: FIREFOX_BUILD } });
  const { extension } = await install();
  const origin = `moz-extension://${ADDON_UUID}`;
  await welcomed(bidi, origin);
  const open = async (page: string): Promise<Tab> => {
    const tab = await openTab(bidi);
    await tab.go(/^[a-z-]+:/.test(page) ? page : `${origin}/${page}`);
    return tab;
  };
  return {
    origin,
    addonId: extension,
    linkedin,
    tripwire,
    window: scriptsIn(bidi, await ownWindow(bidi)),
    hintOn: (tab) => hintOn(bidi, tab),
    update: async () => {
      await install();
    },
    open,
    setToday: async (day) => {
      const tab = await open('manifest.json');
      await tab.evaluate(storeToday, day);
      await tab.close();
    },
    isOpen: async () => (await tabs(bidi)).length > 0,
  };
}

interface Tree {
  contexts: { context: string; url: string }[];
}

/** @returns the window itself; only `--remote-allow-system-access` lets anybody in there. */
async function ownWindow(bidi: Bidi): Promise<string> {
  const { contexts } = await bidi.send<Tree>('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const found = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!found) throw new Error('Firefox has no window');
  return found.context;
}

async function tabs(bidi: Bidi): Promise<Tree['contexts']> {
  return (await bidi.send<Tree>('browsingContext.getTree', { maxDepth: 0 })).contexts;
}

/** Waits for the welcome page that the installation opens: it would else come to the front at some moment. */
async function welcomed(bidi: Bidi, origin: string): Promise<void> {
  const end = Date.now() + 15_000;
  for (;;) {
    if ((await tabs(bidi)).some(({ url }) => url.startsWith(`${origin}/welcome.html`))) return;
    if (Date.now() > end) throw new Error('The welcome page did not open by itself after the installation.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

interface BrowserInside {
  browser: { storage: { session: { set(items: object): Promise<void> } } };
}

async function storeToday(today: string): Promise<void> {
  await (globalThis as unknown as BrowserInside).browser.storage.session.set({ today });
}

import type { BrowserContext, Page, Worker } from '@playwright/test';
import { CHROMIUM_BACKGROUND_HOSTS } from './background-hosts';
import { openBench, type Bench } from './bench';
import { CHROME_BUILD, launchChromium, type Launched, type LaunchOptions } from './launch';
import { serveLinkedIn, type ServedLinkedIn } from './linkedin';
import { secondClient } from './second-client';
import { openPanel, openPopup } from './surfaces';
import { startTripwire, type Tripwire } from './tripwire';
import { extensionWorker, stopWorker } from './worker';

/** The pages of the extension, with a part after `#` where wanted. */
export type OwnPage = `${'popup' | 'welcome' | 'dashboard' | 'sidepanel'}.html${'' | `#${string}`}`;

/** Peerkeep as built, in a Chromium of its own with an empty profile. */
export interface Peerkeep {
  context: BrowserContext;
  /** `chrome-extension://<id>` */
  origin: string;
  id: string;
  /** The welcome page that the installation opened. */
  firstPage: Page;
  linkedin: ServedLinkedIn;
  tripwire: Tripwire;
  /** The port of the browser's remote debugging, for what the test runner's own client cannot ask. */
  debuggingPort: number;
  /** The extension's worker; wakes up as it does in life, by an event, not by this call. */
  worker(): Promise<Worker>;
  /** Stops the worker and waits until it is gone. */
  stopWorker(): Promise<void>;
  /** Opens one of our pages as a tab. */
  open(page: OwnPage): Promise<Page>;
  /** Opens a LinkedIn address in a new tab. */
  visit(path: string): Promise<Page>;
  /** The real side panel. While it is open, it follows the tab in front. */
  panel(): Promise<Page>;
  /** The real popup, as the toolbar icon opens it. It closes when another page comes to the front. */
  popupReal(): Promise<Page>;
  setToday: Bench['setToday'];
  readDb: Bench['readDb'];
  close(): Promise<void>;
}

type PeerkeepOptions = Pick<LaunchOptions, 'extension' | 'headless' | 'viewport' | 'ownInterrupt'>;

/** Starts a Chromium with Peerkeep loaded, its LinkedIn served inside and its network cut off. */
export async function startPeerkeep(options: PeerkeepOptions = {}): Promise<Peerkeep> {
  const tripwire = await startTripwire(CHROMIUM_BACKGROUND_HOSTS);
  const launched = await launchChromium({ extension: CHROME_BUILD, proxy: tripwire.address, ...options });
  try {
    return await drive(launched, tripwire);
  } catch (error) {
    await launched.close();
    await tripwire.close();
    throw error;
  }
}

async function drive(launched: Launched, tripwire: Tripwire): Promise<Peerkeep> {
  const { context } = launched;
  const linkedin = await serveLinkedIn(context);
  // Node gives an extension's address no origin of its own.
  const id = new URL((await extensionWorker(context)).url()).host;
  const origin = `chrome-extension://${id}`;
  const firstPage = await welcomePage(context, origin);
  const second = secondClient(launched.debuggingPort());

  let bench: Promise<Bench> | undefined;
  const theBench = (): Promise<Bench> =>
    (bench ??= extensionWorker(context).then((worker) => openBench(context, worker, origin)));

  const openTab = async (url: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };

  return {
    context,
    origin,
    id,
    firstPage,
    linkedin,
    tripwire,
    debuggingPort: launched.debuggingPort(),
    worker: () => extensionWorker(context),
    stopWorker: async () => stopWorker(context, (await theBench()).page),
    open: (page) => openTab(`${origin}/${page}`),
    visit: (path) => openTab(new URL(path, 'https://www.linkedin.com').href),
    panel: async () => openPanel((await theBench()).page, origin, second),
    popupReal: async () => openPopup(await extensionWorker(context), origin, second),
    setToday: async (day) => (await theBench()).setToday(day),
    readDb: async (table) => (await theBench()).readDb(table),
    close: async () => {
      await second.close();
      await launched.close();
      await tripwire.close();
    },
  };
}

/** Waits for the welcome page: it would else come to the front at some moment of the test. */
async function welcomePage(context: BrowserContext, origin: string): Promise<Page> {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const page = context.pages().find((one) => one.url().startsWith(`${origin}/welcome.html`));
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The welcome page did not open by itself after the installation.');
}

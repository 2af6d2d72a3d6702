import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { FIREFOX_BACKGROUND_HOSTS } from '../../browser/support/background-hosts';
import { startTripwire, type Tripwire } from '../../browser/support/tripwire';
import type { Bidi } from './bidi';
import { foundFirefox, launchFirefox } from './launch';
import { serveLinkedIn, type ServedLinkedIn } from './linkedin';
import { ADDON_ID, ADDON_UUID } from './preferences';
import { openTab, type Tab } from './tab';

const FIREFOX_BUILD = join(process.cwd(), '.output', 'firefox-mv3');

/** Peerkeep as built, in a Firefox of its own with an empty profile. */
export interface PeerkeepInFirefox {
  /** `moz-extension://<uuid>` */
  origin: string;
  addonId: string;
  linkedin: ServedLinkedIn;
  tripwire: Tripwire;
  /** Opens a page of ours (`welcome.html`) or any address as a tab. */
  open(page: string): Promise<Tab>;
  /** Sets what lib/clock.ts reads as today. */
  setToday(day: string): Promise<void>;
}

/**
 * The `test` of every spec in Firefox: a fresh browser with the add-on for each test. Skipped where there is
 * no Firefox (scripts/test.mjs says so loudly). Fails afterwards as the one for Chromium does.
 */
export const test = base.extend<{ peerkeep: PeerkeepInFirefox }>({
  peerkeep: async ({}, use) => {
    const path = foundFirefox();
    base.skip(path === undefined, 'there is no Firefox here');
    const tripwire = await startTripwire(FIREFOX_BACKGROUND_HOSTS);
    const { bidi, close } = await launchFirefox(path ?? '', tripwire.port);
    let strays: string[] = [];
    try {
      const linkedin = await serveLinkedIn(bidi);
      const { extension } = await bidi.send<{ extension: string }>('webExtension.install', {
        extensionData: { type: 'path', path: FIREFOX_BUILD },
      });
      const origin = `moz-extension://${ADDON_UUID}`;
      await welcomed(bidi, origin);
      const open = async (page: string): Promise<Tab> => {
        const tab = await openTab(bidi);
        await tab.go(/^[a-z-]+:/.test(page) ? page : `${origin}/${page}`);
        return tab;
      };
      await use({
        origin,
        addonId: extension,
        linkedin,
        tripwire,
        open,
        setToday: async (day) => {
          const tab = await open('manifest.json');
          await tab.evaluate(storeToday, day);
          await tab.close();
        },
      });
      strays = linkedin.strays();
    } finally {
      await close();
      await tripwire.close();
    }
    expect(tripwire.strangers(), 'requests that left the browser').toEqual([]);
    expect(strays, 'requests that no test asked for').toEqual([]);
  },
});

interface Tree {
  contexts: { url: string }[];
}

/** Waits for the welcome page that the installation opens: it would else come to the front at some moment. */
async function welcomed(bidi: Bidi, origin: string): Promise<void> {
  const end = Date.now() + 15_000;
  for (;;) {
    const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { maxDepth: 0 });
    if (contexts.some(({ url }) => url.startsWith(`${origin}/welcome.html`))) return;
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

export { ADDON_ID, expect };

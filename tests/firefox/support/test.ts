import { test as base, expect } from '@playwright/test';
import { foundFirefox } from './launch';
import { type PeerkeepInFirefox, startPeerkeepInFirefox } from './peerkeep';
import { ADDON_ID } from './preferences';

/**
 * The `test` of every spec in Firefox: a fresh browser with the add-on for each test. Skipped where there is
 * no Firefox (scripts/test.mjs says so loudly). Fails afterwards as the one for Chromium does.
 */
export const test = base.extend<{ peerkeep: PeerkeepInFirefox }>({
  peerkeep: async ({}, use) => {
    const path = foundFirefox();
    base.skip(path === undefined, 'there is no Firefox here');
    const peerkeep = await startPeerkeepInFirefox(path ?? '');
    let strays: string[] = [];
    try {
      await use(peerkeep);
      strays = peerkeep.linkedin.strays();
    } finally {
      await peerkeep.close();
    }
    expect(peerkeep.tripwire.strangers(), 'requests that left the browser').toEqual([]);
    expect(strays, 'requests that no test asked for').toEqual([]);
  },
});

export { ADDON_ID, expect, type PeerkeepInFirefox };

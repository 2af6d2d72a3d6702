import { test as base, expect } from '@playwright/test';
import { leaks } from './leaks';
import { startPeerkeep, type Peerkeep } from './peerkeep';

/**
 * The `test` of every spec in Chromium: a fresh browser with Peerkeep for each test. Afterwards the test
 * fails if anything left the browser, or if a page asked for something that the test did not serve.
 */
export const test = base.extend<{ peerkeep: Peerkeep }>({
  peerkeep: async ({}, use) => {
    const peerkeep = await startPeerkeep();
    try {
      await use(peerkeep);
    } finally {
      await peerkeep.close();
    }
    expect(leaks(peerkeep), 'requests that no test asked for').toEqual([]);
  },
});

export { expect };

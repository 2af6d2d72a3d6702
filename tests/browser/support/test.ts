import { test as base, expect } from '@playwright/test';
import { startPeerkeep, type Peerkeep } from './peerkeep';

interface Watched {
  tripwire: Pick<Peerkeep['tripwire'], 'strangers'>;
  linkedin: Pick<Peerkeep['linkedin'], 'strays'>;
}

/** @returns what went out of the browser, or was asked for without being served; a test fails on any. */
export function leaks({ tripwire, linkedin }: Watched): string[] {
  return [
    ...tripwire.strangers().map((what) => `left the browser: ${what}`),
    ...linkedin.strays().map((what) => `was not served: ${what}`),
  ];
}

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

import type { Peerkeep } from './peerkeep';

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

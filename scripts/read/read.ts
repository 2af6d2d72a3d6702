import { reportOf, type PageReport } from '../../lib/linkedin/report/report';
import { dayOf, machineZone } from '../../lib/people/zone';
import type { Peerkeep } from '../../tests/browser/support/peerkeep';
import { openSaved, type SavedPage } from './served';
import { settledLook } from './settle';

/**
 * Reads one saved page with the extension as built. Consent must have been given: the extension's own reader then
 * is on the page as well.
 */
export async function readSaved(peerkeep: Peerkeep, saved: SavedPage): Promise<PageReport> {
  const tab = await openSaved(peerkeep, saved);
  try {
    const now = Date.now();
    return reportOf(await settledLook(peerkeep.firstPage), { now, today: dayOf(now, machineZone()) });
  } finally {
    await tab.close();
  }
}

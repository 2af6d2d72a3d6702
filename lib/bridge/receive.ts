import { homeClock } from '../log/settings';
import type { Log } from '../log/db';
import { logSighting } from '../log/sightings';
import { namesTheAddress } from '../linkedin/gate';
import { readConsent } from '../consent';
import { wantsReading } from '../readerScript';
import type { Ack } from './protocol';
import type { Received } from './schemas';
import type { PageSender } from './sender';
import { writeTab } from './tabs';

const REFUSED: Ack = { ok: false, why: 'refused' };
const STOP: Ack = { ok: false, why: 'stop' };

/**
 * Answers one message of a page. A sighting is shown to the panel and logged, and acknowledged only after
 * the commit; one that names another person than the tab's address is refused. A reader that was in a tab
 * before reading was turned off is told to end.
 */
export async function receive(db: Log, message: Received, sender: PageSender): Promise<Ack> {
  if (!wantsReading(await readConsent())) return STOP;
  if (message.name === 'left') {
    await writeTab(sender.tabId, { state: message.body.why === 'moved' ? 'waiting' : 'unreadable' });
    return { ok: true };
  }
  const { today, now } = await homeClock(db);
  for (const sighting of message.body.sightings) {
    if (!namesTheAddress(sighting, sender.address)) return REFUSED;
    await logSighting(db, sighting, today, now());
    await writeTab(sender.tabId, { state: 'person', address: sender.address, person: sighting });
  }
  return { ok: true };
}

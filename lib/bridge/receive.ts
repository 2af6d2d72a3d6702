import { homeClock } from '../log/homeClock';
import type { Log } from '../log/db';
import { countReading } from '../log/health';
import type { SightingFate } from '../log/intake';
import { logReading } from '../log/sightings';
import { believable } from '../linkedin/gate';
import { kindAt, OVERLAY_ADDRESSES, PAGE_ADDRESSES } from '../linkedin/addresses';
import type { Generation, PageAddress, PageId, PageKind } from '../linkedin/page';
import type { Sighting } from '../linkedin/sighting';
import { readConsent, wantsReading } from '../consent';
import { listState } from './ownItems';
import type { Ack, Protocol } from './protocol';
import type { Told } from './schemas';
import type { PageSender } from './sender';
import { departuresOf, isNewFailure, isNewVisit, readTab, type TabState, writeTab } from './tabs';
import { waysOf } from './ways';

const REFUSED: Ack = { ok: false, why: 'refused' };
const STOP: Ack = { ok: false, why: 'stop' };

/** What each kind of page may tell of. */
const TELLS: Readonly<Record<PageKind, Sighting['kind']>> = {
  profile: 'person',
  experience: 'person',
  feed: 'post',
  post: 'post',
  catchUp: 'catchUp',
  connections: 'connection',
  notifications: 'notification',
  thread: 'thread',
  overlay: 'thread',
};

/**
 * Answers one message of a page. What it tells is logged, shown to the panel, and acknowledged only after the
 * commit; a message that does not fit the tab's address is refused as a whole. A reader that was in a tab
 * before reading was turned off is told to end.
 * @param pages the pages that can be read; tests give their own.
 */
export async function receive(
  db: Log,
  message: Told,
  sender: PageSender,
  pages: readonly PageAddress[] = [...PAGE_ADDRESSES, ...OVERLAY_ADDRESSES],
): Promise<Ack> {
  const since = departuresOf(sender.tabId);
  if (!wantsReading(await readConsent())) return STOP;
  if (message.name === 'left') return hearLeft(db, message.body, sender, since);
  const { page, visit, sightings } = message.body;
  if (!fits(message.body, sender.address, pages)) return REFUSED;
  const clock = await homeClock(db);
  const fates = await logReading(db, { page, visit, sightings }, clock);
  if (departuresOf(sender.tabId) !== since) return { ok: true };
  await show(sender, message.body, fates, since);
  if (await isNewVisit(sender.tabId, page, visit)) {
    const [kind, generation] = partsOf(page);
    await countReading(db, kind, { accepted: true, generation, ways: waysOf(sightings) }, clock.today);
  }
  return { ok: true };
}

/** Whether the page is one that lies at the tab's address and tells of such things, each well witnessed. */
function fits(
  { page, sightings }: Protocol['sightings']['send'],
  address: string,
  pages: readonly PageAddress[],
): boolean {
  const [kind] = partsOf(page);
  const known = pages.find(({ id }) => id === page);
  if (!known?.matches(address)) return false;
  // That there is nobody to tell of is said of lists only.
  if (sightings.length === 0 && (kind === 'overlay' || TELLS[kind] === 'person')) return false;
  return sightings.every((one) => one.kind === TELLS[kind] && believable(one, address));
}

async function hearLeft(
  db: Log,
  { why, page, reason }: Protocol['left']['send'],
  { tabId, address }: PageSender,
  since: number,
): Promise<Ack> {
  // Of a page that the tab has left meanwhile nothing is known any more.
  if (page !== undefined && page !== 'overlay' && kindAt(address) !== page) return REFUSED;
  if (why === 'unreadable' && page !== undefined && (await isNewFailure(tabId, page))) {
    const { today } = await homeClock(db);
    await countReading(db, page, { accepted: false, ...(reason !== undefined && { reason }) }, today);
  }
  // A part that lies over a page says nothing about the page.
  if (page === 'overlay') return { ok: true };
  const unreadable: TabState = {
    state: 'unreadable',
    ...(page !== undefined && { page }),
    ...(reason !== undefined && { reason }),
  };
  await writeTab(tabId, why === 'moved' ? { state: 'waiting' } : unreadable, since);
  return { ok: true };
}

async function show(
  { tabId, address }: PageSender,
  { page, visit, sightings }: Protocol['sightings']['send'],
  fates: readonly SightingFate[],
  since: number,
): Promise<void> {
  const [kind] = partsOf(page);
  if (kind === 'overlay') return;
  const known = await readTab(tabId);
  const person = sightings.findLast((one) => one.kind === 'person');
  if (!person) return writeTab(tabId, listState(known, { page, visit, address, sightings, fates }), since);
  // Their profile tells more of them than the pages behind it.
  if (kind === 'experience' && known?.state === 'person' && known.person.slug === person.slug) return;
  return writeTab(tabId, { state: 'person', address, person }, since);
}

function partsOf(page: PageId): [kind: PageKind, generation: Generation] {
  return page.split('/') as [PageKind, Generation];
}

import { threadEmberAddress } from '../addresses/thread';
import { conversationsOfPage } from '../messages/conversation';
import { isOf, readConversation } from '../messages/conversationReading';
import type { ConversationRead } from '../messages/conversationReading';
import { findAllIn } from '../page';
import type { PageModule, Root } from '../page';
import type { ReadEnv, Reading } from '../sighting';
import { sameName, textOf } from '../text';
import { threadIdIn } from '../messages/threadUrn';

/**
 * A conversation on the messaging page: in the document, or in the frame at `/preload/` after a move from a page of
 * the new interface. The list beside it holds other people and is only asked which one is open. Not captured by us.
 */

const OPEN_ROW = '[class*="convo-item-link--active"], [class*="conversation-listitem__link--active"]';

export const threadEmber: PageModule = {
  ...threadEmberAddress,
  isOn: (roots) => conversationsOfPage(roots).length > 0,
  read,
};

/** Reads the one open conversation. A page that still shows another one than the address is waited for. */
function read(roots: readonly Root[], env: ReadEnv): Reading {
  const all = conversationsOfPage(roots).filter(({ list }) => env.isRendered(list));
  const threadId = threadIdIn(env.url);
  const reads = all
    .map((conversation) => readConversation(conversation, env))
    .filter((one) => threadId === null || isOf(one, threadId) !== false);
  const [one] = reads;
  if (!one) return { ok: false, why: all.length > 0 ? 'disagree' : 'notReady' };
  if (reads.length > 1 || one.threadIds.length > 1 || isOtherRow(roots, one, threadId)) {
    return { ok: false, why: 'disagree' };
  }
  if (one.count === 0 && one.found.kind === 'thread') return { ok: false, why: 'empty' };
  return { ok: true, sightings: [withId(one, roots, threadId).found] };
}

/** An address that nothing on the page confirms may be ahead of it, and gives no id. */
function withId(one: ConversationRead, roots: readonly Root[], threadId: string | null): ConversationRead {
  if (one.found.kind !== 'thread' || threadId === null) return one;
  const confirmed = isOf(one, threadId) === true || openIds(roots).includes(threadId);
  return confirmed ? { ...one, found: { ...one.found, threadId } } : one;
}

/** Whether the row that the list marks as open is another conversation's. */
function isOtherRow(roots: readonly Root[], { found }: ConversationRead, threadId: string | null): boolean {
  const ids = openIds(roots);
  if (threadId !== null && ids.length > 0 && !ids.includes(threadId)) return true;
  const name = found.kind === 'thread' ? found.person.name.value : undefined;
  const rows = openRows(roots);
  if (name === undefined || rows.length !== 1) return false;
  const names = textOf(rows[0]?.querySelector('[class*="participant-names"]') ?? null);
  return names !== '' && !sameName(names, name);
}

/** The list's links to the open conversation; in 2026-10 its rows had none. */
function openIds(roots: readonly Root[]): string[] {
  const links = openRows(roots).flatMap((row) => [...row.querySelectorAll('a[href*="/messaging/thread/"]')]);
  return links.flatMap((link) => threadIdIn(link.getAttribute('href') ?? '') ?? []);
}

function openRows(roots: readonly Root[]): Element[] {
  const marks = findAllIn(roots, OPEN_ROW);
  return [...new Set(marks.map((mark) => mark.closest('li') ?? mark))];
}

import { LIST, personLinks } from './conversation';
import { textOf, tidy } from '../text';
import { readEventUrn } from './threadUrn';
import type { EventUrn } from './threadUrn';

/** The messages of a conversation: when and by whom, never what. Old interface; not captured by us. */

const ROW = '.msg-s-message-list__event';
const ITEM = '.msg-s-event-listitem';
const BODY =
  '.msg-s-event-listitem__body, .msg-s-event-listitem__message-bubble, .msg-s-event__content, .msg-s-event-listitem__attachment-item';
/** A message's head, in 2023 and 2026 spellings. Other links in a message are of people who are written about. */
const HEAD =
  '[class*="event-listitem__link"], [class*="message-group__profile-link"], [class*="message-group__meta"]';
const HEAD_NAME = '.msg-s-message-group__name, .msg-s-message-group__profile-link';
const FAILED = '[class*="event-listitem__error"], [class*="event-listitem--error"]';
const SENT_MARK = '[class*="sending-indicator--sent"]';
const LAST_MARK = '[class*="message-list__last-msg"]';

/** Who a message says it is from, as a link and as a name; LinkedIn says it once for messages in a row. */
export interface Sender {
  key?: string;
  name?: string;
}

export interface Message {
  row: Element;
  urn: EventUrn | null;
  sender: Sender;
  /** `msg-s-event-listitem--other`: from the other side. Its absence says nothing by itself. */
  markedOther: boolean;
  /** The tick that only one's own messages have. */
  markedSent: boolean;
  /** The server never had it. */
  failed: boolean;
  /** Text of the heading over its day: the last one before it. */
  heading: string | null;
}

export interface MessageList {
  /** In page order, failed ones among them. */
  messages: Message[];
  /** The list is whole to its end, and every row since the last message was understood. */
  ended: boolean;
}

/** Reads the rows of a list of messages. Loaders, typing signs, profile cards and offered replies are no rows. */
export function readMessages(list: Element): MessageList {
  const rows = [...list.querySelectorAll(ROW)].filter((row) => row.closest(LIST) === list);
  const messages: Message[] = [];
  let heading: string | null = null;
  let groupEnded = true;
  let sender: Sender = {};
  for (const row of rows) {
    heading = headingOf(row) ?? heading;
    const items = [...row.querySelectorAll(ITEM)].filter((item) => item.querySelector(BODY));
    for (const item of items) {
      const own = senderOf(item, row);
      // Without a head of its own a message goes on with the group before it, if that one was not closed.
      sender = own ?? (groupEnded ? {} : sender);
      groupEnded = item.matches('[class*="--last-in-group"]');
      messages.push({ ...marksOf(item), row, sender, heading });
    }
    if (items.length === 0) groupEnded = true;
  }
  return { messages, ended: isWhole(list, rows, messages) };
}

/** Whose mailbox the messages say they are in; null where they do not agree. */
export function ownerOf(messages: readonly Message[]): string | null {
  const owners = new Set(messages.flatMap(({ urn }) => urn?.owner ?? []));
  const [owner] = owners;
  return owner !== undefined && owners.size === 1 ? owner : null;
}

function marksOf(item: Element): Pick<Message, 'urn' | 'markedOther' | 'markedSent' | 'failed'> {
  const carrier = item.closest('[data-event-urn]') ?? item.querySelector('[data-event-urn]');
  return {
    urn: readEventUrn(carrier?.getAttribute('data-event-urn') ?? ''),
    markedOther: item.matches('[class*="event-listitem--other"]'),
    markedSent: item.querySelector(SENT_MARK) !== null,
    failed: item.matches(FAILED) || item.querySelector(FAILED) !== null,
  };
}

/** Null where the message has no head of its own. */
function senderOf(item: Element, row: Element): Sender | null {
  const place = row.querySelectorAll(ITEM).length === 1 ? row : item;
  const links = personLinks(place).filter(
    ({ element }) => element.closest(HEAD) !== null || element.querySelector(HEAD_NAME) !== null,
  );
  const keys = new Set(links.map(({ key }) => key));
  const named = [...place.querySelectorAll(HEAD_NAME)].map((element) => textOf(element, 200));
  const pictured = place.querySelector('img[class*="event-listitem__profile-picture"]')?.getAttribute('alt');
  const names = new Set([...named, tidy(pictured ?? '')].filter(Boolean));
  if (keys.size === 0 && names.size === 0) return null;
  const [key] = keys;
  const [name] = names;
  return {
    ...(keys.size === 1 && key !== undefined && { key }),
    ...(names.size === 1 && name !== undefined && { name }),
  };
}

function headingOf(row: Element): string | null {
  const element = row.querySelector('.msg-s-message-list__time-heading');
  if (!element) return null;
  const moment = element.getAttribute('datetime');
  return moment !== null && /^\d{4}-\d\d-\d\d$/.test(moment) ? moment : textOf(element, 60);
}

/**
 * The last row is marked as such (measured by others 2026-09, since about 2023). Without the mark the end of the
 * list may be missing; a row that is no message that we understand, or a loader at the end, leaves it open as well.
 */
function isWhole(list: Element, rows: readonly Element[], messages: readonly Message[]): boolean {
  const last = rows.at(-1);
  if (!last || last !== messages.at(-1)?.row) return false;
  // Behind the last that was sent there may be failed ones; one that is not understood may have been sent after it.
  const sent = messages.findLast(({ failed }) => !failed)?.row ?? last;
  const since = rows.slice(rows.indexOf(sent));
  const known = messages.map(({ row }) => row);
  if (since.some((row) => !known.includes(row))) return false;
  if (since.some((row) => [...row.querySelectorAll(ITEM)].some((item) => !item.querySelector(BODY))))
    return false;
  const strays = [...list.querySelectorAll(`[data-event-urn], ${BODY}`)].filter(
    (one) => (sent.compareDocumentPosition(one) & 4) !== 0 && !since.some((row) => row.contains(one)),
  );
  if (strays.length > 0) return false;
  if (!last.matches(LAST_MARK) && !last.querySelector(LAST_MARK)) return false;
  const isAfter = (element: Element): boolean => (last.compareDocumentPosition(element) & 4) !== 0;
  return ![...list.querySelectorAll('.msg-s-message-list__loader:not(.hidden)')].some(isAfter);
}

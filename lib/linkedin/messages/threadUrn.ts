import { isMemberId } from '../../people/identity';

/**
 * The grammar of LinkedIn's ids of conversations and messages, free of language. A message is
 * `urn:li:msg_message:(urn:li:fsd_profile:<owner>,2-<base64>)`; the base64 holds when it was sent, in milliseconds,
 * and in most the conversation: `1771950346603b97645-100` or `1676641440939b58769-004&cf2a035c-…_013`. Seen in
 * public captures of 2023-02 (shown "14:44", a Friday; sent 14:44 in that zone) and 2026-02 (equal to `sentAt`).
 */
export interface EventUrn {
  /** Whose mailbox it is: the user's member id, whoever wrote the message. Never the other side. */
  owner?: string;
  /** When it was sent, epoch milliseconds. */
  at?: number;
  /** The conversation's id as addresses carry it: `2-…`. */
  threadId?: string;
}

/** Before that there was no LinkedIn. */
const EARLIEST_MS = 1_050_000_000_000;
const MESSAGE = /^urn:li:(?:msg_message|fsd_message):\((?:urn:li:fsd_profile:([^,()]+)),(.+)\)$/;
const SENT = /^(\d{13})[a-z]\d+-\d+(?:&(.+))?$/;
const CONVERSATION = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}_\d+$/;

/** @returns what a message's id says; null where it is no id of a message that the server has. */
export function readEventUrn(urn: string): EventUrn | null {
  const [, owner, id] = MESSAGE.exec(urn.trim()) ?? [];
  if (id === undefined) return null;
  const [, sent, conversation] = SENT.exec(plain(id) ?? '') ?? [];
  const at = Number(sent);
  return {
    ...(owner !== undefined && isMemberId(owner) && { owner }),
    ...(at >= EARLIEST_MS && { at }),
    ...(conversation !== undefined &&
      CONVERSATION.test(conversation) && { threadId: `2-${btoa(conversation)}` }),
  };
}

/** @returns the id of the conversation that an address opens, or null: `new` is a draft to nobody yet. */
export function threadIdIn(url: string): string | null {
  const found = /^\/messaging\/thread\/([^/]+)\/?$/.exec(new URL(url, 'https://www.linkedin.com').pathname);
  if (!found?.[1] || found[1] === 'new') return null;
  try {
    return decodeURIComponent(found[1]);
  } catch {
    return null;
  }
}

/** @returns whether two ids are one conversation's; null where one of them is of a kind that cannot be compared. */
export function sameThread(one: string, other: string): boolean | null {
  const [a, b] = [plain(one), plain(other)];
  if (a === null || b === null || !CONVERSATION.test(a) || !CONVERSATION.test(b)) return null;
  return a === b;
}

/** What is written in an id `2-<base64>`. */
function plain(id: string): string | null {
  const found = /^2-([A-Za-z0-9+/_-]+={0,2})$/.exec(id);
  if (!found?.[1]) return null;
  try {
    return atob(found[1].replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return null;
  }
}

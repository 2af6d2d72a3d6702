import { browser } from '../browser';
import type { Ack, Envelope, MessageName, Protocol, Stop } from './protocol';

/** What came back to a sender that may go on. */
type Answer = Exclude<Ack, Stop>;
const NOT_NOW: Answer = { ok: false, why: 'notNow' };

/**
 * The sending side of the message table, small enough for a page's reader: it knows no schemas.
 * @returns what came back; `notNow` when nobody could answer, so that it may be tried again; null when
 *   this script should end: told so, or outlived by its extension (updated, removed).
 */
export async function send<N extends MessageName>(
  name: N,
  body: Protocol[N]['send'],
): Promise<Answer | null> {
  const envelope: Envelope<N> = { name, body };
  try {
    const answer: unknown = await browser.runtime.sendMessage(envelope);
    if (!isAck(answer)) return NOT_NOW;
    return !answer.ok && answer.why === 'stop' ? null : answer;
  } catch {
    return isAlive() ? NOT_NOW : null;
  }
}

/**
 * Whether the extension that this script belongs to is still there. Chrome takes the id away from scripts of
 * one that is gone, and then throws on every call.
 */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}

function isAck(answer: unknown): answer is Ack {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}

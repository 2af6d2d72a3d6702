import { browser } from '../browser';
import type { Envelope, MessageName, NotNow, Protocol, Stop } from './protocol';

/** What came back to a sender that may go on. */
type Answer<N extends MessageName> = Exclude<Protocol[N]['back'], Stop> | NotNow;
const NOT_NOW: NotNow = { ok: false, why: 'notNow' };

/**
 * The sending side of the message table, small enough for scripts on pages: it knows no schemas.
 * @returns what came back; `notNow` when nobody could answer, so that it may be tried again; null when
 *   this script should end: told so, or outlived by its extension (updated, removed).
 */
export async function send<N extends MessageName>(
  name: N,
  body: Protocol[N]['send'],
): Promise<Answer<N> | null> {
  const envelope: Envelope<N> = { name, body };
  try {
    const answer: unknown = await browser.runtime.sendMessage(envelope);
    if (!isAnswer(answer)) return NOT_NOW;
    return answer.why === 'stop' ? null : (answer as Answer<N>);
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

function isAnswer(answer: unknown): answer is { ok: boolean; why?: unknown } {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}

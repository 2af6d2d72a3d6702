import { browser } from '../browser';
import type { Ack, Envelope, MessageName, Protocol } from './protocol';

/**
 * The sending side of the message table, small enough for a page's reader: it knows no schemas.
 * @returns what came back; `notNow` when nobody could answer, so that it may be tried again; null when
 *   this script has outlived its extension (updated, removed) and should end.
 */
export async function send<N extends MessageName>(name: N, body: Protocol[N]['send']): Promise<Ack | null> {
  const envelope: Envelope<N> = { name, body };
  try {
    const answer: unknown = await browser.runtime.sendMessage(envelope);
    return isAck(answer) ? answer : { ok: false, why: 'notNow' };
  } catch {
    // Chrome takes the id away from scripts of an extension that is gone, and then throws on every call.
    return isAlive() ? { ok: false, why: 'notNow' } : null;
  }
}

function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}

function isAck(answer: unknown): answer is Ack {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}

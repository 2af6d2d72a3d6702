import type { Sighting } from '../linkedin/sighting';

/**
 * The message table: every message, who may send it and what comes back. The schemas are beside it in
 * `schemas.ts`, which only the background loads (the reader stays free of zod).
 *
 * Sender classes: `page` is our reader in the top frame of a LinkedIn tab, the least trusted side; `ours`
 * is one of our own pages.
 */
export interface Protocol {
  /** From a page: what was read. Acknowledged after the commit. */
  sightings: { from: 'page'; send: { sightings: Sighting[] }; back: Ack };
  /** From a page: the person in front is gone, or the page cannot be read (yet). */
  left: { from: 'page'; send: { why: 'moved' | 'unreadable' }; back: Ack };
}

export type MessageName = keyof Protocol;
export type Ack = { ok: true } | { ok: false; why: 'refused' | 'notNow' } | Stop;
/** Reading is off: whoever asked is to end, and to send nothing more. */
export interface Stop {
  ok: false;
  why: 'stop';
}
export interface Envelope<N extends MessageName = MessageName> {
  name: N;
  body: Protocol[N]['send'];
}

import type { PageId, PageKind } from '../linkedin/page';
import type { Sighting, Unread } from '../linkedin/sighting';
import type { Hint } from './hint';

/**
 * The message table: every message, who may send it and what comes back. The schemas are beside it in
 * `schemas.ts`, which only the background loads (the reader stays free of zod).
 *
 * Sender classes: `page` is our reader, or our hints, in the top frame of a LinkedIn tab, the least trusted
 * side; `ours` is one of our own pages.
 */
export interface Protocol {
  /**
   * From a page: what was read. Acknowledged after the commit. `visit` is the reader's own name for one stay
   * on one page: a list that grows is told in several messages of one visit.
   */
  sightings: { from: 'page'; send: { page: PageId; visit: string; sightings: Sighting[] }; back: Ack };
  /** From a page: the person in front is gone, or the page cannot be read (yet): which kind of page, and why. */
  left: {
    from: 'page';
    send: { why: 'moved' | 'unreadable'; page?: PageKind; reason?: Unread };
    back: Ack;
  };
  /**
   * From a page, where on-page hints were chosen: what is there to say about who is on it? It names nobody; the
   * tab's own address and what was read there do.
   */
  hint: { from: 'page'; send: Record<string, never>; back: HintAnswer };
}

export type MessageName = keyof Protocol;
export type Ack = { ok: true } | Refused | NotNow | Stop;
export interface Refused {
  ok: false;
  why: 'refused';
}
/** Nobody could answer; it may be tried again. */
export interface NotNow {
  ok: false;
  why: 'notNow';
}
/** What comes back to a page that asks for its hint; null where there is nothing to say. */
export type HintAnswer = { ok: true; hint: Hint | null } | Stop;
/** Reading is off: whoever asked is to end, and to send nothing more. */
export interface Stop {
  ok: false;
  why: 'stop';
}
export interface Envelope<N extends MessageName = MessageName> {
  name: N;
  body: Protocol[N]['send'];
}

/**
 * What one reading of one page said, before it is believed. Plain data: it crosses from the reader to
 * the background, which checks its shape again (lib/bridge).
 */

/** The independent ways a person on a page is named; two that agree make an identity. */
export type Witness = 'address' | 'contactLink' | 'topCardKey' | 'messageLink' | 'title';

/** A field with the rung of the ladder that answered. */
export interface Seen {
  value: string;
  via: string;
}

/** `first` is a connection; `unknown` where the ways disagree or none answers. */
export type Degree = 'first' | 'other' | 'self' | 'unknown';

export interface PersonSighting {
  kind: 'person';
  slug: string;
  memberId?: string;
  /** Who says that this page is about that person. */
  witnesses: Witness[];
  degree: Degree;
  name: Seen;
  headline?: Seen;
  company?: Seen;
  school?: Seen;
  location?: Seen;
  /** The whole top card was there, so that a missing company means: none shown. */
  complete: boolean;
}

/** Later pages (feed, catch-up, threads) add their kinds here. */
export type Sighting = PersonSighting;

/** The result of a page reader. */
export type Reading =
  | { ok: true; sightings: Sighting[] }
  | { ok: false; why: 'wrongPage' | 'notReady' | 'signedOut' | 'noIdentity' | 'disagree' };

/** What a reader may ask of its surroundings; tests give their own. */
export interface ReadEnv {
  /** The address of the top frame. */
  url: string;
  /** `document.title`. */
  title: string;
  /** Whether an element is laid out and visible; jsdom and happy-dom have no layout. */
  isRendered: (element: Element) => boolean;
  /** The page's language, `<html lang>`. */
  lang: string;
}

import type { PageId, PageKind, Root } from '../page';
import type { Timers } from './quiet';
import type { ReadEnv, Sighting, Unread } from '../sighting';

/** What the other side says to a message; null when reading is over: turned off, or nobody there any more. */
export type Answer = { ok: true } | { ok: false; why: 'refused' | 'notNow' } | null;

/** Everything that reading needs of the browser; tests give their own. */
export interface Surroundings {
  /** The address of the top frame, now. */
  getUrl(): string;
  document: Document;
  isHidden(): boolean;
  isRendered: ReadEnv['isRendered'];
  /** Whether the extension is still there; a reader that has outlived it reads nothing more. */
  isAlive(): boolean;
  /** Calls `onChange` with the places whenever something under `root` changes; touches nothing. */
  observe(root: Root | Element, onChange: (where: Iterable<Node>) => void, signal: AbortSignal): void;
  timers: Timers;
  /** A name for one stay on one page; random, at most 40 characters. */
  newVisit(): string;
  send: {
    sightings(page: PageId, visit: string, sightings: Sighting[]): Promise<Answer>;
    left(left: Left): Promise<Answer>;
  };
}

/** A word about a page that gives nothing: the person was left, or the page cannot be read (yet). */
export type Left = { why: 'moved' } | { why: 'unreadable'; page?: PageKind; reason?: Unread };

import type { PeerKind } from '../people/schema';
import type { DraftChannel, Facts, Tone } from './facts';
import type { Blank } from './intents';

/** One line of a pack. Make it with `line`, `namedLine` or `blankLine`. */
export interface Phrase<F = Facts> {
  /**
   * Unique in the pack and never given to other words later: kept with the touch, so that nobody gets the same
   * sentence twice. By habit the intent and a letter for the part: `newJob.o1`, `newJob.b2`, `newJob.e1`.
   */
  readonly id: string;
  /** @param it what goes in the blank: a fact of the log, or the open blank `___`. */
  readonly text: (f: F, it: string) => string;
  /** What goes in its blank. No blank: absent. A draft has one line with a blank at most. */
  readonly blank?: Blank;
  /** Offered only in these tones, channels, for these facts. Absent: in all. */
  readonly tones?: readonly Tone[];
  readonly channels?: readonly DraftChannel[];
  readonly when?: (f: F) => boolean;
  /** Words for a case of its own: where it holds, no other line of the part is offered, and elsewhere not this one. */
  readonly instead?: (f: F) => boolean;
  /** Only true of these kinds of peers, as the user says they are one. Absent: of all. */
  readonly kinds?: readonly PeerKind[];
  /** An opening that holds the name already: no greeting comes before it. Only used where a name is known. */
  readonly greets?: boolean;
}

type More<F> = Pick<Phrase<F>, 'tones' | 'channels' | 'when' | 'instead' | 'kinds'>;

/**
 * A line without a blank.
 *
 *     line('newJob.o1', (f) => `congratulations on joining ${f.company}.`)
 */
export function line<F = Facts>(id: string, text: (f: F) => string, more: More<F> = {}): Phrase<F> {
  return { id, text, ...more };
}

/**
 * An opening with the name in it, in place of a greeting (begin it with a capital).
 *
 *     namedLine('newJob.o4', (f, name) => `Congratulations on the new job at ${f.company}, ${name}.`)
 */
export function namedLine<F extends Facts = Facts>(
  id: string,
  text: (f: F, name: string) => string,
  more: More<F> = {},
): Phrase<F> {
  return { id, greets: true, text: (f) => text(f, f.name ?? ''), ...more };
}

/**
 * A line with a blank. What goes in comes from the log or is typed by the user: a noun phrase in any number and
 * gender, so put it where no article, ending or contraction hangs on it (after a colon, or as an object with its own
 * article), once, and never at the start of a sentence.
 *
 *     blankLine('newJob.b1', 'memory', (f, it) => `After ${it} this sounds made for you.`)
 */
export function blankLine<F = Facts>(
  id: string,
  blank: Blank,
  text: (f: F, it: string) => string,
  more: More<F> = {},
): Phrase<F> {
  return { id, blank, text, ...more };
}

/** @returns words around a name where one is known, else other words. */
export function named({ name }: Facts, around: (name: string) => string, without: string): string {
  return name === null ? without : around(name);
}

/** Something that reaches people unawares: not after a few weeks, which between close peers are soon gone. */
export function unawares({ silence }: Facts): boolean {
  return silence?.unit !== 'weeks';
}

/** Where their goal is known, the one blank is how far the user is with their own. */
export const goalKnown = ({ goal }: Facts): boolean => goal !== undefined;

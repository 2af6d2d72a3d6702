import type { Facts, FactsFor, Language, Silence } from './facts';
import type { ExchangeKind } from '../people/schema';
import type { Intent } from './intents';
import type { Phrase } from './line';

export type { Facts, FactsFor, Silence } from './facts';
export { blankLine, goalKnown, line, named, namedLine, unawares, type Phrase } from './line';

/**
 * What a language has to bring. A draft is put together as
 *
 *     greeting + opening + body + ending (+ a word on the silence) + sign-off
 *
 * from lines that fit tone, channel and known facts. So **every opening must go with every body, and these with
 * every ending, of the same intent**; none may repeat what another says ("congratulations" in openings only).
 *
 * - *opening*, 30 to 110 characters: names the thing.
 * - *body*, 60 to 150: one specific that only the writer can know (mostly its blank), and what it says about them.
 * - *ending*, 25 to 90: goodwill, or one question. In hardship: no answer is needed, never a question.
 *
 * Together 150 to 350 characters; a connection note has 300 with the greeting, so keep two of each short.
 * House rules and what each intent never says: `evidence.md` 4.1 to 4.3. No `!` but one in warm lines, no emoji,
 * nothing about the gender of anybody, no dashes where people who type would not type them.
 */

/** Three or more. */
export type Several<T> = readonly [T, T, T, ...T[]];

/**
 * All lines of one intent. Whatever the tone and the channel, two openings, two bodies and two endings at least must
 * be left (a test counts). Lines that several intents share may be constants of the file: they keep their one id.
 */
export interface Recipe<I extends Intent> {
  /**
   * Written as they stand behind "Hi Ana, " on the same line: with a small letter, unless the word always has a
   * capital ("I", a German noun, a name). Where nothing precedes, the engine makes the first letter a capital.
   */
  openings: Several<Phrase<FactsFor<I>>>;
  /** Whole sentences, as are endings. At least one body of each intent that has blanks in 4.2 has a blank. */
  bodies: Several<Phrase<FactsFor<I>>>;
  endings: Several<Phrase<FactsFor<I>>>;
  /** Subjects of a mail: short, plain, no name, without a blank. */
  subjects: readonly [Phrase<FactsFor<I>>, ...Phrase<FactsFor<I>>[]];
}

/**
 * Every intent has to be there, or the pack does not compile. Split it over files of up to 150 lines:
 *
 *     export const WORK = { newJob: { … }, promotion: { … } } satisfies Partial<Recipes>;
 */
export type Recipes = { readonly [I in Intent]: Recipe<I> };

/** A language. Register it in `packs/index.ts`. Helpers of grammar (elision, articles, number words) stay in its folder. */
export interface Pack {
  language: Language;
  /**
   * Greetings, comma or colon included, name or no name: "Hi Ana," and "Hi,". Two at least for each tone and form of
   * address in `message`, `note` and `mail`; for `comment` and `spoken` the text may be '' or the bare name ("Ana,").
   */
  greetings: Several<Phrase>;
  /** On its own line after a mail or a formal message; the engine puts the user's name below where known. */
  signOffs: Several<Phrase>;
  /**
   * A sentence that is honest about a long silence, behind the ending of a draft that is about something else:
   * "It has been two years, so this is also a hello." No apology. Only used where `f.silence` is known.
   */
  silences: Several<Phrase<Facts & { silence: Silence }>>;
  /**
   * A body in place of the intent's own, where the two were at one company or school: "We go back to Example." It goes
   * with the openings and endings of `stayInTouch`, `longSilence`, `firstWords` and `change`.
   */
  together: Several<Phrase<Facts & { together: string }>>;
  /** What somebody did for the user, for the blank `favour`: a noun phrase in the nominative, "the introduction". */
  favours: Readonly<Record<ExchangeKind, (f: Facts) => string>>;
  /** Does a text below a greeting's own line (a mail) begin with a capital? Only in German not. */
  capitalBelowGreeting: boolean;
  /** Writes out what a formal word does not shorten: "I’m" is "I am". Absent: the language has nothing of the kind. */
  inFull?: (words: string) => string;
  recipes: Recipes;
}

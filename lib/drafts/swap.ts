import { foldedAlike } from './guard/find';
import type { Facts } from './facts';
import { INTENTS } from './intents';
import type { Phrase } from './line';
import type { Pack } from './pack';

/** The swap test: could this sentence go to any of eleven others unchanged? Then it is filler. */

/** @returns the words of a text, folded. */
export const wordsIn = (text: string): string[] => foldedAlike(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** What lines are read with to learn their own words: no facts, both forms of address. */
const nobody = (polite: boolean): Facts => ({
  name: null,
  fullName: null,
  you: (familiar, formal) => (polite ? formal : familiar),
});

const known = new WeakMap<Pack, ReadonlySet<string>>();

/** @returns the words that a language's lines are made of. */
export function genericWords(pack: Pack): ReadonlySet<string> {
  const before = known.get(pack);
  if (before) return before;
  const all = new Set<string>();
  for (const line of linesOf(pack))
    for (const polite of [false, true]) for (const word of wordsOf(line, polite)) all.add(word);
  known.set(pack, all);
  return all;
}

function* linesOf(pack: Pack): Generator<Phrase<never>> {
  yield* pack.greetings;
  yield* pack.signOffs;
  yield* pack.silences;
  yield* pack.together;
  for (const intent of INTENTS) {
    const { openings, bodies, endings } = pack.recipes[intent];
    yield* openings;
    yield* bodies;
    yield* endings;
  }
}

/** A line that cannot do without its facts teaches nothing. */
function wordsOf(line: Phrase<never>, polite: boolean): string[] {
  try {
    return wordsIn((line as Phrase).text(nobody(polite), ''));
  } catch {
    return [];
  }
}

/**
 * Marks a text that could go to anybody: it holds nothing but names and the words of the phrases.
 * @param names of the person, and of the user.
 */
export function couldGoToAnybody(text: string, pack: Pack, names: readonly string[]): boolean {
  const generic = genericWords(pack);
  const called = new Set(names.flatMap(wordsIn));
  const own = wordsIn(text).filter((word) => !generic.has(word) && !called.has(word));
  // One name, number or long word of their own is enough; of short ones it takes two.
  return !own.some((word) => word.length > 4 || /\p{N}/u.test(word)) && own.length < 2;
}

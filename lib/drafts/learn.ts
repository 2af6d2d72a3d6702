import type { Draft } from './draft';
import { foldedAlike } from './guard/find';
import { GREETING } from './guard/words';
import type { OwnWords } from './request';

/** How the user greets and signs, learnt from what they make of a draft. Never more of a text than that. */

/** These say something about the person greeted, and would be wrong for the next. */
const OF_ONE_GENDER =
  /^(?:liebe|lieber|sehr geehrte|sehr geehrter|cher|chere|querid[oa]s?|estimad[oa]s?|car[oa]s?|prezad[oa]s?)$/u;
const LONGEST = 40;

/** Whom a message names: whoever it greets, and whoever signs it. Neither name is learnt. */
export interface Named {
  names?: readonly string[];
  /** The user's first name, below a sign-off. */
  me?: string;
}

/**
 * @param written as Peerkeep wrote it. @param text as the user left it.
 * @returns what differs; null where nothing is to be learnt.
 */
export function learnFrom(written: Draft, text: string, { names = [], me }: Named = {}): OwnWords | null {
  // Words to somebody's manager say nothing about how friends are greeted.
  if (written.text === text || written.intent === 'praiseToManager') return null;
  const greeting = changed(greetingIn(written.text, names), greetingIn(text, names));
  const signOff = changed(signOffIn(written.text, me), signOffIn(text, me));
  if (greeting === undefined && signOff === undefined) return null;
  return { ...(greeting !== undefined && { greeting }), ...(signOff !== undefined && { signOff }) };
}

function changed(before: string | undefined, after: string | undefined): string | undefined {
  return after !== undefined && after !== before ? after : undefined;
}

/** The word or two before the name: "Moin". */
function greetingIn(text: string, names: readonly string[]): string | undefined {
  const folded = foldedAlike(text);
  const before = names
    .map((name) => folded.indexOf(` ${foldedAlike(name)},`))
    .filter((at) => at > 0 && /^\p{L}+(?: \p{L}+)?$/u.test(text.slice(0, at)));
  const end = before[0] ?? GREETING.exec(folded)?.[0].length ?? 0;
  const word = text
    .slice(0, end)
    .replace(/[\s,¡]+$/u, '')
    .trim();
  return word === '' || OF_ONE_GENDER.test(foldedAlike(word)) ? undefined : word;
}

/** The last line, or the last but one above the own name, where it is short and no sentence. */
function signOffIn(text: string, me: string | undefined): string | undefined {
  const lines = text
    .trim()
    .split(/\n+/u)
    .map((line) => line.trim());
  if (lines.length > 1 && me !== undefined && lines.at(-1) === me) lines.pop();
  const last = lines.length > 1 ? lines.at(-1) : undefined;
  if (last === undefined || last.length > LONGEST || /[.?!]$/u.test(last)) return undefined;
  return last;
}

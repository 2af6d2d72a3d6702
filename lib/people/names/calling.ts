import type { BareName } from './bare';
import { capitalised } from './casing';
import { isFamilyName, isGivenName } from './known';
import { folded, isInitial, isNoName, isShouted } from './words';

/** What a name says about how to greet its owner. */
export interface Greeting {
  calledBy?: string;
  given?: string;
  family?: string;
  /** Forms to offer beside the full name; only where there is no `calledBy`. */
  choices: string[];
}

/**
 * The calling name among what stood in quotes and brackets: `William (Bill) Gates`. LinkedIn shows former family
 * names in brackets too, so a bracket counts only where it holds a known first name or a short form of theirs.
 * @returns undefined where there is none; without `calledBy` where there may be one.
 */
export function calledAside({ words, behindComma, asides }: BareName): Greeting | undefined {
  const candidates = asides
    .filter(({ name }) => !name.split(' ').some((word) => isNoName(word) || isFamilyName(word)))
    .map(({ name, asNickname }) => ({ name: isShouted(name) ? capitalised(name) : name, asNickname }));
  const first = (behindComma.length > 0 ? behindComma : words).find((word) => !isInitial(word)) ?? '';
  const [one, ...more] = candidates;
  if (!one) return undefined;
  // "Bob (Robert)": the name in brackets may be the formal one.
  const formal = isGivenName(first) && one.name.length >= first.length;
  const known = !formal && (isGivenName(one.name) || isShortFor(one.name, first));
  const sure = !one.name.includes(' ') && more.length === 0 && (one.asNickname || known);
  if (sure) return { calledBy: one.name, choices: [] };
  return { choices: candidates.map(({ name }) => name) };
}

/** "Alex" for Alexander, but not "Jansen" for Jane. */
function isShortFor(short: string, long: string): boolean {
  const [a, b] = [folded(short), folded(long)];
  return a.length >= 3 && a.length <= b.length && a.slice(0, 3) === b.slice(0, 3);
}

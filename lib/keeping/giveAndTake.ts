import { daysBetween } from '../people/days';
import type { Contact, Day, ExchangeDirection, Touch } from '../people/schema';
import { gaveLast } from './score';
import { EXCHANGE_FADES } from './weights';

/**
 * Give and take with one person, from what the user logged and from drafts that were used; imported messages are never
 * judged. No balance: only what a friend would mention, kindly. Everything fades after a year.
 */
export type Hint =
  /** The last exchanges, so many, were requests of the user's. */
  | { kind: 'onlyAsks'; count: number }
  /** The user gave several times and neither got nor asked. */
  | { kind: 'onlyGives'; count: number }
  /** They gave last; nothing was written since. */
  | { kind: 'thanks'; on: Day };

/** So many of one sort in a row are worth a word. */
const IN_A_ROW = 3;

/** @param touches all of the contact, in any order. @returns what is worth a word, the kindest to know first. */
export function giveAndTake(contact: Contact, touches: readonly Touch[], today: Day): Hint[] {
  const hints: Hint[] = [];
  const gave = gaveLast(contact, today);
  if (gave) hints.push({ kind: 'thanks', on: gave.on });
  const ways = exchangesOf(touches, today);
  const last = ways.slice(-IN_A_ROW);
  if (last.length === IN_A_ROW && last.every((way) => way === 'asked'))
    hints.push({ kind: 'onlyAsks', count: trailing(ways, 'asked') });
  if (ways.length >= IN_A_ROW && ways.every((way) => way === 'gave'))
    hints.push({ kind: 'onlyGives', count: ways.length });
  return hints;
}

/** One way a touch: whoever gave something while asking did not only ask. In day order. */
function exchangesOf(touches: readonly Touch[], today: Day): ExchangeDirection[] {
  return touches
    .filter(({ on, exchanges = [] }) => exchanges.length > 0 && daysBetween(on, today) <= EXCHANGE_FADES)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ exchanges = [] }) => {
      const ways = exchanges.map(({ direction }) => direction);
      return ways.includes('got') ? 'got' : ways.includes('gave') ? 'gave' : 'asked';
    });
}

function trailing(ways: readonly ExchangeDirection[], way: ExchangeDirection): number {
  const other = ways.toReversed().findIndex((one) => one !== way);
  return other === -1 ? ways.length : other;
}

import type { Contact } from '../people/schema';
import type { Pick } from './choose';
import type { Weighed } from './prompts';
import { sumOf } from './score';

/** Why somebody has a card today, or has none: all that was weighed, and who has the places. */
export interface Why {
  contact: Contact;
  weighed: Weighed;
  /** The sum of all parts. */
  score: number;
  /** How they came by their place, where they have one today. */
  by?: Pick['by'];
  /** Who has a place today instead, where they have a reason and no place. */
  ahead: Contact[];
  /** Their card is in sight where it takes no place: nothing is to be said of places. */
  beside?: true;
}

/**
 * "Why not sooner, why not somebody else", for any person.
 * @param picks today's people, as `promptsToday` gives them.
 */
export function explain(contact: Contact, weighed: Weighed, picks: readonly Pick[]): Why {
  const own = picks.find(({ prompt }) => prompt.contact.id === contact.id);
  const hasReason = weighed.enough && weighed.gates.length === 0;
  return {
    contact,
    weighed,
    score: sumOf(weighed.addends),
    ...(own && { by: own.by }),
    ahead: !own && hasReason ? picks.map(({ prompt }) => prompt.contact) : [],
  };
}

/**
 * The same beside a card of theirs that is shown whatever the day's three are: that there was one lately does not
 * stand before it.
 */
export function besideCard(why: Why): Why {
  const gates = why.weighed.gates.filter(({ kind }) => kind !== 'shownLately');
  if (gates.length === why.weighed.gates.length) return why;
  return { ...why, weighed: { ...why.weighed, gates }, beside: true };
}

import type { Contact, Day } from '../people/schema';
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

/** The first day on which no gate stands any more, where every gate tells its end. */
export function openOn({ gates }: Weighed): Day | undefined {
  const days = gates.map((gate) => ('until' in gate ? gate.until : undefined));
  if (days.length === 0 || days.includes(undefined)) return undefined;
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}

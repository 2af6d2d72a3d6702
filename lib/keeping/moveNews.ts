import { folded } from '../people/folded';
import { type Move, moveBetween } from '../people/moves';
import { placeName } from '../people/places';
import type { Contact, Day, Question } from '../people/schema';
import type { Found } from './occasions';

/** What the page of somebody says of where they live. */
export interface PlaceSeen {
  complete: boolean;
  location?: string;
}

/** What a changed place leads to. It may be a move, remote work or a correction: the user is always asked. */
export interface MoveNews {
  ask?: Found;
  /** Ids of open questions that have become void: the place is again what it was. */
  void: string[];
}

/**
 * Compares a place with the one that pages showed before. Never against the user's own word, nor against a file's,
 * which may mean another address; and not within one day, which is rather a misreading.
 * @param asked all questions about this contact, answered ones too.
 */
export function moveNews(
  { facts }: Pick<Contact, 'facts'>,
  asked: readonly Question[],
  { complete, location }: PlaceSeen,
  today: Day,
): MoveNews {
  const known = facts.location;
  if (!complete || known?.via !== 'page' || known.seenOn >= today) return { void: [] };
  const move = moveBetween(known.value, location);
  if (!move || location === undefined) return { void: [] };
  const back = asked.filter((question) => isUndoneBy(move, question));
  if (back.length > 0) return { void: back.filter(({ open }) => open === 1).map(({ id }) => id) };
  const organisation = placeName(location) ?? folded(move.city);
  return { ask: { type: 'relocation', on: today, facts: { ...move }, organisation }, void: [] };
}

/** Asked about the way there, and not confirmed: then nobody moves back. */
function isUndoneBy({ city, formerCity }: Move, { matter, answer }: Question): boolean {
  if (matter.kind !== 'occasion' || matter.occasion.type !== 'relocation' || answer === 'yes') return false;
  const { facts } = matter.occasion;
  return isOne(facts.formerCity, city) && isOne(facts.city, formerCity);
}

const isOne = (one: string | undefined, other: string): boolean => placeName(one ?? '') === placeName(other);

import { stableNumber } from '../people/stable';

/** An open blank in a draft: what only the user can know. Never brackets. */
export const BLANK = '___';

/** The named facts that a phrase may use. */
export interface PhraseFacts {
  /** How to greet them; null where no name is safe to use. */
  first: string | null;
  company?: string;
  title?: string;
  school?: string;
  years?: number;
}

export interface Phrase {
  /** Stable over versions: kept with the touch, so that nobody gets the same sentence twice. */
  id: string;
  text(facts: PhraseFacts): string;
}

/**
 * Picks a phrase: the same for the same seed, and not one used before while there is another.
 * @param seed what the choice hangs on, for example the contact and the day of the last touch.
 * @param used ids of phrases used for this person, and this month for anybody; latest last.
 */
export function pickPhrase(phrases: readonly Phrase[], seed: string, used: readonly string[]): Phrase {
  const start = stableNumber(seed) % phrases.length;
  const order = phrases.map((_, i) => phrases[(start + i) % phrases.length]).filter((p) => p !== undefined);
  const fresh = order.find((phrase) => !used.includes(phrase.id));
  const oldest = [...order].sort((a, b) => used.lastIndexOf(a.id) - used.lastIndexOf(b.id))[0];
  const picked = fresh ?? oldest;
  if (!picked) throw new Error('A phrase table is empty');
  return picked;
}

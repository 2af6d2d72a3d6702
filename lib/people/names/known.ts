import { DOUBTFUL_FIRST, FAMILY_NAMES, GIVEN_NAMES } from './lists';
import { folded } from './words';

/** A well-known first name that is hardly ever a family name. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(folded(word));
}

/** A family name, as far as lists and endings tell: where it stands first, the order may be turned. */
export function isFamilyName(word: string): boolean {
  const plain = folded(word);
  // Spanish (Ramírez, but Inez is a woman), and what is elided (D'Angelo, O'Neil).
  return FAMILY_NAMES.has(plain) || /^\p{L}{3,}ez$|^(?:d|dell|o)'\p{L}/u.test(plain);
}

/** One that is a first name as often, or is only added to one. */
export function isDoubtfulFirst(word: string): boolean {
  return DOUBTFUL_FIRST.has(folded(word));
}

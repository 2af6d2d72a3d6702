import { distinct } from '../profile/topCard';
import { wordsOf } from '../text';

/** @returns whether a slug is made of a name: of two of its words at least, or of its only one. */
export function slugSays(slug: string, name: string): boolean {
  const parts = new Set(wordsOf(slug));
  const words = distinct(wordsOf(name));
  const said = words.filter((word) => parts.has(word)).length;
  return words.length > 0 && said >= Math.min(2, words.length) && said >= words.length / 2;
}

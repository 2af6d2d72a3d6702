/**
 * Whether two names can hardly be one person's: no word of the one is in the other. Names in different scripts
 * cannot be compared, and people change one of their names more often than all of them.
 */
export function areOthersNames(one: string, other: string): boolean {
  const [a, b] = [plainWords(one), plainWords(other)];
  if (a.length === 0 || b.length === 0 || isLatin(a) !== isLatin(b)) return false;
  return !a.some((word) => b.includes(word));
}

function plainWords(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}]+/u).filter((word) => word.length > 1);
}

const isLatin = (words: readonly string[]): boolean => /\p{Script=Latin}/u.test(words.join(''));

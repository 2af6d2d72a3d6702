import { randomFrom } from './random';

/** Small tools for writing pages as text. */

/** @returns the text with the characters that HTML gives a meaning, made harmless. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** What a page needs of chance: class names and keys that change with every build of LinkedIn. */
export interface Hashes {
  /** ` class="…"` with two to four hashed names. */
  cls(): string;
  /** One hashed class name, to be used in a style rule. */
  name(): string;
  /** A key such as `1dc95c67-29aa-410f-b1c2-37d0b907a3be`, different on every load. */
  key(): string;
}

/** @param seed the same seed gives the same names; another seed is "after the next redesign". */
export function hashesFrom(seed: string): Hashes {
  const random = randomFrom(`hashes ${seed}`);
  const hex = (length: number): string => random.text(length, '0123456789abcdef');
  const name = (): string => `_${hex(8)}`;
  return {
    name,
    cls: () => ` class="${Array.from({ length: random.between(2, 4) }, name).join(' ')}"`,
    key: () => [8, 4, 4, 4, 12].map(hex).join('-'),
  };
}

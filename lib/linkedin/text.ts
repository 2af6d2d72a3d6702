/** Texts as pages show them, brought to a form that can be compared and kept. */

/** Marks that only steer the direction of writing; pages in Arabic or Hebrew wrap names in them. */
const DIRECTION_MARKS = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** @returns the text in NFC, with single spaces and without direction marks. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(DIRECTION_MARKS, '').replace(/\s+/g, ' ').trim();
}

/** @returns the tidy text of an element; empty when it is longer than `most` characters, as no field is. */
export function textOf(element: Element | null, most = 300): string {
  const text = tidy(element?.textContent ?? '');
  return text.length <= most ? text : '';
}

/**
 * @param title a profile's is "Ada Example | LinkedIn", with "(5) " in front when there is news.
 * @returns the name in it, or null where the title has another form.
 */
export function nameInTitle(title: string): string | null {
  const found = /^(?:\(\d+\+?\)\s*)?(.+?)\s*\|\s*LinkedIn$/u.exec(tidy(title));
  return found?.[1] ?? null;
}

/**
 * @returns whether two spellings can be one person's name: the same words, or the shorter (two words at
 *   least) is how the longer begins, as with credentials. Capitals, accents, emoji and signs do not count.
 */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return tidy(one) === tidy(other);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const begins = short.every((word, index) => word === long[index]);
  return begins && (short.length === long.length || short.length >= 2);
}

/** @returns the words of a text for comparing: without capitals, accents and signs. */
export function wordsOf(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

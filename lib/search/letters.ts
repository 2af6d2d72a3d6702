/** Letters that are not made of another and an accent, as people type them who have no such key. */
const TYPED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  þ: 'th',
};
const SPECIAL = new RegExp(`[${Object.keys(TYPED).join('')}]`, 'gu');

/**
 * @param text folded. @returns it in the letters of every keyboard: "yildirim", "gross", "lukasz". What is stored keeps
 *   its letters; both sides of a comparison have to be made plain.
 */
export function plainLetters(text: string): string {
  return text.replace(SPECIAL, (letter) => TYPED[letter] ?? letter);
}

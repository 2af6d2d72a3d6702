import { fold, plainDigits } from '../words/fold';
import { packsFor } from '../words/locales';
import type { Degree } from '../sighting';
import { textOf, tidy } from '../text';
import { relativeTime } from '../words/times';

/** The small texts of a post: names in labels, degrees, ages, promotion. */

/** Scripts that write words apart, so that a name inside a longer word is another name. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * Whether a label holds a name, in any language: "Open control menu for post by Ada Example". What follows may be an
 * ending; what stands in front may not be a letter, except in scripts that write words together or prefix them.
 */
export function holdsName(label: string, name: string): boolean {
  const [inLabel, wanted] = [fold(label), fold(name)];
  if (wanted.length < 2) return false;
  for (let at = inLabel.indexOf(wanted); at >= 0; at = inLabel.indexOf(wanted, at + 1)) {
    if (at === 0 || !SPACED.test(inLabel.charAt(at - 1))) return true;
  }
  return false;
}

/** Longest label that is looked at; strangers write them. */
const MOST_LABEL = 400;

/** @returns the accessible names of the elements and of all inside them: `aria-label`, or `alt` of a picture. */
export function labelsIn(elements: readonly Element[]): { aria: string[]; alt: string[] } {
  const all = elements.flatMap((one) => [one, ...one.querySelectorAll('[aria-label], img[alt]')]);
  const texts = (attribute: string): string[] =>
    all
      .map((one) => tidy((one.getAttribute(attribute) ?? '').slice(0, MOST_LABEL)))
      .filter((text) => text !== '');
  return { aria: texts('aria-label'), alt: texts('alt') };
}

/**
 * The degree in an author's line "• 1st": by its numeral, else by the words of the page's language.
 * @returns `unknown` for "• You", "• Following" and whatever else is not understood.
 */
export function degreeIn(line: string, lang: string): Degree {
  const text = tidy(plainDigits(line)).replace(/^[·•]\s*/u, '');
  const digits = text.match(/\d+/g) ?? [];
  if (digits.length === 1)
    return digits[0] === '1' ? 'first' : /^[23]$/.test(digits[0]) ? 'other' : 'unknown';
  if (digits.length > 1) return 'unknown';
  for (const { degree } of packsFor(lang)) {
    const [first, other] = [degree.first.test(text), degree.other.test(text)];
    if (first !== other) return first ? 'first' : 'other';
  }
  return 'unknown';
}

/** Whether a line is a post's age, "20h •", "1w • Edited •": the dot in front of the icon for its audience stays in every language. */
export function isAgeLine(element: Element): boolean {
  const text = textOf(element, 80);
  return /\S\s*[•·]$/u.test(text) && !/^[•·]/u.test(text);
}

/** Whether a short line says, in words of the page's language, that the post is an advertisement, and no age. */
export function saysPromoted(text: string, lang: string): boolean {
  if (text.length > 80 || relativeTime(text, lang) !== null) return false;
  return packsFor(lang).some(({ promoted }) => promoted.test(text));
}

/** Nothing that celebrates needs more. */
const MOST_BODY = 3000;

/**
 * A post's own words, without the texts of buttons and those for screen readers only.
 * @returns at most 3,000 characters, line breaks kept; never stored.
 */
export function bodyTextOf(body: Element): string {
  let text = '';
  const walk = (node: Node): void => {
    if (text.length >= MOST_BODY) return;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.localName === 'br') text += '\n';
    if (element.matches('button, .visually-hidden')) return;
    for (const child of element.childNodes) walk(child);
  };
  walk(body);
  return text.slice(0, MOST_BODY);
}

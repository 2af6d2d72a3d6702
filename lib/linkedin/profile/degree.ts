import type { LinkFacts } from '../links';
import { textOf } from '../text';
import type { Degree } from '../sighting';

/** What speaks for a degree; each way is independent of the others and of the language, the last but one. */
export interface DegreeMarks {
  /** The bell that connections can be followed with: on the cards of connections only (5 of 5, 0 of 2). */
  bell: boolean;
  /** The list of their connections: linked for connections only, and not for all of them. */
  connectionsListed: boolean;
  /** An invitation to them, or its icon: never on a connection's card. */
  invitation: boolean;
  /** A link to edit the profile, which only its owner has. */
  edits: boolean;
  /** A message link; it is there for strangers too and speaks only against one's own profile. */
  message: boolean;
  /** The one degree line that is visible. */
  line: 'first' | 'other' | null;
}

/**
 * Puts the marks together. A missing mark says nothing; ways that contradict each other give `unknown`.
 * @returns the degree that every way with something to say agrees on.
 */
export function degreeBy(marks: DegreeMarks): Degree {
  const first = marks.bell || marks.connectionsListed || marks.line === 'first';
  const other = marks.invitation || marks.line === 'other';
  if (marks.edits) return first || other || marks.message ? 'unknown' : 'self';
  if (first === other) return 'unknown';
  return first ? 'first' : 'other';
}

/**
 * Reads the two degree lines of a top card. Both "· 1st" and "· 2nd" are always there; a hashed class
 * hides the one that is not true. This way abstains where both are visible (saved pages lose the style) or
 * neither is, where the counterpart is missing, and where the language writes no numeral.
 * @param lines paragraphs of the card that begin with a dot.
 */
export function degreeLine(
  lines: readonly Element[],
  isRendered: (element: Element) => boolean,
): DegreeMarks['line'] {
  const known = lines.map((line) => ({ degree: degreeNumeral(textOf(line)), shown: isRendered(line) }));
  const shown = new Set(known.filter((line) => line.shown).map((line) => line.degree));
  const hidden = new Set(known.filter((line) => !line.shown).map((line) => line.degree));
  if (shown.size !== 1) return null;
  if (shown.has('first') && hidden.has('other')) return 'first';
  return shown.has('other') && hidden.has('first') ? 'other' : null;
}

/** @returns whether a paragraph is a degree line: a dot and one short word behind it. */
export function isDegreeLine(element: Element): boolean {
  return /^[·•]\s*\S.{0,14}$/u.test(textOf(element));
}

/** Whether an icon of this name is visible inside `root`. Icon ids repeat on a page: never look them up by id. */
export function showsIcon(root: Element, id: string, isRendered: (element: Element) => boolean): boolean {
  // The new interface writes the name into the svg, the old one into what is drawn inside it.
  const named = [...root.querySelectorAll(`svg[id="${id}"]`)];
  const used = [...root.querySelectorAll(`svg > use[href="#${id}"]`)].flatMap(
    (one) => one.parentElement ?? [],
  );
  return [...named, ...used].some(isRendered);
}

/** Whether a link that fits is visible inside `root`. */
export function showsLink(
  links: readonly { element: Element; facts: LinkFacts }[],
  fits: (facts: LinkFacts) => boolean,
  isRendered: (element: Element) => boolean,
): boolean {
  return links.some(({ element, facts }) => fits(facts) && isRendered(element));
}

/** @returns what the numeral in a short text says, in the scripts of LinkedIn's interface languages. */
export function degreeNumeral(text: string): DegreeMarks['line'] {
  if (/[1١۱१১๑౧]/u.test(text)) return 'first';
  return /[23٢٣۲۳२३২৩๒๓౨౩]/u.test(text) ? 'other' : null;
}

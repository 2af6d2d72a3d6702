import { isDegreeLine } from '../profile/degree';
import type { Actor, ActorLink } from './feedActor';
import { degreeIn, holdsName, labelsIn } from './feedText';
import type { ItemWitness, PersonRef, Seen } from '../sighting';
import { textOf } from '../text';

/** What the block of a post's author says, whatever the interface. */
export interface AuthorBlock {
  /** Links to the author, the picture's and the text's. */
  links: readonly ActorLink[];
  /** The element with the name. */
  name: { element: Element; text: string; via: string } | null;
  /** "• 1st"; several where a page keeps a hidden one. */
  degreeLines: readonly string[];
  headline: Seen | null;
  /** Controls of the post whose labels name its author: its menu, "hide", "follow". */
  controls: readonly Element[];
  /** Nobody else could be meant: the post has no header, no other post in it and no comments. */
  alone: boolean;
}

/** @returns the one actor that all links of the block lead to; null where there is none, or more than one. */
export function actorIn({ links }: Pick<AuthorBlock, 'links'>): Actor | null {
  const [first] = links;
  if (!first || links.some(({ actor }) => actor.key !== first.actor.key)) return null;
  const memberIds = new Set(links.flatMap(({ actor }) => actor.memberId ?? []));
  if (memberIds.size > 1) return null;
  const [memberId] = memberIds;
  return { ...first.actor, ...(memberId !== undefined && { memberId }) };
}

/**
 * Puts the ways together that name a post's author.
 * @param lang the page's language.
 * @returns null where they are fewer than two, or one contradicts: the block then may be somebody else's, such as
 *   the author's of a post that is shared in this one.
 */
export function personBy(block: AuthorBlock, actor: Actor, lang: string): PersonRef | null {
  const { name, links, controls } = block;
  if (!name || actor.slug === undefined || mayBeAnother(block, name.text)) return null;
  const around = links.findLast(({ element }) => element.contains(name.element))?.element;
  // The picture's link has no words; one with other words is a mention of somebody.
  if (links.some(({ element }) => !element.contains(name.element) && textOf(element) !== '')) return null;
  const textLink = around ?? links.at(-1)?.element;
  const apart = links.filter(
    ({ element }) => textLink && !element.contains(textLink) && !textLink.contains(element),
  );
  const outside = labelsIn([...controls, ...apart.map(({ element }) => element)]);
  const witnesses: ItemWitness[] = ['profileLink'];
  if (apart.length > 0) witnesses.push('secondLink');
  if (actor.memberId !== undefined) witnesses.push('memberUrn');
  if ([...outside.aria, ...outside.alt].some((label) => holdsName(label, name.text))) witnesses.push('label');
  if (witnesses.length < 2) return null;
  // A text inside the link to its owner; elsewhere it could be anybody's.
  if (around) witnesses.push('nameText');
  const degrees = new Set(block.degreeLines.map((line) => degreeIn(line, lang)));
  const [degree] = degrees;
  return {
    slug: actor.slug,
    ...(actor.memberId !== undefined && { memberId: actor.memberId }),
    name: { value: name.text, via: name.via },
    degree: degree !== undefined && degrees.size === 1 ? degree : 'unknown',
    ...(block.headline && { headline: block.headline }),
    witnesses,
  };
}

/**
 * Whether the block may be somebody else's, such as that of a post shared in this one. The labels of the post's
 * controls hold its author's name in every language; without labels nobody else may be in sight.
 */
function mayBeAnother({ controls, alone }: AuthorBlock, name: string): boolean {
  const spoken = labelsIn(controls).aria;
  return spoken.length > 0 ? !spoken.some((label) => holdsName(label, name)) : !alone;
}

/** @returns an organisation's name, where a second text confirms it; the line below it is a count of followers. */
export function organisationName(block: AuthorBlock, others: readonly Element[]): Seen | null {
  const { name, links, controls } = block;
  if (!name) return null;
  const { aria, alt } = labelsIn([...controls, ...links.map(({ element }) => element)]);
  const texts = [...aria, ...alt, ...others.map((one) => one.textContent.slice(0, 300))];
  return texts.some((text) => holdsName(text, name.text)) ? { value: name.text, via: name.via } : null;
}

/** @returns a name as text, or null for what cannot be one: nothing, a degree line, a line with an age. */
export function asName(element: Element, text: string): string | null {
  const isName = text !== '' && text.length <= 150 && !isDegreeLine(element) && !/[•·]$/u.test(text);
  return isName && /[\p{L}\p{N}]/u.test(text) ? text : null;
}

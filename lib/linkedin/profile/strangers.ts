import type { LinkFacts } from '../links';

/** A link of a card with what it says. */
export interface CardLink {
  element: Element;
  facts: LinkFacts;
}

/**
 * Finds what in a card is about somebody else: around each link to another profile, and each invitation to
 * another person, the widest block that holds nothing of the card's own person. No such block was seen on any
 * real top card; one would bring a stranger's bell, degree or company.
 * @param slug of the card's own person; null where it is not known: then nothing is told apart.
 * @param keep elements that are the person's own whatever stands around them, for example the heading.
 * @returns whether an element stands in such a block.
 */
export function strangersIn(
  root: Element,
  links: readonly CardLink[],
  slug: string | null,
  keep: readonly Element[] = [],
): (element: Element) => boolean {
  if (slug === null) return () => false;
  const named = links.map(({ element, facts }) => ({ element, who: facts.slug ?? facts.invites }));
  const own = [...named.filter(({ who }) => who === slug).map(({ element }) => element), ...keep];
  const blocks = named
    .filter(({ who }) => who !== undefined && who !== slug)
    .map(({ element }) => widestWithout(element, own, root));
  return (element) => blocks.some((block) => block.contains(element));
}

function widestWithout(element: Element, own: readonly Element[], root: Element): Element {
  let block = element;
  for (let around = block.parentElement; around && around !== root; around = around.parentElement) {
    const wider = around;
    if (own.some((one) => wider.contains(one))) break;
    block = wider;
  }
  return block;
}

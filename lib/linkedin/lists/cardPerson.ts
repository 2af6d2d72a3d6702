import { memberIdOf } from '../../people/identity';
import { linksIn } from '../links';
import type { ItemWitness, ListSighting, PassedSighting } from '../sighting';
import { textOf, tidy } from '../text';
import { withoutTorn } from '../torn';
import { slugSays } from './slugSays';
import { distinct } from '../profile/topCard';

/**
 * Who is on a card of a list. A card says it several times over: in the link to the profile, in the message link,
 * in the name, in the labels of picture and controls. Parts that do not belong together are told by that.
 */
export interface CardLinks {
  /** Links to profiles; without a slug where the address has a member id in its place. */
  profiles: { element: Element; slug: string | null }[];
  messages: Element[];
  slugs: string[];
  recipients: string[];
  /** Every member id that any link names: recipients, urns in profile links, `/in/ACo…`. */
  memberIds: string[];
  /** A message link contradicts itself. */
  torn: boolean;
}

const URN = /^urn:li:(?:fsd_profile|fs_miniProfile|fs_normalized_profile):(ACo[A-Za-z0-9_-]{36})$/;

/** @returns what the links of a card say about people. */
export function cardLinks(card: Element): CardLinks {
  const links = linksIn(card).map((link) => ({ ...link, href: link.element.getAttribute('href') ?? '' }));
  const profiles = links.filter(({ facts, href }) => facts.slug ?? memberIdOf(href));
  const recipients = distinct(links.map(({ facts }) => facts.recipient));
  const urns = profiles.map(({ href }) => memberIdOf(href) ?? memberUrnIn(href));
  return {
    profiles: profiles.map(({ element, facts }) => ({ element, slug: facts.slug ?? null })),
    messages: links.filter(({ facts }) => facts.recipient ?? facts.torn).map(({ element }) => element),
    slugs: distinct(profiles.map(({ facts }) => facts.slug)),
    recipients,
    memberIds: distinct([...recipients, ...urns.map((urn) => urn ?? undefined)]),
    torn: links.some(({ facts }) => facts.torn),
  };
}

/** `?miniProfileUrn=urn:li:fs_miniProfile:ACo…`, as profile links of the old interface carry it. */
function memberUrnIn(href: string): string | null {
  const urn = new URL(href, 'https://www.linkedin.com').searchParams.get('miniProfileUrn') ?? '';
  return URN.exec(urn)?.[1] ?? null;
}

/** @returns the accessible names that the element and everything inside it have: labels, picture texts. */
export function labelsIn(element: Element): string[] {
  return [element, ...element.querySelectorAll('[aria-label], [alt]')]
    .flatMap((one) => [one.getAttribute('aria-label'), one.getAttribute('alt')])
    .map((label) => tidy(label ?? ''))
    .filter(Boolean);
}

/**
 * @returns whether a name stands in a text as a whole: in scripts with capital letters no letter goes on at its
 *   ends. A label may leave out what follows the name itself ("…, PhD").
 */
export function holdsName(text: string, name: string): boolean {
  const within = tidy(text).toLowerCase();
  const whole = tidy(name).toLowerCase();
  const bare = whole.split(/[,(|]/)[0]?.trim() ?? '';
  return standsIn(within, whole) || (bare.includes(' ') && standsIn(within, bare));
}

function standsIn(text: string, name: string): boolean {
  if (name === '') return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const edges = [text.slice(0, at).slice(-1), text.slice(at + name.length).slice(0, 1)];
    if (!edges.some((edge) => /[\p{Ll}\p{Lu}\p{N}]/u.test(edge))) return true;
  }
  return false;
}

/** @returns whether any of these elements holds the name: in a label, or in its text. */
export function anyHolds(elements: readonly Element[], name: string): boolean {
  return elements.some(
    (element) =>
      labelsIn(element).some((label) => holdsName(label, name)) || holdsName(textOf(element, 3000), name),
  );
}

/** @returns whether the links to this person and the name belong together, and by what; null where nothing says so. */
export function tieOf(links: CardLinks, slug: string, name: string): 'link' | 'slug' | null {
  const theirs = links.profiles.filter((link) => link.slug === slug).map(({ element }) => element);
  if (anyHolds(theirs, name)) return 'link';
  return slugSays(slug, name) ? 'slug' : null;
}

/** @returns whether some part of the card, smaller than the card, holds both elements. */
export function shareBlock(card: Element, one: Element, other: Element): boolean {
  let block = one.parentElement;
  while (block && block !== card && !block.contains(other)) block = block.parentElement;
  return block !== null && block !== card && card.contains(block);
}

/** @returns the texts of a card that are paragraphs and not the words of a control. */
export function paragraphsOf(card: Element): { element: Element; text: string }[] {
  return [...card.querySelectorAll('p')]
    .filter((one) => !one.closest('button, a[href*="/messaging/"]') && !one.querySelector('p'))
    .map((element) => ({ element, text: textOf(element, 600) }))
    .filter(({ text }) => text !== '');
}

/**
 * @param keyOf what a sighting is about; two with one key say the same thing twice.
 * @returns the sightings, each once, and all that was passed over; among them those that contradict each other about
 *   who somebody is.
 */
export function eachOnce(
  sightings: readonly (ListSighting | PassedSighting)[],
  keyOf: (sighting: ListSighting) => string,
): (ListSighting | PassedSighting)[] {
  const known = new Set<string>();
  return withoutTorn(sightings).filter((one) => {
    if (one.kind === 'passed') return true;
    const key = `${one.person.slug} ${keyOf(one)}`;
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

/** @returns the ways of naming that hold, each once, in the order of {@link ItemWitness}. */
export function witnessesOf(said: Partial<Record<ItemWitness, boolean>>): ItemWitness[] {
  const order: ItemWitness[] = ['profileLink', 'messageLink', 'memberUrn', 'nameText', 'label', 'secondLink'];
  return order.filter((witness) => said[witness]);
}

import { slugOf } from '../people/identity';
import { linksIn } from './links';
import type { LinkFacts } from './links';
import { findAllIn } from './page';
import type { Root } from './page';

/**
 * The top card of a profile in the new interface: the only part of the page that speaks of its person
 * alone. Beside it the page holds 100 to 250 links to other people.
 */
export interface TopCard {
  root: Element;
  /** The member id in the card's own key. */
  keyId: string | null;
  links: { element: Element; facts: LinkFacts }[];
  /** Slugs of the contact-info link; more than one means that the card is being changed. */
  contactSlugs: string[];
}

const KEYED = '[componentkey^="com.linkedin.sdui.profile.card.ref"][componentkey$="Topcard"]';
const KEY = /^com\.linkedin\.sdui\.profile\.card\.ref(ACo[A-Za-z0-9_-]{36})Topcard$/;
const CONTACT = 'a[href*="/overlay/contact-info"]';

/**
 * Finds the one top card: by its key or, where keys have changed, as the only section with a contact-info
 * link, one heading and no link to anybody else.
 * @param address of the top frame; decides when the cards of two people are there at once.
 * @returns null where there is none, or not exactly one.
 */
export function findTopCard(roots: readonly Root[], address: string): TopCard | null {
  const keyed = new Map<string, Element>();
  for (const element of findAllIn(roots, KEYED)) {
    const key = element.getAttribute('componentkey') ?? '';
    // A wrapper repeats the key of the section inside it.
    if (!keyed.has(key) || element.localName === 'section') keyed.set(key, element);
  }
  const cards = keyed.size > 0 ? [...keyed.values()].map(cardAt) : sectionsWithContact(roots);
  if (cards.length <= 1) return cards[0] ?? null;
  const slug = slugOf(address);
  const fitting = cards.filter((card) => card.contactSlugs.every((one) => one === slug));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function cardAt(root: Element): TopCard {
  const links = linksIn(root);
  const contacts = links.filter(({ facts }) => facts.below === 'overlay/contact-info');
  return {
    root,
    keyId: KEY.exec(root.getAttribute('componentkey') ?? '')?.[1] ?? null,
    links,
    contactSlugs: distinct(contacts.map(({ facts }) => facts.slug)),
  };
}

function sectionsWithContact(roots: readonly Root[]): TopCard[] {
  const sections = new Set(findAllIn(roots, CONTACT).map((link) => link.closest('section')));
  return [...sections]
    .filter((section) => section !== null)
    .map(cardAt)
    .filter(
      ({ root, links }) =>
        root.querySelectorAll('h1, h2, h3').length === 1 &&
        distinct(links.map(({ facts }) => facts.slug)).length === 1,
    );
}

/** @returns the values that are there, each once. */
export function distinct<T>(values: readonly (T | undefined)[]): T[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

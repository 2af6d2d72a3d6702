import { isMemberId, slugOf } from '../../people/identity';
import { linksIn } from '../links';
import { findAllIn } from '../page';
import type { Root } from '../page';
import { strangersIn } from './strangers';
import type { CardLink } from './strangers';
import { textOf } from '../text';
import { distinct } from './topCard';

/** The top card of a profile in the old interface, checked on a page of July 2024. */
export interface EmberCard {
  root: Element;
  /** The name: the only `h1` of the card. */
  heading: Element;
  links: CardLink[];
  /** Whom the card's own links name, those to parts of a profile (`/in/<slug>/overlay/…`, `/edit/…`). */
  slugs: string[];
  contactLink: Element | null;
  /** Whom the link around the name leads to. */
  headingSlug: string | null;
  /** Whether an element stands in a block about somebody else. */
  isStrange: (element: Element) => boolean;
}

// The number in it is of another kind than the member id of the new interface, and is not read.
const CARDS = 'section[data-member-id], section:has(a[href*="/overlay/contact-info"])';

/**
 * @param address of the top frame; decides where the cards of two people are there at once.
 * @returns null where there is no card with one heading, or not exactly one that fits.
 */
export function findEmberCard(roots: readonly Root[], address: string): EmberCard | null {
  const sections = [...new Set(findAllIn(roots, CARDS))].filter((one) => !one.closest('aside'));
  const inner = sections.filter((one) => !sections.some((other) => other !== one && one.contains(other)));
  const cards = inner.flatMap((root) => cardAt(root) ?? []);
  if (cards.length <= 1) return cards[0] ?? null;
  const fitting = cards.filter(({ slugs }) => slugs.length === 1 && slugs[0] === slugOf(address));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function cardAt(root: Element): EmberCard | null {
  const [heading, ...more] = [...root.querySelectorAll('h1')].filter((one) => textOf(one, 200) !== '');
  if (!heading || more.length > 0) return null;
  const all = linksIn(root);
  const slugs = distinct(all.map(({ facts }) => (facts.below ? facts.slug : undefined)));
  const isStrange = strangersIn(root, all, slugs.length === 1 ? (slugs[0] ?? null) : null, [heading]);
  const links = all.filter(({ element }) => !isStrange(element));
  const around = links.find(({ element, facts }) => facts.slug && element.contains(heading));
  return {
    root,
    heading,
    links,
    slugs,
    contactLink: links.find(({ facts }) => facts.below === 'overlay/contact-info')?.element ?? null,
    headingSlug: around?.facts.slug ?? null,
    isStrange,
  };
}

/** Elements of the card behind the name and before the contact link, none of them about somebody else. */
export function between(card: EmberCard, selector: string): Element[] {
  const { heading, contactLink, isStrange } = card;
  return [...card.root.querySelectorAll(selector)].filter(
    (one) =>
      contactLink !== null &&
      (heading.compareDocumentPosition(one) & 4) !== 0 &&
      (contactLink.compareDocumentPosition(one) & 2) !== 0 &&
      !one.contains(contactLink) &&
      !isStrange(one),
  );
}

const ANCHORS = ['about', 'experience', 'education'].map((id) => `[id="${id}"]`).join(', ');

/**
 * A section of the profile by the anchor in it (`#about`, `#experience`): the only one, not in a side column,
 * with no other section in it and without links to anybody else.
 */
export function sectionAt(card: EmberCard, anchor: string, slug: string): Element | null {
  const anchors = pageOf(card).querySelectorAll(`[id="${anchor}"]`);
  const section = anchors.length === 1 ? anchors[0]?.closest('section') : null;
  if (!section || section.closest('aside') || section.contains(card.root)) return null;
  if (section.querySelectorAll(ANCHORS).length > 1) return null;
  return othersIn(section, slug).length === 0 ? section : null;
}

/** The document, frame or shadow root that a card stands in. */
export function pageOf(card: EmberCard): ParentNode {
  const page = card.root.getRootNode();
  return 'querySelectorAll' in page ? (page as Document | ShadowRoot) : card.root;
}

/**
 * The durable member id, from links of the column to parts of this person's own profile: they name the slug in
 * their path and the id behind it (`/in/<slug>/details/experience?profileUrn=urn:li:fsd_profile:ACo…`).
 * @returns null where there are none, or several.
 */
export function memberIdBeside(root: ParentNode, slug: string): string | null {
  const ids = linksIn(root)
    .filter(({ facts }) => facts.slug === slug && facts.below)
    .flatMap(({ element }) => {
      const href = element.getAttribute('href') ?? '';
      const found = href.matchAll(/fsd_profile[A-Za-z]*(?::|%3A)(?:\(|%28)?(ACo[A-Za-z0-9_-]+)/g);
      return [...found].map(([, id]) => id ?? '').filter(isMemberId);
    });
  const [id, ...more] = distinct(ids);
  return id !== undefined && more.length === 0 ? id : null;
}

/** Slugs of other people that a part of the page links to. */
function othersIn(root: Element, slug: string): string[] {
  return distinct(linksIn(root).map(({ facts }) => facts.slug)).filter((one) => one !== slug);
}

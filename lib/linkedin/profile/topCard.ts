import { normaliseSlug, slugOf } from '../../people/identity';
import { linksIn } from '../links';
import { findAllIn } from '../page';
import type { Root } from '../page';
import { strangersIn } from './strangers';
import type { CardLink } from './strangers';

/**
 * The top card of a profile in the new interface: the only part of the page that speaks of its person
 * alone. Beside it the page holds 100 to 250 links to other people.
 */
export interface TopCard {
  root: Element;
  /** The member id in the card's own key. */
  keyId: string | null;
  /** Without those about somebody else. */
  links: CardLink[];
  /** Slugs of the contact-info link; more than one means that the card is being changed. */
  contactSlugs: string[];
  /** Whose connections its searches list, shared ones or all: member ids. */
  listed: string[];
  /** Whether an element stands in a block about somebody else. */
  isStrange: (element: Element) => boolean;
}

// Written "TopCard" too, as reported in August 2026.
const KEYED = ['Topcard', 'TopCard']
  .map((end) => `[componentkey^="com.linkedin.sdui.profile.card.ref"][componentkey$="${end}"]`)
  .join(', ');
const KEY = /^com\.linkedin\.sdui\.profile\.card\.ref(ACo[A-Za-z0-9_-]{36})Top[cC]ard$/;
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
  const slug = slugOf(address);
  const cards =
    keyed.size > 0 ? [...keyed.values()].map((root) => cardAt(root, slug)) : sectionsWithContact(roots);
  if (cards.length <= 1) return cards[0] ?? null;
  const fitting = cards.filter((card) => card.contactSlugs.every((one) => one === slug));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function cardAt(root: Element, named: string | null): TopCard {
  const all = linksIn(root);
  const contacts = all.filter(({ facts }) => facts.below === 'overlay/contact-info');
  const contactSlugs = distinct(contacts.map(({ facts }) => facts.slug));
  const isStrange = strangersIn(root, all, contactSlugs.length === 1 ? (contactSlugs[0] ?? null) : named);
  const links = all.filter(({ element }) => !isStrange(element));
  return {
    root,
    keyId: KEY.exec(root.getAttribute('componentkey') ?? '')?.[1] ?? null,
    links,
    contactSlugs,
    listed: distinct(links.flatMap(({ element }) => listedBy(element))),
    isStrange,
  };
}

function listedBy(link: Element): string[] {
  const href = link.getAttribute('href') ?? '';
  if (!href.includes('/search/results/people')) return [];
  return [...href.matchAll(/connectionOf=(?:\[|%5B)(?:"|%22)(ACo[A-Za-z0-9_-]{36})(?![A-Za-z0-9_-])/g)].map(
    ([, id]) => id ?? '',
  );
}

function sectionsWithContact(roots: readonly Root[]): TopCard[] {
  const sections = new Set(findAllIn(roots, CONTACT).map((link) => link.closest('section')));
  return [...sections]
    .filter((section) => section !== null)
    .filter(
      (section) =>
        section.querySelectorAll('h1, h2, h3').length === 1 &&
        distinct(linksIn(section).map(({ facts }) => facts.slug)).length === 1,
    )
    .map((section) => cardAt(section, null));
}

const PLACES =
  '[componentkey^="profileCardsAboveActivity"], [componentkey^="profileCardsBelowActivityPart"], [componentkey^="com.linkedin.sdui.profile.card.ref"][componentkey$="Activity"]';
const PLACE =
  /^(?:profileCardsAboveActivity|profileCardsBelowActivityPart\d|com\.linkedin\.sdui\.profile\.card\.ref)(.+?)(?:Activity)?$/;

/**
 * The places for the cards below carry the slug of whom the page is for (2 of 2 captures, in all 11 to 14 keys).
 * @returns whether one of them, on the screen that the card is on, is for somebody else.
 */
export function isAmongOthers({ root }: TopCard, slug: string, memberId: string | undefined): boolean {
  const screen = root.closest('[data-sdui-screen]') ?? root.ownerDocument;
  return [...screen.querySelectorAll(PLACES)].some((place) => {
    const whose = PLACE.exec(place.getAttribute('componentkey') ?? '')?.[1] ?? '';
    const known = normaliseSlug(whose);
    // Not compared as a whole: where a number of a part ends and a slug begins is not known.
    return known !== null && !known.endsWith(slug) && whose !== memberId;
  });
}

/** @returns the values that are there, each once. */
export function distinct<T>(values: readonly (T | undefined)[]): T[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

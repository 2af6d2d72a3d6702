import { normaliseSlug } from '../../people/identity';
import {
  anyHolds,
  cardLinks,
  holdsName,
  labelsIn,
  paragraphsOf,
  shareBlock,
  witnessesOf,
} from './cardPerson';
import { slugSays } from './slugSays';
import type { CardLinks } from './cardPerson';
import { connectedOn } from './connectionDate';
import type { ConnectionSighting, PassedSighting } from '../sighting';

type Line = ReturnType<typeof paragraphsOf>[number];

/** `ConnectionCard_<start>-<slug>` and `ConnectionCardProfileImage_<start>-<slug>` (reported, 2026-09). */
const KEY = /^ConnectionCard(?:ProfileImage)?_\d+-(.+)$/;

/**
 * Reads one card of the member's own list of connections. Nobody has captured the page; reported are: a link with
 * the picture, a link with name and headline, the line "Connected on …", and the slug in the card's keys.
 * @param card the element with the key. @param lang the page's language.
 */
export function readConnectionCard(card: Element, lang: string): ConnectionSighting | PassedSighting {
  const passed = (why: PassedSighting['why']): PassedSighting => ({ kind: 'passed', of: 'connection', why });
  const links = cardLinks(card);
  if (links.profiles.length === 0) return passed('noPerson');
  const [slug] = links.slugs;
  if (links.slugs.length > 1 || links.recipients.length > 1) return passed('severalPeople');
  const keyed = keySlugs(card);
  if (slug === undefined || links.torn || keyed.length === 0 || keyed.some((one) => one !== slug))
    return passed('unsure');

  const all = paragraphsOf(card);
  const inLink = all.filter(({ element }) => links.profiles.some((link) => link.element.contains(element)));
  // A saved page splits links in links: then the texts stand outside.
  const lines = inLink.length > 0 ? inLink : all.filter(({ text }) => connectedOn(text, lang) === null);
  const name = lines.find(({ text }) => text.length <= 100 && isNamed(links, slug, text));
  if (!name) return passed('unsure');
  const [memberId] = links.memberIds.length === 1 ? links.memberIds : [];
  const messages = links.messages.length > 0 && anyHolds(links.messages, name.text);
  const sure = memberId !== undefined && (messages || links.recipients.length === 0);
  const [headline] = lines.length === 2 ? lines.filter((one) => one !== name) : [];
  const day = dateOf(card, all, name, lang);
  return {
    kind: 'connection',
    person: {
      slug,
      ...(sure && { memberId }),
      name: { value: name.text, via: labelOf(card, name.text) ? 'label' : 'slug' },
      // The list is of nobody else.
      degree: 'first',
      ...(headline && isBehind(name, headline) && { headline: { value: headline.text, via: 'order' } }),
      witnesses: witnessesOf({
        profileLink: true,
        messageLink: sure && messages,
        nameText: true,
        label: labelOf(card, name.text),
        secondLink: links.profiles.length > 1,
      }),
    },
    ...(day && { connectedOn: day }),
  };
}

/** A text is the name only where something else says the same: the order alone would take a headline for it. */
function isNamed(links: CardLinks, slug: string, text: string): boolean {
  const labels = links.profiles.flatMap(({ element }) => labelsIn(element));
  return labels.some((label) => holdsName(label, text)) || slugSays(slug, text);
}

function keySlugs(card: Element): (string | null)[] {
  return [card, ...card.querySelectorAll('[componentkey^="ConnectionCard"]')].flatMap((element) => {
    const key = KEY.exec(element.getAttribute('componentkey') ?? '')?.[1];
    return key === undefined ? [] : [normaliseSlug(key)];
  });
}

const labelOf = (card: Element, name: string): boolean =>
  labelsIn(card).some((label) => holdsName(label, name));

const isBehind = (one: Line, other: Line): boolean =>
  (one.element.compareDocumentPosition(other.element) & 4) !== 0;

/** The only line with a date, where it stands in one part of the card with the name. */
function dateOf(
  card: Element,
  lines: readonly Line[],
  name: Line,
  lang: string,
): ReturnType<typeof connectedOn> {
  const dated = lines.filter((line) => line !== name && isBehind(name, line));
  const found = dated.flatMap(({ element, text }) => {
    const day = element.closest('a[href*="/in/"]') ? null : connectedOn(text, lang);
    return day ? [{ element, day }] : [];
  });
  const [one, ...more] = found;
  return one && more.length === 0 && shareBlock(card, name.element, one.element) ? one.day : null;
}

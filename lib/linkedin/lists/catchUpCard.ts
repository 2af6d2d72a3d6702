import {
  anyHolds,
  cardLinks,
  labelsIn,
  holdsName,
  paragraphsOf,
  shareBlock,
  tieOf,
  witnessesOf,
} from './cardPerson';
import type { CardLinks } from './cardPerson';
import { catchUpEvent } from './catchUpEvent';
import type { CatchUpTab } from './catchUpEvent';
import { toldBy } from './catchUpMoment';
import { propIn } from './catchUpProp';
import type { CatchUpSighting, PassedSighting, Seen } from '../sighting';

type Paragraph = ReturnType<typeof paragraphsOf>[number];

/**
 * Reads one card of the catch-up page (real French birthday page of 2025-11): a picture in a link to the person,
 * the name, a sentence with the moment, a message link that names recipient and event. Only a card with one
 * person and one recipient who belong together is read.
 * @param tab what the page's tab is for. @param lang the page's language.
 * @returns null for list items about nobody: advertising, games, prompts.
 */
export function readCatchUpCard(
  card: Element,
  tab: CatchUpTab | null,
  lang: string,
): CatchUpSighting | PassedSighting | null {
  const passed = (why: PassedSighting['why']): PassedSighting => ({ kind: 'passed', of: 'catchUp', why });
  const links = cardLinks(card);
  if (links.profiles.length === 0) return links.messages.length === 0 ? null : passed('noPerson');
  const { slugs, recipients, memberIds } = links;
  if (slugs.length > 1 || recipients.length > 1) return passed('severalPeople');
  const [slug] = slugs;
  const [memberId] = recipients;
  if (links.torn || slug === undefined || memberId === undefined || memberIds.length > 1)
    return passed('unsure');

  const paragraphs = paragraphsOf(card);
  const named = nameOf(card, links, paragraphs, lang);
  if (!named || tieOf(links, slug, named.name.value) === null) return passed('unsure');
  const name = named.name.value;
  const theirs = links.messages.every((one) => isTheirs(card, one, named));
  const props = links.messages.map((one) => propIn(one.getAttribute('href') ?? ''));
  const [prop = null, ...more] = props;
  if (!theirs || more.some((one) => one?.word !== prop?.word || one?.id !== prop?.id))
    return passed('unsure');

  const paragraph = sentenceOf(card, paragraphs, named);
  const told = paragraph && toldBy(paragraph.element, lang, prop?.word !== 'BIRTHDAY');
  const event = catchUpEvent({ prop, sentence: told?.sentence ?? null, when: told?.when ?? null, tab, lang });
  if (!event) return passed('unsure');
  const witnesses = witnessesOf({
    profileLink: true,
    messageLink: true,
    nameText: true,
    label: labelsIn(card).some((label) => holdsName(label, name)),
  });
  // Only connections are celebrated here, but nothing on the card says so.
  return {
    kind: 'catchUp',
    person: { slug, memberId, name: named.name, degree: 'unknown', witnesses },
    event,
  };
}

/** The name: the one text that a picture's or control's label repeats; or the first of two, which the second addresses. */
function nameOf(
  card: Element,
  links: CardLinks,
  paragraphs: readonly Paragraph[],
  lang: string,
): { element: Element; name: Seen } | null {
  const likely = paragraphs.filter(
    ({ element, text }) => text.length <= 100 && !element.querySelector('strong'),
  );
  const labels = [...links.profiles.map(({ element }) => element), ...links.messages].flatMap(labelsIn);
  const labelled = likely.filter(({ text }) => labels.some((label) => holdsName(label, text)));
  const [first, second] = paragraphs;
  if (labelled.length > 0) {
    const [one] = labelled;
    const single = new Set(labelled.map(({ text }) => text)).size === 1;
    return one && single ? { element: one.element, name: { value: one.text, via: 'label' } } : null;
  }
  if (!first || !second || paragraphs.length !== 2 || !likely.includes(first)) return null;
  const speaks = addresses(second.text, first.text) && shareBlock(card, first.element, second.element);
  const isSentence = catchUpEvent({ prop: null, sentence: first.text, when: null, tab: null, lang }) !== null;
  return speaks && !isSentence ? { element: first.element, name: { value: first.text, via: 'order' } } : null;
}

/** A message link whose label names nobody, or somebody else, may be of another card wherever it stands. */
function isTheirs(
  card: Element,
  link: Element,
  { element, name }: { element: Element; name: Seen },
): boolean {
  if (anyHolds([link], name.value)) return true;
  return labelsIn(link).length === 0 && shareBlock(card, element, link);
}

/**
 * The text behind the name, where it speaks of that name; languages that change the ends of names may do so where
 * both stand in one part of the card.
 */
function sentenceOf(
  card: Element,
  paragraphs: readonly Paragraph[],
  named: { element: Element; name: Seen },
): Paragraph | null {
  const behind = paragraphs[paragraphs.findIndex(({ element }) => element === named.element) + 1];
  if (!behind || behind.text === named.name.value) return null;
  const close = paragraphs.length === 2 && shareBlock(card, named.element, behind.element);
  const name = named.name.value;
  return addresses(behind.text, name) || (close && addresses(behind.text, name, 2)) ? behind : null;
}

/**
 * Whether a sentence contains the first word of a name; languages add letters to it at both ends.
 * @param least how many of its first letters do, where they begin a word: "Adę" for "Ada".
 */
function addresses(sentence: string, name: string, least = Infinity): boolean {
  const [first = ''] = name.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]*/u) ?? [];
  const within = sentence.toLowerCase();
  if (first === '' || within.includes(first)) return first !== '';
  const stem = first.slice(0, Math.max(least, first.length - 2));
  return (
    stem !== first && (within.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []).some((word) => word.startsWith(stem))
  );
}

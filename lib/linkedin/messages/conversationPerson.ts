import { isMemberId } from '../../people/identity';
import { LIST, personLinks, sameSpelling } from './conversation';
import type { Conversation, Linked } from './conversation';
import { cardOf } from './conversationCard';
import { ownerOf } from './conversationMessages';
import type { Message } from './conversationMessages';
import type { ItemWitness, PassedSighting, PersonRef } from '../sighting';
import { textOf, tidy } from '../text';

/** Who the other side of a conversation is; one person, or why it is none. */

/** Links mostly carry a member id in the slug's place, so that either may be all that is known. */
export type OtherSide = Omit<PersonRef, 'slug'> & {
  slug?: string;
  /** Slug and member id, whichever are known. */
  keys: string[];
};
export type Who = { other: OtherSide } | { why: PassedSighting['why']; name?: string };

const BELOW = `${LIST}, form, .msg-form`;
const TITLE =
  '.msg-entity-lockup__entity-title, .msg-overlay-bubble-header__title, h2.msg-title-bar__title-bar-title, .msg-title-bar__title-bar-title h2';
const ADVERTISEMENT = '[class*="msg-sponsored"], [class*="msg-spinmail"], [class*="--spinmail"]';
const ORGANISATION = 'a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]';
/** Advertisements have nowhere to answer (measured by others, 2026-09). */
const COMPOSER = '[role="textbox"], [contenteditable="true"]';

/**
 * Reads the head of a conversation and the card over its first message, and checks them with who wrote.
 * The name must be the title as a whole: a title of two names is a group, whoever the head links to. Ids inside the
 * messages' urns are the user's own and no witness.
 */
export function otherSideOf({ root, list }: Conversation, messages: readonly Message[]): Who {
  if (root.matches(ADVERTISEMENT) || root.querySelector(ADVERTISEMENT)) return { why: 'promoted' };
  const titles = new Set(aboveIn(root, TITLE).map((element) => textOf(element, 200)));
  titles.delete('');
  const [title] = titles;
  const head = personLinks(root, BELOW);
  const card = cardOf(list);
  const links = [...head, ...card.links];
  const { keys, several } = keysOf(links);
  const owner = ownerOf(messages);
  if (several || isGroup(title ?? '', messages, keys, owner)) return { why: 'group' };
  if (links.length === 0) {
    if (aboveIn(root, ORGANISATION).length > 0) return { why: 'organisation' };
    return { why: title ? 'noPerson' : 'unsure' };
  }
  if (!title || titles.size > 1 || !root.querySelector(COMPOSER)) return { why: 'unsure' };
  if (owner !== null && keys.includes(owner)) return { why: 'self' };

  const theirs = messages.filter(({ sender }) => sender.key !== undefined && keys.includes(sender.key));
  const names = [card.name, ...theirs.map(({ sender }) => sender.name ?? null)].filter(
    (name) => name !== null,
  );
  if (!names.every((name) => sameSpelling(name, title))) return { why: 'unsure', name: title };
  // The head may still be, or already be, another conversation's: of one's own messages none says to whom it was.
  const inList = card.links.length > 0 || theirs.length > 0;
  if (!inList && !messages.some(({ sender }) => sameSpelling(sender.name ?? '', title)))
    return { why: 'unsure', name: title };
  const witnesses: ItemWitness[] = ['profileLink'];
  const cardLinks = head.length > 0 && card.links.some(({ key }) => head.some((one) => one.key === key));
  if (cardLinks || theirs.length > 0) witnesses.push('secondLink');
  if (isLabelled(root, list, head, title)) witnesses.push('label');
  if (names.length > 0) witnesses.push('nameText');
  if (!witnesses.includes('secondLink') && !witnesses.includes('label'))
    return { why: 'unsure', name: title };

  const slug = keys.find((key) => !isMemberId(key));
  const memberId = keys.find(isMemberId);
  return {
    other: {
      ...(slug !== undefined && { slug }),
      ...(memberId !== undefined && { memberId }),
      name: { value: title, via: 'title' },
      degree: card.degree,
      ...(card.headline && { headline: card.headline }),
      witnesses,
      keys,
    },
  };
}

/** What answers the selector in a conversation's head: not in its messages, nor where one is written. */
function aboveIn(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((element) => !element.closest(BELOW));
}

/** Whether a picture in the head or on the card, or the head's link, bears the name: "Open Ada Example’s profile". */
function isLabelled(root: Element, list: Element, head: readonly Linked[], name: string): boolean {
  const pictures = [...aboveIn(root, 'img[alt]'), ...list.querySelectorAll('.msg-s-profile-card img[alt]')];
  return (
    pictures.some((picture) => sameSpelling(picture.getAttribute('alt') ?? '', name)) ||
    head.some(({ element }) => tidy(element.getAttribute('title') ?? '').includes(name))
  );
}

/** One slug and one member id at most are one person's. */
function keysOf(links: readonly Linked[]): { keys: string[]; several: boolean } {
  const keys = [...new Set(links.map(({ key }) => key))];
  const ids = keys.filter(isMemberId);
  return { keys, several: ids.length > 1 || keys.length - ids.length > 1 };
}

/** Whether somebody beside the user and one other wrote, or the title is a list of names with a writer's among them. */
function isGroup(
  title: string,
  messages: readonly Message[],
  keys: readonly string[],
  owner: string | null,
): boolean {
  const names = [...new Set(messages.flatMap(({ sender }) => sender.name ?? []))];
  const writers = [...new Set(messages.flatMap(({ sender }) => sender.key ?? []))];
  if (names.length > 2 || writers.length > 2) return true;
  const known = owner === null ? keys : [...keys, owner];
  const strangers = writers.filter((key) => !known.includes(key));
  // Where links are slugs, one of the writers is the user, whose own slug is not known here.
  const allowed = owner !== null && [...keys, ...writers].every(isMemberId) ? 0 : 1;
  if (keys.length > 0 && strangers.length > allowed) return true;
  const listed = title.split(/\s*[,،、;&]\s*/u);
  return (
    listed.length > 1 &&
    names.some((name) => !sameSpelling(name, title) && listed.some((one) => sameSpelling(one, name)))
  );
}

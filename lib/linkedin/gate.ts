import { personIn } from './links';
import type {
  ItemWitness,
  PassedSighting,
  PersonRef,
  PersonSighting,
  Reading,
  Sighting,
  Unread,
} from './sighting';

/** The gate: no reading goes further unless page and address name the same person. */

/** `wait`: the page may still become right. `discard`: it will not, at this address. */
export type Judgement = 'believe' | 'wait' | 'discard';

/** Nothing that the page does by itself mends these. */
const HOPELESS: readonly Unread[] = ['wrongPage', 'signedOut', 'errorPage'];

/**
 * @param url the address of the top frame at this moment, which may be ahead of the page.
 * @returns for a person's page `believe` only where {@link namesTheAddress} holds; for a list where at least one
 *   of its items was understood, be it as nothing to use.
 */
export function judge(reading: Reading, url: string): Judgement {
  if (!reading.ok) return HOPELESS.includes(reading.why) ? 'discard' : 'wait';
  // Whoever the page shows: at an address of nobody it is another page's leftover.
  if (personIn(url) === null && reading.sightings.some(({ kind }) => kind === 'person')) return 'discard';
  return isUnderstood(reading.sightings, url) ? 'believe' : 'wait';
}

/**
 * Whether a page speaks to us. One item that can be believed says so. Without any, all items must be there for a
 * reason of their own: where a redesign hides every person, the advertisements between them are still known.
 */
function isUnderstood(sightings: readonly (Sighting | PassedSighting)[], url: string): boolean {
  if (sightings.some((one) => isSighting(one) && believable(one, url))) return true;
  return sightings.length > 0 && sightings.every((one) => one.kind === 'passed' && isPassedRightly(one));
}

/** Notifications about nobody are common; posts and cards about nobody are not. */
const isPassedRightly = ({ why, of }: PassedSighting): boolean =>
  why !== 'unsure' && (why !== 'noPerson' || of === 'notification');

/** @returns the sightings that may leave the page, in page order. */
export function believed(reading: Reading, url: string): Sighting[] {
  if (!reading.ok) return [];
  return reading.sightings.filter(isSighting).filter((one) => believable(one, url));
}

const isSighting = (one: Sighting | PassedSighting): one is Sighting => one.kind !== 'passed';

/**
 * Whether a sighting has the witnesses that it needs. A person's own page must be the one that the address
 * names; an item of a list only has to agree with itself. The background asks this again, with the address of
 * the tab.
 */
export function believable(sighting: Sighting, tabUrl: string): boolean {
  return sighting.kind === 'person'
    ? namesTheAddress(sighting, tabUrl)
    : hasTwoItemWitnesses(sighting.person);
}

/**
 * Whether a sighting is about the person that the address names, by two witnesses at least, one of them
 * the address.
 */
export function namesTheAddress(sighting: PersonSighting, tabUrl: string): boolean {
  const named = personIn(tabUrl);
  if (named === null || (named !== sighting.slug && named !== sighting.memberId)) return false;
  return hasTwoWitnesses(sighting);
}

function hasTwoWitnesses({ witnesses, memberId }: PersonSighting): boolean {
  const said = new Set(witnesses);
  // The key and the message link say one thing only together, and only where they gave an id.
  const ids = said.has('topCardKey') && said.has('messageLink') && memberId !== undefined;
  const others = [said.has('contactLink'), said.has('title'), ids].filter(Boolean).length;
  return said.has('address') && others >= 1;
}

/**
 * Whether a person in a list is named by a link and by something else that is not inside that link: a text alone
 * may be a headline, a company or somebody who is only mentioned.
 */
export function hasTwoItemWitnesses({ witnesses, memberId }: PersonRef): boolean {
  const says = (witness: ItemWitness): boolean => witnesses.includes(witness);
  const byId = memberId !== undefined && (says('messageLink') || says('memberUrn'));
  return says('profileLink') && (byId || says('label') || says('secondLink'));
}

import { personIn } from './links';
import type { PersonSighting, Reading, Sighting } from './sighting';

/** The gate: no reading goes further unless page and address name the same person. */

/** `wait`: the page may still become right. `discard`: it will not, at this address. */
export type Judgement = 'believe' | 'wait' | 'discard';

/**
 * @param url the address of the top frame at this moment, which may be ahead of the page.
 * @returns `believe` only for sightings that {@link namesTheAddress} holds for.
 */
export function judge(reading: Reading, url: string): Judgement {
  if (!reading.ok) return reading.why === 'wrongPage' || reading.why === 'signedOut' ? 'discard' : 'wait';
  if (personIn(url) === null) return 'discard';
  if (reading.sightings.length === 0) return 'wait';
  return reading.sightings.every((sighting) => namesTheAddress(sighting, url)) ? 'believe' : 'wait';
}

/**
 * Whether a sighting is about the person that the address names, by two witnesses at least, one of them
 * the address. The background asks this again with the address of the tab.
 */
export function namesTheAddress(sighting: Sighting, tabUrl: string): boolean {
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

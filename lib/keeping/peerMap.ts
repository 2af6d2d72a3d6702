import { foldOrganisation } from '../people/organisation';
import { folded } from '../people/folded';
import { placeName } from '../people/places';
import { type Contact, type ContactId, type Day, PEER_KINDS, type PeerKind, RINGS } from '../people/schema';
import { standingOf } from './standing';
import { BRIDGE_SHARES, STATES } from './weights';

/** Fewer people with a kind, and the map is too empty to have gaps. */
const FEWEST_ON_MAP = 5;
/** A ring of fewer people has no inside to be outside of. */
const FEWEST_IN_RING = 5;

/** What the kept people are to each other: which kinds are in touch, and who stands apart in their ring. */
export interface PeerMap {
  /** For each kind of peers, with whom the user is in touch: whoever is not yet due. */
  inTouch: ReadonlyMap<PeerKind, ReadonlySet<ContactId>>;
  /** Enough people have a kind for the others to be gaps. */
  hasGaps: boolean;
  /** Contacts who share fewer than two marks with the rest of their ring. */
  bridges: ReadonlySet<string>;
}

export const EMPTY_MAP: PeerMap = { inTouch: new Map(), hasGaps: false, bridges: new Set() };

/** @param kept everybody who has a ring. @returns the map of that day. */
export function peerMapOf(kept: readonly Contact[], today: Day): PeerMap {
  const inTouch = new Map<PeerKind, Set<ContactId>>(PEER_KINDS.map((kind) => [kind, new Set()]));
  let withKind = 0;
  for (const contact of kept) {
    const { kinds = [] } = contact;
    if (kinds.length > 0) withKind++;
    const standing = standingOf(contact, today);
    if (standing && standing.state !== 'lapsed' && standing.ratio < STATES.due)
      for (const kind of kinds) inTouch.get(kind)?.add(contact.id);
  }
  return { inTouch, hasGaps: withKind >= FEWEST_ON_MAP, bridges: bridgesOf(kept) };
}

/** @returns the kind of which nobody else is in touch, if there is one; in the essay's order. */
export function gapFilledBy({ id, kinds = [] }: Contact, map: PeerMap): PeerKind | undefined {
  if (!map.hasGaps) return undefined;
  return PEER_KINDS.find((kind) => {
    const others = map.inTouch.get(kind);
    return kinds.includes(kind) && (others === undefined || others.size === (others.has(id) ? 1 : 0));
  });
}

/** Ties across a network decay fastest (Burt): those whose marks nearly nobody of their ring shares. */
function bridgesOf(kept: readonly Contact[]): Set<string> {
  const bridges = new Set<string>();
  for (const ring of byRing(kept)) {
    if (ring.length < FEWEST_IN_RING) continue;
    const marks = ring.map(marksOf);
    const times = new Map<string, number>();
    for (const mark of marks.flat()) times.set(mark, (times.get(mark) ?? 0) + 1);
    for (const [i, contact] of ring.entries()) {
      const own = marks[i] ?? [];
      const shared = own.filter((mark) => (times.get(mark) ?? 0) > 1).length;
      // Of whom little is known nothing is said.
      if (own.length >= BRIDGE_SHARES && shared < BRIDGE_SHARES) bridges.add(contact.id);
    }
  }
  return bridges;
}

const byRing = (kept: readonly Contact[]): Contact[][] =>
  RINGS.map((ring) => kept.filter((contact) => contact.ring === ring));

function marksOf({ facts, topics = [], kinds = [] }: Contact): string[] {
  const { company, school, location } = facts;
  const place = location && placeName(location.value);
  const marks = [
    company && `company ${foldOrganisation(company.value)}`,
    school && `school ${foldOrganisation(school.value)}`,
    place && `place ${place}`,
    ...topics.map((topic) => `topic ${folded(topic)}`),
    ...kinds.map((kind) => `kind ${kind}`),
  ];
  return [...new Set(marks.filter((mark) => mark !== undefined))];
}

import { displayName } from '../people/facts';
import type { KindEvidence } from '../people/kindEvidence';
import { suggestKinds, type YourSide } from '../people/kinds';
import { type Contact, type Day, PEER_KINDS, type PeerKind, RINGS } from '../people/schema';
import type { Log } from './db';
import { readYourSide } from './settings';

/** How the kept people stand to the six kinds. */
export interface KindReview {
  you: YourSide;
  kept: number;
  /** How many kept people the user counts to each kind. */
  counts: Record<PeerKind, number>;
  /** One for each person and kind, the closest rings first, one person's together. */
  suggestions: { contact: Contact; evidence: KindEvidence }[];
}

/** Reads kept people only, however many are in the log. */
export async function kindReview(db: Log, today: Day): Promise<KindReview> {
  const [you, kept] = await Promise.all([readYourSide(db), keptPeople(db)]);
  kept.sort((a, b) => place(a) - place(b) || (displayName(a) < displayName(b) ? -1 : 1));
  return {
    you,
    kept: kept.length,
    counts: countKinds(kept),
    suggestions: kept.flatMap((contact) =>
      suggestKinds(you, contact, today).map((evidence) => ({ contact, evidence })),
    ),
  };
}

/** @returns the kinds that nobody kept is of. */
export async function missingKinds(db: Log): Promise<PeerKind[]> {
  const counts = countKinds(await keptPeople(db));
  return PEER_KINDS.filter((kind) => counts[kind] === 0);
}

function keptPeople(db: Log): Promise<Contact[]> {
  return db.contacts.where('ring').notEqual('').toArray();
}

function countKinds(kept: readonly Contact[]): Record<PeerKind, number> {
  const counts = Object.fromEntries(PEER_KINDS.map((kind) => [kind, 0])) as Record<PeerKind, number>;
  for (const { kinds = [] } of kept) for (const kind of kinds) counts[kind] += 1;
  return counts;
}

const place = ({ ring }: Contact): number => (ring ? RINGS.indexOf(ring) : RINGS.length);

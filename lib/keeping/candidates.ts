import type { KindEvidence } from '../people/kindEvidence';
import { positionsNow, suggestKinds, titleOf, type YourSide } from '../people/kinds';
import type { Contact, Day, PeerKind } from '../people/schema';
import { rankOf } from '../people/seniority';
import { candidateRank } from './summary';

/**
 * The order of the triage list. The stored rank (see `candidateRank`) tells how much two people had to do with each
 * other; of the first few hundred by that, what makes a peer moves somebody up: a history shared, a stage alike, a
 * kind that is missing. In the rank's own scale, where 1 is twice as many messages, or two years less of silence; all
 * together move nobody past people who wrote both ways.
 */
export const ADDITIONS = {
  /** A school or company in the same years (essay "Cohort Peers"): common ground to write about. */
  sharedHistory: 1,
  /** The same rung of the ladder, and one rung apart (essay "Similar Career Stage"). */
  sameStage: 0.5,
  nextStage: 0.25,
  /** For each of the six kinds that nobody kept is of, up to two of them. */
  fillsGap: 0.5,
} as const;
const MOST_GAPS = 2;

/** The user's side, and the kinds that nobody kept is of. */
export type Chooser = YourSide & { gaps: readonly PeerKind[] };

/**
 * @param window the first candidates by their stored rank. @param today for the user's present positions.
 * @returns the same people, the best to keep first; those alike stay in the order in which they came.
 */
export function orderCandidates(window: readonly Contact[], you: Chooser, today: Day): Contact[] {
  const ranked = window.map((contact) => ({
    contact,
    rank: (contact.candidateRank ?? candidateRank(contact, contact.touches)) + addition(contact, you, today),
  }));
  return ranked.sort((a, b) => b.rank - a.rank).map(({ contact }) => contact);
}

/** @returns what is added to the stored rank, 0 and more. */
export function addition(contact: Contact, you: Chooser, today: Day): number {
  const evidence = suggestKinds(you, contact, today);
  const kinds = new Set<PeerKind>([...(contact.kinds ?? []), ...evidence.map(({ kind }) => kind)]);
  const gaps = you.gaps.filter((kind) => kinds.has(kind)).length;
  return (
    (kinds.has('cohort') ? ADDITIONS.sharedHistory : 0) +
    stage(contact, you, today) +
    Math.min(MOST_GAPS, gaps) * ADDITIONS.fillsGap
  );
}

/** Nothing where either title is unknown; of several positions of the user's the nearest counts. */
function stage(contact: Contact, { career }: YourSide, today: Day): number {
  const title = titleOf(contact);
  const yours = positionsNow(career, today).filter((position) => position.title !== '');
  if (title === undefined || yours.length === 0) return 0;
  const apart = Math.min(...yours.map((position) => Math.abs(rankOf(position.title) - rankOf(title))));
  return apart === 0 ? ADDITIONS.sameStage : apart === 1 ? ADDITIONS.nextStage : 0;
}

/** What tells most of whether somebody is a peer comes first. */
const TELLING: readonly PeerKind[] = [
  'cohort',
  'crossFunctional',
  'functional',
  'interest',
  'industry',
  'geographic',
];

/** @returns the evidence for a row of the list, at most so many, the most telling first. */
export function tellingEvidence(evidence: readonly KindEvidence[], most: number): KindEvidence[] {
  return evidence.toSorted((a, b) => TELLING.indexOf(a.kind) - TELLING.indexOf(b.kind)).slice(0, most);
}

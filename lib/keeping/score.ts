import { daysBetween } from '../people/days';
import type { Contact, Day, Occasion, PeerKind, Pledge } from '../people/schema';
import { callsForAWord, newsScoreOf } from './news';
import { gapFilledBy, type PeerMap } from './peerMap';
import type { Standing } from './standing';
import {
  BRIDGE,
  ENOUGH_FOR_A_CARD,
  EXCHANGE_FADES,
  FILLS_GAP,
  MOST_RATIO,
  PROMISE_DUE,
  RING_WEIGHT,
  STATES,
  THEY_GAVE_LAST,
} from './weights';

/** One part of a score, with what it is made of. */
export type Addend = { adds: number } & (
  | { kind: 'ring'; standing: Standing }
  | { kind: 'occasion'; occasion: Occasion }
  | { kind: 'promise'; promise: Pledge }
  | { kind: 'theyGaveLast'; on: Day }
  | { kind: 'fillsGap'; gap: PeerKind }
  | { kind: 'bridge' }
);

/** What is known of a contact beside their row. */
export interface Known {
  /** All occasions of this contact, whatever became of them. */
  occasions: readonly Occasion[];
  /** Open promises to this contact. */
  promises?: readonly Pledge[];
  map?: PeerMap;
}

/**
 * The score as a sum that can be explained (evidence 3.3): ring × how much of the rhythm has passed, occasion halved
 * every week, promise due, they gave last, fills a gap of the map, bridge. Nothing is learned.
 * @param occasion the one to speak of, if any.
 * @returns the parts that are not 0, the largest first.
 */
export function addendsOf(
  contact: Contact,
  standing: Standing,
  { promises = [], map }: Known,
  occasion: Occasion | undefined,
  today: Day,
): Addend[] {
  const addends: Addend[] = [ringAddend(contact, standing)];
  if (occasion) addends.push({ kind: 'occasion', occasion, adds: newsScoreOf(occasion, today) });
  const [promise] = promises
    .filter(({ open, dueOn }) => open === 1 && dueOn <= today)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  if (promise) addends.push({ kind: 'promise', promise, adds: PROMISE_DUE });
  const gave = gaveLast(contact, today);
  if (gave) addends.push({ kind: 'theyGaveLast', ...gave, adds: THEY_GAVE_LAST });
  const gap = map && gapFilledBy(contact, map);
  if (gap) addends.push({ kind: 'fillsGap', gap, adds: FILLS_GAP });
  if (map?.bridges.has(contact.id)) addends.push({ kind: 'bridge', adds: BRIDGE });
  return addends.filter(({ adds }) => adds > 0).toSorted((a, b) => b.adds - a.adds);
}

/** Whoever has lapsed is not many times overdue, but somebody of long ago: see dormant.ts. */
function ringAddend({ ring }: Contact, standing: Standing): Addend {
  const weight = ring && standing.state !== 'lapsed' ? RING_WEIGHT[ring] : 0;
  return { kind: 'ring', standing, adds: weight * Math.min(standing.ratio, MOST_RATIO) };
}

/**
 * They gave last, and the user has neither written nor given anything since. Whatever was written since may have been
 * thanks: messages are never judged. After a year it has faded.
 * @returns the day.
 */
export function gaveLast({ touches }: Contact, today: Day): { on: Day } | undefined {
  const got = touches.exchanges?.got?.lastOn;
  if (got === undefined || daysBetween(got, today) > EXCHANGE_FADES) return undefined;
  const gave = touches.exchanges?.gave?.lastOn ?? '';
  return gave < got && (touches.lastOutOn ?? '') <= got ? { on: got } : undefined;
}

/** @returns the score. */
export const sumOf = (addends: readonly Addend[]): number => addends.reduce((sum, { adds }) => sum + adds, 0);

/** Whether there is reason enough for a card by itself (evidence 3.3, "why line"). */
export function isEnough(addends: readonly Addend[], today: Day): boolean {
  return addends.some((addend) => {
    switch (addend.kind) {
      case 'ring':
        return addend.standing.ratio >= STATES.due;
      case 'occasion':
        return callsForAWord(addend.occasion, today);
      case 'promise':
      case 'theyGaveLast':
        return addend.adds >= ENOUGH_FOR_A_CARD;
      default:
        return false;
    }
  });
}

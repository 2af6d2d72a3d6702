import { daysBetween } from '../people/days';
import type { Contact, Day, Occasion, OccasionFacts, OccasionType, PeerKind } from '../people/schema';
import type { Addend } from './score';
import { STATES } from './weights';

/** Why somebody is suggested, as data; the screens put it into words (promise 4). */
export type Reason =
  | { kind: 'occasion'; type: OccasionType; facts: OccasionFacts; on: Day; after?: Day }
  | { kind: 'promise'; what: string; dueOn: Day }
  | { kind: 'theyGaveLast'; on: Day }
  | { kind: 'rhythm'; cadence: number; since: Day }
  | { kind: 'early'; connectedOn: Day }
  | { kind: 'quiet'; cadence: number; lastOn: Day }
  | { kind: 'noTouch'; connectedOn?: Day }
  | { kind: 'fillsGap'; gap: PeerKind }
  | { kind: 'bridge' }
  | { kind: 'longAgo'; lastOn?: Day; changed: boolean }
  | { kind: 'messages'; count: number; lastOn: Day; bothWays: boolean }
  | { kind: 'theyWroteLast'; on: Day };

/** So many reasons are on a card. */
const ON_A_CARD = 3;

/** The reason that an occasion is. */
export function occasionReason({ type, facts, on, after }: Occasion): Reason {
  return { kind: 'occasion', type, facts, on, ...(after !== undefined && { after }) };
}

/**
 * The reason line: the largest parts of the score in words, then what stands behind them. What happened to them comes
 * before all else, as the draft speaks of it and a folded card shows one reason alone.
 * @param addends the largest first, as `addendsOf` gives them.
 * @param besides another occasion that is said and weighs nothing; a promise is said with both, whatever is left out.
 */
export function reasonsFor(
  contact: Contact,
  addends: readonly Addend[],
  besides: Occasion | undefined,
  today: Day,
): Reason[] {
  const main = addends.flatMap((addend) => addendReason(contact, addend, today) ?? []);
  const news = main.filter(({ kind }) => kind === 'occasion');
  const others = main.filter(({ kind }) => kind !== 'occasion');
  if (besides) {
    news.push(occasionReason(besides));
    others.sort((a, b) => Number(b.kind === 'promise') - Number(a.kind === 'promise'));
  }
  return [...news, ...others, ...behind(contact, today)].slice(0, ON_A_CARD);
}

/** Somebody of long ago: why them, of all. */
export function dormantReasons(contact: Contact, changed: boolean, today: Day): Reason[] {
  const { lastTouchOn } = contact;
  const first: Reason = {
    kind: 'longAgo',
    changed,
    ...(lastTouchOn !== undefined && { lastOn: lastTouchOn }),
  };
  return [first, ...behind(contact, today)].slice(0, ON_A_CARD);
}

/** @returns null for what is no reason yet: a rhythm that has not passed. */
export function addendReason(contact: Contact, addend: Addend, today: Day): Reason | null {
  switch (addend.kind) {
    case 'occasion':
      return occasionReason(addend.occasion);
    case 'promise':
      return { kind: 'promise', what: addend.promise.what, dueOn: addend.promise.dueOn };
    case 'theyGaveLast':
      return { kind: 'theyGaveLast', on: addend.on };
    case 'fillsGap':
      return { kind: 'fillsGap', gap: addend.gap };
    case 'bridge':
      return { kind: 'bridge' };
    case 'ring':
      return addend.standing.ratio < STATES.due ? null : ringReason(contact, addend, today);
  }
}

function ringReason(
  { lastTouchOn, facts }: Contact,
  { standing }: Extract<Addend, { kind: 'ring' }>,
  today: Day,
): Reason {
  const { cadence, dueOn, early } = standing;
  const connectedOn = facts.connectedOn?.value;
  if (early && connectedOn !== undefined) return { kind: 'early', connectedOn };
  if (lastTouchOn === undefined)
    return { kind: 'noTouch', ...(connectedOn !== undefined && { connectedOn }) };
  // Nobody is told that they are many times overdue: after two rhythms it is simply quiet.
  if (daysBetween(lastTouchOn, today) >= 2 * cadence) return { kind: 'quiet', cadence, lastOn: lastTouchOn };
  return { kind: 'rhythm', cadence, since: dueOn };
}

/** What stands behind a rhythm: how much was written, and by whom last. */
function behind({ touches, lastTouchOn }: Contact, today: Day): Reason[] {
  const reasons: Reason[] = [];
  const count = touches.in + touches.out;
  if (count > 0 && lastTouchOn !== undefined) {
    const bothWays = touches.in > 0 && touches.out > 0;
    reasons.push({ kind: 'messages', count, lastOn: lastTouchOn, bothWays });
  }
  const { lastInOn, lastOutOn } = touches;
  if (lastInOn && lastInOn > (lastOutOn ?? '') && daysBetween(lastInOn, today) <= 365)
    reasons.push({ kind: 'theyWroteLast', on: lastInOn });
  return reasons;
}

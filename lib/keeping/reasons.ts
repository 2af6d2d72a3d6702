import { daysBetween } from '../people/days';
import type { Contact, Day, Occasion, OccasionFacts, OccasionType } from '../people/schema';

/** Why somebody is suggested, as data; the screens put it into words (promise 4). */
export type Reason =
  | { kind: 'occasion'; type: OccasionType; facts: OccasionFacts; on: Day; after?: Day }
  | { kind: 'rhythm'; cadence: number; since: Day }
  | { kind: 'quiet'; cadence: number; lastOn: Day }
  | { kind: 'noTouch'; connectedOn?: Day }
  | { kind: 'messages'; count: number; lastOn: Day; bothWays: boolean }
  | { kind: 'theyWroteLast'; on: Day };

/** The reason that an occasion is. */
export function occasionReason({ type, facts, on, after }: Occasion): Reason {
  return { kind: 'occasion', type, facts, on, ...(after !== undefined && { after }) };
}

/** What speaks for a word now; the messages behind a rhythm come right after it. */
export function staleReasons(contact: Contact, cadence: number, today: Day): Reason[] {
  const { touches, lastTouchOn, facts } = contact;
  const reasons: Reason[] = [];
  if (contact.dueOn && contact.dueOn <= today) {
    // Nobody is told that they are many times overdue: after two rhythms it is simply quiet.
    const quiet = lastTouchOn !== undefined && daysBetween(lastTouchOn, today) >= 2 * cadence;
    reasons.push(
      quiet
        ? { kind: 'quiet', cadence, lastOn: lastTouchOn }
        : { kind: 'rhythm', cadence, since: contact.dueOn },
    );
  }
  const count = touches.in + touches.out;
  if (count > 0 && lastTouchOn) {
    reasons.push({
      kind: 'messages',
      count,
      lastOn: lastTouchOn,
      bothWays: touches.in > 0 && touches.out > 0,
    });
  } else if (!lastTouchOn) {
    const connectedOn = facts.connectedOn?.value;
    reasons.push({ kind: 'noTouch', ...(connectedOn !== undefined && { connectedOn }) });
  }
  const { lastInOn, lastOutOn } = touches;
  if (lastInOn && lastInOn > (lastOutOn ?? '') && daysBetween(lastInOn, today) <= 365) {
    reasons.push({ kind: 'theyWroteLast', on: lastInOn });
  }
  return reasons;
}

import { addDays } from '../people/days';
import type { Contact, Day } from '../people/schema';
import { restedSince } from './rested';
import type { Standing } from './standing';
import { ballIsBackOn } from './unanswered';
import { QUIET_AFTER_CARD, QUIET_AFTER_TOUCH } from './weights';

/**
 * What stands between a kept contact and a card, whatever speaks for it. `until`: the first day on which it does not
 * any more, where that is known.
 */
export type Gate =
  | { kind: 'notKept' | 'leftOut' | 'archived' | 'never' | 'paused' }
  | { kind: 'snoozed'; until: Day }
  | { kind: 'touchedLately'; on: Day; until: Day }
  | { kind: 'resting'; until: Day }
  | { kind: 'unanswered'; count: number; until: Day }
  | { kind: 'shownLately'; on: Day; until: Day };

/** Something that calls for a word by itself: an occasion, or a promise on the day by which it is to be kept. */
export interface Calling {
  id: string;
  on: Day;
}

/**
 * The gates that are shut today (evidence 3.3). What the user said about the person always holds; the others open for
 * what came after they were shut.
 * @param standing of a kept contact; null for anybody else.
 * @param calling what calls for a word today.
 */
export function shutGates(
  contact: Contact,
  standing: Standing | null,
  calling: readonly Calling[],
  today: Day,
): Gate[] {
  if (contact.archivedOn) return [{ kind: 'archived' }];
  if (contact.leftOutOn) return [{ kind: 'leftOut' }];
  if (!standing) return [{ kind: 'notKept' }];
  const said: Gate[] = [];
  if (contact.neverOn) said.push({ kind: 'never' });
  if (contact.pausedOn) said.push({ kind: 'paused' });
  if ((contact.snoozedUntil ?? '') > today) said.push({ kind: 'snoozed', until: contact.snoozedUntil ?? '' });
  if (said.length > 0) return said;
  return passable(contact, standing, today)
    .filter(({ opensFor }) => !calling.some(opensFor))
    .map(({ gate }) => gate);
}

/** Gates that something new opens. */
function passable(
  contact: Contact,
  { cadence }: Standing,
  today: Day,
): { gate: Gate; opensFor: (calling: Calling) => boolean }[] {
  const { lastTouchOn, touches, restingUntil, shownOn, shownFor } = contact;
  const gates: ReturnType<typeof passable> = [];
  const shut = (gate: Gate & { until: Day }, opensFor: (calling: Calling) => boolean): void => {
    if (gate.until > today) gates.push({ gate, opensFor });
  };
  if (lastTouchOn !== undefined) {
    const until = addDays(lastTouchOn, QUIET_AFTER_TOUCH);
    shut({ kind: 'touchedLately', on: lastTouchOn, until }, ({ on }) => on > lastTouchOn);
  }
  if (restingUntil !== undefined) {
    const since = restedSince(restingUntil);
    shut({ kind: 'resting', until: restingUntil }, ({ on }) => on > since);
  }
  const { lastOutOn, unanswered } = touches;
  const back = ballIsBackOn(touches, cadence);
  if (back !== undefined)
    shut({ kind: 'unanswered', count: unanswered, until: back }, ({ on }) => on > (lastOutOn ?? ''));
  if (shownOn !== undefined && shownOn < today) {
    // Pages tell late: what the card was not about is new, whenever it happened.
    const until = addDays(shownOn, QUIET_AFTER_CARD);
    shut({ kind: 'shownLately', on: shownOn, until }, ({ id }) => id !== shownFor);
  }
  return gates;
}

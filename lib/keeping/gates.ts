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
  /** The user gave their word: whatever is unanswered, that is to be kept. */
  promise?: true;
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
  const { lastTouchOn, touches, restingUntil } = contact;
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
  if (back !== undefined) {
    const gate = { kind: 'unanswered', count: unanswered, until: back } as const;
    shut(gate, ({ on, promise }) => promise === true || on > (lastOutOn ?? ''));
  }
  const shown = shownLately(contact, today);
  // Pages tell late: what did not call for a word then is new, whenever it happened.
  if (shown)
    shut({ kind: 'shownLately', on: shown.on, until: shown.until }, ({ id }) => !shown.ids.includes(id));
  return gates;
}

/**
 * The card of the last days, if there was one before today.
 * @returns its day, the first day on which it may come again by itself, and the ids of what called for a word then.
 */
export function shownLately(
  { shownOn, shownFor = [] }: Pick<Contact, 'shownOn' | 'shownFor'>,
  today: Day,
): { on: Day; until: Day; ids: readonly string[] } | undefined {
  if (shownOn === undefined || shownOn >= today) return undefined;
  const until = addDays(shownOn, QUIET_AFTER_CARD);
  return until > today ? { on: shownOn, until, ids: [shownFor].flat() } : undefined;
}

import { daysBetween } from '../people/days';
import type { Day, Occasion, OccasionType } from '../people/schema';
import { isHardship, nearHardship } from './occasions';
import {
  ENOUGH_FOR_A_CARD,
  NEWS_PLACE,
  OCCASION_HALF_LIFE,
  OCCASION_LASTS,
  OCCASION_WEIGHT,
} from './weights';

/** These add a reason to somebody who is due, and make nobody due. */
const QUIET: readonly OccasionType[] = ['post', 'newConnection', 'leftConnections', 'other'];

/** Whether an occasion is a reason by itself, before somebody's time has come. */
export function callsForAWord({ type, on }: Pick<Occasion, 'type' | 'on'>, today: Day): boolean {
  return !QUIET.includes(type) && newsScoreOf({ type, on }, today) >= ENOUGH_FOR_A_CARD;
}

/** Whether one of the day's places is for it, since it does not keep. */
export function hasPlace(occasion: Pick<Occasion, 'type' | 'on'>, today: Day): boolean {
  return callsForAWord(occasion, today) && OCCASION_WEIGHT[occasion.type] > NEWS_PLACE;
}

/** @returns the weight of an occasion at that day: `w · 2^(−age/7)`, the age in days (evidence 3.3). */
export function newsScoreOf({ type, on }: Pick<Occasion, 'type' | 'on'>, today: Day): number {
  return OCCASION_WEIGHT[type] * 2 ** (-daysBetween(on, today) / OCCASION_HALF_LIFE);
}

/**
 * Those occasions that may be spoken of today, the weightiest first. Near a difficulty there is nothing else.
 * @param occasions of one contact; the open ones, and difficulties whatever became of them.
 */
export function news(occasions: readonly Occasion[], today: Day): Occasion[] {
  return occasions
    .filter(
      ({ state, on, type }) =>
        state === 'open' &&
        on <= today &&
        daysBetween(on, today) <= (OCCASION_LASTS[type] ?? OCCASION_LASTS.otherwise),
    )
    .filter(({ type, on }) => isHardship(type) || !nearHardship(occasions, on, today))
    .sort((a, b) => newsScoreOf(b, today) - newsScoreOf(a, today) || (a.on < b.on ? 1 : -1));
}

import { daysBetween } from '../people/days';
import type { Day, Occasion, OccasionType } from '../people/schema';
import { isHardship, nearHardship } from './occasions';

/** How much an occasion weighs on its day (evidence 3.3); it halves every week. */
const WEIGHTS: Readonly<Record<OccasionType, number>> = {
  newJob: 1.5,
  promotion: 1.5,
  newRole: 1.5,
  award: 1.5,
  certification: 1.5,
  degree: 1.5,
  launch: 1.5,
  openToWork: 2,
  roleEnded: 2,
  birthday: 0.5,
  workAnniversary: 0.5,
  post: 0.5,
  newConnection: 0.3,
  leftConnections: 0,
  other: 0,
};
/** An occasion this old is no news any more; some are past sooner. */
const LASTS_DAYS = 90;
const LASTS: Partial<Record<OccasionType, number>> = {
  birthday: 7,
  workAnniversary: 7,
  post: 30,
  newConnection: 60,
};
/** These add a reason to somebody who is due, and make nobody due. */
const QUIET: readonly OccasionType[] = ['post', 'newConnection', 'leftConnections', 'other'];

/** Whether an occasion is a reason by itself, before somebody's time has come. */
export const callsForAWord = ({ type }: Pick<Occasion, 'type'>): boolean => !QUIET.includes(type);

/** @returns the weight of an occasion at that day: `w · 2^(−age/7)`, the age in days. */
export function newsScoreOf({ type, on }: Pick<Occasion, 'type' | 'on'>, today: Day): number {
  return WEIGHTS[type] * 2 ** (-daysBetween(on, today) / 7);
}

/**
 * Those occasions that may be spoken of today, the weightiest first. Near a difficulty there is nothing else.
 * @param occasions of one contact; the open ones, and difficulties whatever became of them.
 */
export function news(occasions: readonly Occasion[], today: Day): Occasion[] {
  return occasions
    .filter(
      ({ state, on, type }) =>
        state === 'open' && on <= today && daysBetween(on, today) <= (LASTS[type] ?? LASTS_DAYS),
    )
    .filter(({ type, on }) => isHardship(type) || !nearHardship(occasions, on, today))
    .sort((a, b) => newsScoreOf(b, today) - newsScoreOf(a, today) || (a.on < b.on ? 1 : -1));
}

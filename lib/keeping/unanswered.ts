import { addDays } from '../people/days';
import type { Day, TouchSummary } from '../people/schema';
import { UNANSWERED } from './weights';

/**
 * Two unanswered messages in a row, and the ball is with them (evidence 3.2: "stop after two attempts").
 * @param cadence days between touches that the user wants.
 * @returns the day on which one more word is fine without an answer; undefined while nothing is unanswered.
 */
export function ballIsBackOn(
  { unanswered, lastOutOn }: Pick<TouchSummary, 'unanswered' | 'lastOutOn'>,
  cadence: number,
): Day | undefined {
  if (unanswered < UNANSWERED.messages || lastOutOn === undefined) return undefined;
  return addDays(lastOutOn, Math.max(UNANSWERED.rhythms * cadence, UNANSWERED.days));
}

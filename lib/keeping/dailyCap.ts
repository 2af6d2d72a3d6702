import { PROMPTS_A_DAY } from './weights';

/** How many cards a day there may be; three is the most (evidence 3.3). */
export const DAILY_CAPS = [1, 2, 3] as const;
export type DailyCap = (typeof DAILY_CAPS)[number];

/** @returns the setting as stored, the most where it is none. */
export function asDailyCap(stored: unknown): DailyCap {
  return DAILY_CAPS.find((cap) => cap === stored) ?? PROMPTS_A_DAY;
}

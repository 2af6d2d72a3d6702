import { expect } from 'vitest';
import type { Measured } from '../../../scripts/keeping/measure';

/** What holds for two years with 190 kept people, whatever the seed. */
export function expectLimits({ cards, waited, tooSoon }: Measured): void {
  expect(cards.most, 'cards a day').toBeLessThanOrEqual(3);
  expect(cards.median, 'cards on the day in the middle').toBeGreaterThanOrEqual(1);
  expect(waited.inner, 'days that anybody of the inner ring waited').toBeLessThanOrEqual(45);
  expect(waited.yearly, 'days that anybody of the yearly ring waited').toBeLessThanOrEqual(400);
  expect(tooSoon, 'cards within seven days of the last, without an occasion').toBe(0);
}

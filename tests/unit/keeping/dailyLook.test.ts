import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asLook, DEFAULT_LOOK, isDaytime, nextLook } from '../../../lib/keeping/dailyLook';

const HOUR = 3_600_000;
const moment = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) });
const hour = fc.integer({ min: 7, max: 20 });

describe('the daily look', () => {
  it('is at the next time that the clock shows the hour, within a day and an hour of summer time', () => {
    fc.assert(
      fc.property(hour, moment, (at, now) => {
        const next = nextLook({ hour: at }, now);
        expect(new Date(next).getHours()).toBe(at);
        expect(next).toBeGreaterThan(now);
        expect(next - now).toBeLessThanOrEqual(25 * HOUR);
      }),
    );
  });

  it('never notifies at night, whenever the computer wakes', () => {
    const at = (h: number): boolean => isDaytime(new Date(2026, 5, 15, h, 59).getTime());
    expect([0, 3, 6, 7, 12, 20, 21, 23].filter(at)).toEqual([7, 12, 20]);
  });

  it.each([undefined, null, {}, { hour: 3 }, { hour: 21 }, { hour: 9.5 }, { hour: '9' }, 'x'])(
    'takes a stored %j for the usual hour, without a notification',
    (stored) => {
      expect(asLook(stored)).toEqual(DEFAULT_LOOK);
    },
  );

  it('takes what the user chose', () => {
    expect(asLook({ hour: 20, notify: true })).toEqual({ hour: 20, notify: true });
  });
});

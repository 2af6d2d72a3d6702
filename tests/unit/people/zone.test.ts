import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../lib/people/days';
import { dayOf } from '../../../lib/people/zone';

describe('the day of a moment', () => {
  it.each([
    ['2024-03-05T23:30:00Z', 'Europe/Vienna', '2024-03-06'],
    ['2024-03-05T23:30:00Z', 'America/New_York', '2024-03-05'],
    ['2024-03-05T10:15:00Z', 'Pacific/Kiritimati', '2024-03-06'],
    ['2024-03-05T18:14:59Z', 'Asia/Kathmandu', '2024-03-05'],
    ['1851-10-30T08:23:00Z', 'UTC', '1851-10-30'],
  ])('%s is, in %s, %s', (moment, zone, day) => {
    expect(dayOf(Date.parse(moment), zone)).toBe(day);
  });
});

describe('days', () => {
  it('are counted over the change of summer time, leap days and centuries', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('1851-10-30', '2026-04-25')).toBe(63730);
    expect(addDays('2026-06-15', -166)).toBe('2025-12-31');
  });
});

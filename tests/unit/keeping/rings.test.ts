import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueDay, jitterDays, RING_DAYS, suggestRing } from '../../../lib/keeping/rings';
import { addDays, daysBetween } from '../../../lib/people/days';

describe('when somebody is due', () => {
  it('counts from the last touch, with a few days of spread that stay the same', () => {
    const due = dueDay({ id: 'ada', ring: 'close' }, '2026-01-01', '2020-01-01');
    expect(due).toEqual({ dueOn: addDays('2026-01-01', 60 + jitterDays('ada', 60)), estimated: false });
  });

  it('counts from the connection day where there is no touch, and says that it is an estimate', () => {
    expect(dueDay({ id: 'ada', ring: 'warm' }, undefined, '2025-01-01')?.estimated).toBe(true);
  });

  it('never makes somebody overdue of whom nothing is known', () => {
    const due = dueDay({ id: 'ada', ring: 'inner', keptOn: '2026-06-01' }, undefined, undefined);
    expect(daysBetween('2026-06-01', due?.dueOn ?? '')).toBeGreaterThan(0);
  });

  it('takes a contact’s own days in place of the ring’s', () => {
    const due = dueDay({ id: 'ada', ring: 'yearly', cadenceDays: 14 }, '2026-01-01', undefined);
    expect(daysBetween('2026-01-01', due?.dueOn ?? '')).toBeLessThan(17);
  });

  it('is never for somebody who is not kept', () => {
    expect(dueDay({ id: 'ada' }, '2026-01-01', undefined)).toBeNull();
  });

  it('spreads people added on one day over at most 15 % of the cadence or 21 days', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom(...Object.values(RING_DAYS)), (id, cadence) => {
        const days = jitterDays(id, cadence);
        return days >= 0 && days < Math.min(0.15 * cadence, 21) && days === jitterDays(id, cadence);
      }),
    );
  });
});

describe('which ring a rhythm suggests', () => {
  it.each([
    [1, 'inner'],
    [30, 'inner'],
    [45, 'close'],
    [100, 'close'],
    [120, 'warm'],
    [250, 'warm'],
    [300, 'yearly'],
    [900, 'yearly'],
  ] as const)('%i days suggest %s', (days, ring) => {
    expect(suggestRing(days)).toBe(ring);
  });

  it('suggests nothing where there is no rhythm', () => {
    expect(suggestRing(undefined)).toBeUndefined();
  });
});

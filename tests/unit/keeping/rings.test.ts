import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueDay, earlyDay, jitterDays, suggestRing } from '../../../lib/keeping/rings';
import { RING_DAYS } from '../../../lib/keeping/weights';
import { addDays, daysBetween } from '../../../lib/people/days';

describe('when somebody is due', () => {
  it('counts from the last touch, with a few days of spread that stay the same', () => {
    const due = dueDay({ id: 'ada', ring: 'close' }, '2026-01-01', '2020-01-01');
    const dueOn = addDays('2026-01-01', 60 + jitterDays('ada', 60));
    expect(due).toEqual({ dueOn, estimated: false, early: false });
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

describe('a new contact', () => {
  const kept = { keptOn: '2026-01-03' };
  const day = (last?: number): number | undefined => {
    const touched = last === undefined ? undefined : addDays('2026-01-01', last);
    const early = earlyDay(kept, touched, '2026-01-01');
    return early === undefined ? undefined : daysBetween('2026-01-01', early);
  };

  it('comes up after about 2, 14 and 45 days, a touch counting for the day that it is nearest to', () => {
    expect([day(), day(0), day(1), day(8), day(9), day(14), day(29), day(30)]).toEqual([
      2,
      2,
      14,
      14,
      45,
      45,
      45,
      undefined,
    ]);
  });

  it('is due then, whatever the ring, and afterwards by the ring', () => {
    const yearly = { id: 'ada', ring: 'yearly', ...kept } as const;
    const soon = { dueOn: '2026-01-03', estimated: false, early: true };
    expect(dueDay(yearly, undefined, '2026-01-01')).toEqual(soon);
    const late = dueDay(yearly, '2026-02-20', '2026-01-01')?.dueOn ?? '';
    expect(daysBetween('2026-02-20', late)).toBeGreaterThanOrEqual(365);
  });

  it('is none any more thirty days after the last of them: then the ring’s own day counts', () => {
    const yearly = { id: 'ada', ring: 'yearly', ...kept } as const;
    const due = (today: string, last?: string) => dueDay(yearly, last, '2026-01-01', today);
    expect(due(addDays('2026-01-01', 75))).toMatchObject({ dueOn: '2026-01-03', early: true });
    const later = due(addDays('2026-01-01', 76));
    expect(later).toMatchObject({ early: false, estimated: true });
    expect(daysBetween('2026-01-01', later?.dueOn ?? '')).toBeGreaterThanOrEqual(365);
    const touched = due(addDays('2026-01-01', 76), '2026-01-15');
    expect(touched).toMatchObject({ early: false, estimated: false });
    expect(daysBetween('2026-01-15', touched?.dueOn ?? '')).toBeGreaterThanOrEqual(365);
  });

  it('is none any more for whoever was kept only after those weeks, or connected on a day unknown', () => {
    expect(earlyDay({ keptOn: '2026-02-16' }, undefined, '2026-01-01')).toBeUndefined();
    expect(earlyDay({ keptOn: '2026-02-15' }, undefined, '2026-01-01')).toBe('2026-01-03');
    expect(earlyDay(kept, undefined, undefined)).toBeUndefined();
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

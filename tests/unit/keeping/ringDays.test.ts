import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDailyCap } from '../../../lib/keeping/dailyCap';
import { asRingDays, problemWithRingDays } from '../../../lib/keeping/ringDays';
import { cadenceOf, suggestRing } from '../../../lib/keeping/rings';
import { withDerived } from '../../../lib/keeping/summary';
import { RING_DAYS } from '../../../lib/keeping/weights';
import { RINGS } from '../../../lib/people/schema';
import { keptPerson } from './people';

const OWN = { inner: 14, close: 45, warm: 120, yearly: 400 };

describe('the days of each ring', () => {
  it.each([
    [
      { ...OWN, inner: 6 },
      { kind: 'bounds', ring: 'inner' },
    ],
    [
      { ...OWN, yearly: 731 },
      { kind: 'bounds', ring: 'yearly' },
    ],
    [
      { ...OWN, warm: 120.5 },
      { kind: 'bounds', ring: 'warm' },
    ],
    [
      { ...OWN, close: NaN },
      { kind: 'bounds', ring: 'close' },
    ],
    [
      { ...OWN, inner: 45 },
      { kind: 'order', ring: 'inner', next: 'close' },
    ],
    [
      { ...OWN, warm: 401 },
      { kind: 'order', ring: 'warm', next: 'yearly' },
    ],
    [{ inner: 7, close: 8, warm: 9, yearly: 730 }, undefined],
  ])('%j: %j', (days, problem) => {
    expect(problemWithRingDays(days)).toEqual(problem);
  });

  it('are those at the start where the stored ones cannot be', () => {
    expect(asRingDays(OWN)).toEqual(OWN);
    expect(asRingDays({ inner: 14 })).toEqual({ ...RING_DAYS, inner: 14 });
    for (const odd of [undefined, null, 7, 'x', { inner: 0 }, { inner: 60 }, { close: '45' }])
      expect(asRingDays(odd)).toEqual(RING_DAYS);
  });

  it('never lead to anything that cannot be, whatever is stored', () => {
    const stored = fc.dictionary(fc.constantFrom(...RINGS), fc.oneof(fc.integer(), fc.double(), fc.string()));
    fc.assert(fc.property(stored, (row) => problemWithRingDays(asRingDays(row)) === undefined));
  });

  it('move the day on which somebody is due, unless they have a rhythm of their own', () => {
    const ada = keptPerson('ada', 'inner', []);
    const touch = {
      on: '2026-05-01',
      direction: 'in',
      channel: 'message',
      weight: 1,
      count: 1,
      via: 'user',
    } as const;
    const touches = [{ ...touch, contactId: 'ada' }];
    const before = withDerived(ada, touches);
    const after = withDerived(ada, touches, OWN);
    expect(cadenceOf(before)).toBe(21);
    expect(cadenceOf(after)).toBe(14);
    expect((after.dueOn ?? '') < (before.dueOn ?? '')).toBe(true);
    const own = { ...ada, cadenceDays: 30 };
    expect(withDerived(own, touches, OWN).dueOn).toBe(withDerived(own, touches).dueOn);
  });

  it('leave no trace where they are those at the start, nor on whoever left the ring', () => {
    const ada = withDerived(keptPerson('ada', 'inner', []), [], OWN);
    expect(ada.ringDays).toBe(14);
    expect(withDerived(ada, [])).not.toHaveProperty('ringDays');
    const { ring: _ring, ...gone } = ada;
    expect(withDerived(gone, [], OWN)).not.toHaveProperty('ringDays');
  });

  it('suggest the ring that is nearest as the user has them', () => {
    expect(suggestRing(34)).toBe('inner');
    expect(suggestRing(34, OWN)).toBe('close');
  });
});

describe('cards a day', () => {
  it('are one, two or three, and three where nothing usable is stored', () => {
    expect([1, 2, 3].map(asDailyCap)).toEqual([1, 2, 3]);
    expect([0, 4, 2.5, '2', null, undefined].map(asDailyCap)).toEqual([3, 3, 3, 3, 3, 3]);
  });
});

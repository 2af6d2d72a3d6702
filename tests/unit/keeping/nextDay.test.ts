import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDay } from '../../../lib/keeping/nextDay';
import { promptFor } from '../../../lib/keeping/prompts';
import { addDays, daysBetween } from '../../../lib/people/days';
import { type Contact, type Pledge, RINGS } from '../../../lib/people/schema';
import { keptPerson, promised, TODAY, unspread } from './people';

const ahead = (days: number): string => addDays(TODAY, days);

/** In so many days; undefined where nothing is in sight. */
function next(contact: Contact, promises: Pledge[] = []): number | undefined {
  const day = nextDay(contact, { occasions: [], promises }, TODAY);
  return day === undefined ? undefined : daysBetween(TODAY, day);
}

describe('the next day of somebody', () => {
  const zoe = unspread('zoe', 'close');
  const of = (daysAgo: number, more: Partial<Contact> = {}) => keptPerson(zoe, 'close', [{ daysAgo }], more);

  it('is when their rhythm has passed, and tomorrow where it has', () => {
    expect(next(of(50))).toBe(10);
    expect(next(of(90))).toBe(1);
  });

  it('is that of their ring where the first weeks of a new contact are over', () => {
    const met = { value: ahead(-200), seenOn: TODAY, via: 'export', changedAt: 0 } as const;
    const more = { keptOn: ahead(-200), facts: { connectedOn: met } };
    expect(next(keptPerson(unspread('ivo', 'yearly'), 'yearly', [], more))).toBe(165);
  });

  it('is when the last gate opens', () => {
    expect(next(of(50, { snoozedUntil: ahead(30) }))).toBe(30);
    expect(next(of(50, { restingUntil: ahead(14), snoozedUntil: ahead(3) }))).toBe(14);
    expect(next(of(59, { shownOn: TODAY }))).toBe(7);
    expect(next(of(470, { snoozedUntil: ahead(900) }))).toBe(900);
    const silent = [120, 100, 90].map((daysAgo, i) => ({ daysAgo, direction: i ? ('out' as const) : 'in' }));
    expect(next(keptPerson(zoe, 'close', silent as never))).toBe(90);
  });

  it('is not in sight where a gate has no end, or the tie lapses before', () => {
    expect(next(of(50, { pausedOn: TODAY }))).toBeUndefined();
    expect(next(of(50, { neverOn: TODAY, snoozedUntil: ahead(3) }))).toBeUndefined();
    expect(next(of(2000))).toBeUndefined();
    const { ring: _ring, ...stranger } = of(90);
    expect(next(stranger)).toBeUndefined();
  });

  it('is the day of a promise where that comes first', () => {
    expect(next(of(50), [promised(zoe, 4)])).toBe(4);
    expect(next(of(50), [promised(zoe, 40)])).toBe(10);
    expect(next(of(3), [promised(zoe, -5)])).toBe(4);
    const { open: _open, ...kept } = promised(zoe, 4);
    expect(next(of(50), [kept])).toBe(10);
  });

  it('is the first day with a card, whatever stands in between', () => {
    const days = (max: number) => fc.option(fc.integer({ min: 1, max }), { nil: undefined });
    const anybody = fc.record({
      ring: fc.constantFrom(...RINGS),
      touches: fc.array(
        fc.record({
          daysAgo: fc.integer({ min: 0, max: 400 }),
          direction: fc.constantFrom('in' as const, 'out' as const),
        }),
        { maxLength: 3 },
      ),
      snoozed: days(90),
      resting: days(14),
      shown: days(8),
      promise: days(60),
    });
    fc.assert(
      fc.property(anybody, ({ ring, touches, snoozed, resting, shown, promise }) => {
        const contact = keptPerson('zoe', ring, touches, {
          ...(snoozed !== undefined && { snoozedUntil: ahead(snoozed) }),
          ...(resting !== undefined && { restingUntil: ahead(resting) }),
          ...(shown !== undefined && { shownOn: ahead(1 - shown) }),
        });
        const known = {
          occasions: [],
          promises: promise === undefined ? [] : [promised('zoe', promise - 10)],
        };
        const at = next(contact, known.promises);
        for (let n = 1; n < (at ?? 400); n++) expect(promptFor(contact, known, ahead(n))).toBeNull();
        if (at !== undefined) expect(promptFor(contact, known, ahead(at))).not.toBeNull();
      }),
    );
  });
});

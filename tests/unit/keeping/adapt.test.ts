import { describe, expect, it } from 'vitest';
import { rhythmOffer, withSkip } from '../../../lib/keeping/adapt';
import { addDays } from '../../../lib/people/days';
import type { Contact } from '../../../lib/people/schema';
import { keptPerson, TODAY, touchAgo, type TouchAgo } from './people';

const ago = (days: number): string => addDays(TODAY, -days);

function offered(
  touches: readonly TouchAgo[],
  more: Partial<Contact> = {},
  ring: 'inner' | 'close' | 'yearly' = 'close',
) {
  const rows = touches.map((touch) => touchAgo('zoe', touch));
  return rhythmOffer(keptPerson('zoe', ring, touches, more), rows, TODAY);
}

describe('another rhythm', () => {
  it('half as often again is offered after three "not this time" in a row', () => {
    const skips = { skippedOn: [ago(40), ago(20), ago(1)] };
    expect(offered([{ daysAgo: 90 }], skips)).toEqual({ kind: 'slower', cadence: 60, offered: 90 });
    expect(offered([{ daysAgo: 90 }], { skippedOn: [ago(20), ago(1)] })).toBeUndefined();
  });

  it('is not offered where a touch came between, or where the rhythm was kept since', () => {
    const skips = { skippedOn: [ago(40), ago(20), ago(1)] };
    expect(offered([{ daysAgo: 30 }], skips)).toBeUndefined();
    expect(offered([{ daysAgo: 90 }], { ...skips, rhythmKeptOn: ago(1) })).toBeUndefined();
  });

  it('is never slower than a year or faster than two weeks', () => {
    const skips = { skippedOn: [ago(40), ago(20), ago(1)] };
    expect(offered([{ daysAgo: 900 }], skips, 'yearly')).toBeUndefined();
    expect(offered([{ daysAgo: 900 }], { ...skips, cadenceDays: 300 }, 'yearly')?.offered).toBe(365);
    const firsts = [{ daysAgo: 20 }, { daysAgo: 13 }, { daysAgo: 6 }];
    expect(offered(firsts, { cadenceDays: 18 }, 'inner')?.offered).toBe(14);
    expect(offered(firsts, { cadenceDays: 14 }, 'inner')).toBeUndefined();
  });

  it('a quarter sooner is offered after they wrote first twice within half a rhythm', () => {
    const out = { daysAgo: 60, direction: 'out' } as const;
    expect(offered([out, { daysAgo: 40 }, { daysAgo: 20 }])).toEqual({
      kind: 'faster',
      cadence: 60,
      offered: 45,
    });
    // An answer within some days is no first word, and one first word is no habit.
    expect(offered([out, { daysAgo: 58 }, { daysAgo: 40 }])).toBeUndefined();
    expect(offered([out, { daysAgo: 40 }, { daysAgo: 20, direction: 'out' }])).toBeUndefined();
    expect(offered([{ ...out, daysAgo: 100 }, { daysAgo: 60 }, { daysAgo: 20 }])).toBeUndefined();
  });

  it('remembers days of "not this time", one for each day and only the last ones', () => {
    const contact = keptPerson('zoe', 'close', [], {
      skippedOn: [ago(50), ago(40), ago(30), ago(20), ago(10)],
    });
    expect(withSkip(contact, TODAY)).toEqual([ago(40), ago(30), ago(20), ago(10), TODAY]);
    expect(withSkip({ ...contact, skippedOn: [TODAY] }, TODAY)).toEqual([TODAY]);
  });
});

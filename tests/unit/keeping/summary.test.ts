import { describe, expect, it } from 'vitest';
import { candidateRank, summarise } from '../../../lib/keeping/summary';
import type { Touch } from '../../../lib/people/schema';

function touch(on: string, direction: Touch['direction'], more: Partial<Touch> = {}): Touch {
  return { contactId: 'ada', on, direction, channel: 'message', weight: 1, count: 1, via: 'export', ...more };
}

describe('the summary of somebody’s touches', () => {
  it('counts messages each way and remembers first and last days', () => {
    const summary = summarise([touch('2026-02-01', 'in', { count: 2 }), touch('2026-01-01', 'out')]);
    expect(summary).toMatchObject({
      out: 1,
      in: 2,
      firstOn: '2026-01-01',
      lastInOn: '2026-02-01',
      lastOutOn: '2026-01-01',
    });
  });

  it('finds the rhythm as the median gap of the last touches, and none in fewer than four gaps', () => {
    const days = ['2026-01-01', '2026-01-21', '2026-02-10', '2026-03-02', '2026-06-02'];
    expect(summarise(days.map((on) => touch(on, 'in'))).rhythmDays).toBe(20);
    expect(summarise(days.slice(0, 4).map((on) => touch(on, 'in'))).rhythmDays).toBeUndefined();
  });

  it('counts days written since their last word, several messages of one day once', () => {
    const summary = summarise([
      touch('2026-01-01', 'in'),
      touch('2026-02-01', 'out', { count: 3 }),
      touch('2026-03-01', 'out'),
    ]);
    expect(summary.unanswered).toBe(2);
  });

  it('knows by the moment that they answered on the same day', () => {
    const summary = summarise([
      touch('2026-03-01', 'in', { at: 2000 }),
      touch('2026-03-01', 'out', { at: 1000 }),
    ]);
    expect(summary.unanswered).toBe(0);
  });

  it('lets a bare invitation reset no clock', () => {
    const summary = summarise([touch('2026-03-01', 'out', { channel: 'invitation', weight: 0.1 })]);
    expect(summary.lastOutOn).toBeUndefined();
    expect(summary.unanswered).toBe(0);
  });
});

describe('the order of candidates', () => {
  const rank = (...touches: Touch[]): number => candidateRank({ facts: {} }, summarise(touches));
  it('puts those who wrote both ways before any number of unanswered messages', () => {
    const both = rank(touch('2020-01-01', 'in'), touch('2020-01-02', 'out'));
    const oneWay = rank(touch('2026-01-01', 'out', { count: 500 }));
    expect(both).toBeGreaterThan(oneWay);
  });
  it('puts those who wrote more, and more lately, first', () => {
    const much = rank(touch('2026-01-01', 'in', { count: 20 }), touch('2026-01-02', 'out', { count: 20 }));
    const little = rank(touch('2026-01-01', 'in'), touch('2026-01-02', 'out'));
    const longAgo = rank(touch('2010-01-01', 'in', { count: 20 }), touch('2010-01-02', 'out', { count: 20 }));
    expect(much).toBeGreaterThan(little);
    expect(little).toBeGreaterThan(longAgo);
  });
});

import { describe, expect, it } from 'vitest';
import { giveAndTake } from '../../../lib/keeping/giveAndTake';
import type { ExchangeDirection } from '../../../lib/people/schema';
import { keptPerson, TODAY, touchAgo, type TouchAgo } from './people';

const exchange = (daysAgo: number, ...directions: ExchangeDirection[]): TouchAgo => ({
  daysAgo,
  direction: 'out',
  exchanges: directions.map((direction) => ({ kind: 'expertise' as const, direction })),
});

function hints(...touches: TouchAgo[]) {
  const rows = touches.map((touch) => touchAgo('zoe', touch));
  return giveAndTake(keptPerson('zoe', 'close', touches), rows, TODAY);
}
const kinds = (...touches: TouchAgo[]): string[] => hints(...touches).map(({ kind }) => kind);

describe('give and take', () => {
  it('says that the last three were requests, until something is given', () => {
    const asks = [exchange(90, 'asked'), exchange(60, 'asked'), exchange(30, 'asked')];
    expect(hints(...asks)).toEqual([{ kind: 'onlyAsks', count: 3 }]);
    expect(kinds(...asks, exchange(10, 'gave'))).toEqual([]);
    expect(kinds(...asks.slice(1))).toEqual([]);
    expect(kinds(...asks, { daysAgo: 5, direction: 'out' })).toEqual(['onlyAsks']);
  });

  it('says that only was given, until something was got or asked', () => {
    const gives = [exchange(90, 'gave'), exchange(60, 'gave'), exchange(30, 'gave')];
    expect(kinds(...gives)).toEqual(['onlyGives']);
    expect(kinds(...gives, exchange(10, 'asked'))).toEqual([]);
    expect(kinds(exchange(90, 'gave', 'got'), ...gives.slice(1))).toEqual([]);
  });

  it('says that they helped last, until something is written, and never what an import tells by its text', () => {
    const got: TouchAgo = { ...exchange(20, 'got'), direction: 'in' };
    expect(kinds(got)).toEqual(['thanks']);
    expect(kinds(got, { daysAgo: 10, direction: 'out' })).toEqual([]);
    expect(kinds({ daysAgo: 20, direction: 'in' })).toEqual([]);
  });

  it('lets everything fade after a year', () => {
    const old = [exchange(500, 'asked'), exchange(450, 'asked'), exchange(366, 'asked')];
    expect(kinds(...old)).toEqual([]);
    expect(kinds({ ...exchange(366, 'got'), direction: 'in' })).toEqual([]);
    expect(kinds({ ...exchange(365, 'got'), direction: 'in' })).toEqual(['thanks']);
  });
});

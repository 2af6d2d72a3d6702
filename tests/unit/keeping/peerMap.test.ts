import { describe, expect, it } from 'vitest';
import { peerMapOf } from '../../../lib/keeping/peerMap';
import type { Contact } from '../../../lib/people/schema';
import { keptPerson, TODAY } from './people';

const at = (id: string, place: string): Contact =>
  keptPerson(id, 'yearly', [{ daysAgo: 20 }], {
    kinds: ['industry'],
    facts: { location: { value: place, seenOn: TODAY, via: 'page', changedAt: 1 } },
  });
const among = (place: string, others: string): boolean => {
  const ring = ['a', 'b', 'c', 'd'].map((id) => at(id, others));
  return peerMapOf([...ring, at('zoe', place)], TODAY).bridges.has('zoe');
};

describe('whoever shares little with their ring', () => {
  it('is told by places, however they are written', () => {
    expect(among('München, Bayern, Deutschland', 'Munich, Germany')).toBe(false);
    expect(among('Bern, Switzerland', 'Munich, Germany')).toBe(true);
  });

  it('does not share a place that is only called alike', () => {
    expect(among('Berlin, Connecticut, United States', 'Berlin, Germany')).toBe(true);
  });
});

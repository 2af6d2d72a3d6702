import { describe, expect, it } from 'vitest';
import { sayExchanged } from '../../../components/present/exchanged';
import type { TouchSummary } from '../../../lib/people/schema';

const of = (exchanges: TouchSummary['exchanges']): string | undefined =>
  sayExchanged({ out: 3, in: 2, unanswered: 0, ...(exchanges && { exchanges }) });
const times = (count: number) => ({ count, lastOn: '2026-05-01' });

describe('what was exchanged', () => {
  it('names only what there was, never a nought', () => {
    expect(of({ got: times(1) })).toBe('Between you: got 1.');
    expect(of({ gave: times(2), asked: times(1) })).toBe('Between you: given 2, asked for 1.');
    expect(of({ gave: times(0), got: times(3) })).not.toContain('0');
  });

  it('is not spoken of where there was nothing', () => {
    expect(of(undefined)).toBeUndefined();
    expect(of({ gave: times(0) })).toBeUndefined();
  });
});

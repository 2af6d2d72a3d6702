import { describe, expect, it } from 'vitest';
import { measure } from '../../../scripts/keeping/measure';
import { peerkeep } from '../../../scripts/keeping/strategies';
import { expectLimits } from './limits';

describe('two years with 190 people', () => {
  it('keep the limits: the longer run takes two seeds more', { timeout: 120_000 }, () => {
    const measured = measure('one', peerkeep, true);
    expectLimits(measured);
    // A run in which nothing happened would keep every limit, too.
    expect(measured.run.cards.length).toBeGreaterThan(500);
    expect(measured.run.occasions.length).toBeGreaterThan(120);
  });
});

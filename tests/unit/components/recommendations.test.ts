import { describe, expect, it } from 'vitest';
import { presentHead } from '../../../components/present/person';
import { sayRecommendations } from '../../../components/present/recommendations';
import { dormantValue } from '../../../lib/keeping/dormant';
import { keptPerson, TODAY, type TouchAgo } from '../keeping/people';

const written = (daysAgo: number, direction: 'in' | 'out'): TouchAgo => ({
  daysAgo,
  direction,
  channel: 'recommendation',
});
const withThose = (...touches: TouchAgo[]) => keptPerson('zoe', 'yearly', touches);

describe('who recommended whom', () => {
  it.each([
    [[written(900, 'in')], 'They recommended you'],
    [[written(900, 'in'), written(800, 'in')], 'They recommended you 2 times'],
    [[written(900, 'out')], 'You recommended them'],
    [[written(900, 'in'), written(800, 'out')], 'You recommended each other'],
    [[{ daysAgo: 900 }], undefined],
  ])('%j: %s', (touches, said) => {
    expect(sayRecommendations(withThose(...touches).touches)).toBe(said);
  });

  it('is not said where a row of old does not know it', () => {
    const { recommendedYou: _new, ...old } = withThose(written(900, 'in')).touches;
    expect(sayRecommendations(old)).toBe('A recommendation between you');
  });

  it('is on their page', () => {
    expect(presentHead(withThose(written(900, 'in')), [], TODAY).numbers).toContain('They recommended you');
  });

  it('counts as willing only where they wrote it', () => {
    const willing = (direction: 'in' | 'out') =>
      dormantValue({ contact: withThose(written(1300, direction)), changed: false }, []).willing;
    expect([willing('in'), willing('out')]).toEqual([1, 0]);
  });
});

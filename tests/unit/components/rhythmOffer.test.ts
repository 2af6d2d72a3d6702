import { describe, expect, it } from 'vitest';
import { presentRhythmOffer } from '../../../components/present/rhythmOffer';

const said = (cadence: number, offered: number): string =>
  presentRhythmOffer({ kind: offered > cadence ? 'slower' : 'faster', cadence, offered }, 'Mira').text;

describe('another rhythm on offer', () => {
  it('is said as people say it', () => {
    expect(said(60, 90)).toContain('A word every 3 months in place of every 2 months?');
    expect(said(60, 45)).toContain('A word every 6 weeks in place of every 2 months?');
  });

  it('is said to the day where the words for both would be the same', () => {
    expect(said(335, 365)).toContain('A word every 365 days in place of every 335 days?');
    expect(said(19, 14)).toContain('A word every 2 weeks in place of every 3 weeks?');
    expect(said(17, 14)).toContain('A word every 14 days in place of every 17 days?');
  });

  it('does not count what the user put off', () => {
    expect(said(60, 90)).not.toMatch(/three|put off|times/);
  });
});

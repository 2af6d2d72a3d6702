import { describe, expect, it } from 'vitest';
import { withBirthday } from '../../../lib/keeping/birthday';
import { promptFor, weigh } from '../../../lib/keeping/prompts';
import type { Occasion } from '../../../lib/people/schema';
import { happened, keptPerson } from './people';

const TODAY = '2026-06-15';
const fresh = keptPerson('zoe', 'yearly', [{ daysAgo: 30 }]);
const on = (monthDay: string) => ({
  ...fresh,
  birthdays: 1 as const,
  facts: {
    ...fresh.facts,
    birthday: { value: monthDay, seenOn: '2026-01-01', via: 'user' as const, changedAt: 1 },
  },
});
const days = (monthDay: string, today = TODAY): string[] =>
  withBirthday({ ...on(monthDay), lastTouchOn: '2020-01-01' }, [], today).map((one) => one.on);

describe('a birthday', () => {
  it('is no reason to write without the choice, whoever tells it', () => {
    const told: Occasion = happened('zoe', 'birthday', 0);
    const { birthdays: _no, ...without } = on('06-15');
    expect(promptFor(without, { occasions: [told] }, TODAY)).toBeNull();
    expect(weigh(without, { occasions: [told] }, TODAY).occasion).toBeUndefined();
    expect(promptFor(on('12-24'), { occasions: [told] }, TODAY)?.occasion?.type).toBe('birthday');
  });

  it('raises a card on the day, once, and is done with a word', () => {
    expect(promptFor(on('06-15'), { occasions: [] }, TODAY)?.occasion).toMatchObject({
      type: 'birthday',
      on: TODAY,
    });
    expect(promptFor(on('06-16'), { occasions: [] }, TODAY)).toBeNull();
    const told = happened('zoe', 'birthday', 0, { state: 'done' });
    expect(withBirthday(on('06-15'), [told], TODAY)).toEqual([told]);
    expect(weigh({ ...on('06-15'), lastTouchOn: TODAY }, { occasions: [] }, TODAY).occasion).toBeUndefined();
  });

  it('comes each year, over the turn of the year, and on 1 March after 29 February', () => {
    expect(days('06-15')).toEqual([TODAY]);
    expect(days('06-07')).toEqual([]);
    expect(days('12-30', '2027-01-02')).toEqual(['2026-12-30']);
    expect(days('02-29', '2027-03-01')).toEqual(['2027-03-01']);
    expect(days('02-29', '2028-02-29')).toEqual(['2028-02-29']);
    expect(days('soon')).toEqual([]);
  });

  it('is not spoken of near a difficulty', () => {
    const hard = happened('zoe', 'openToWork', 10, { state: 'done' });
    expect(weigh(on('06-15'), { occasions: [hard] }, TODAY).occasion).toBeUndefined();
  });
});

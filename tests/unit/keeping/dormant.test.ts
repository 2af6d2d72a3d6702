import { describe, expect, it } from 'vitest';
import { choose } from '../../../lib/keeping/choose';
import { byDormantValue, dormantValue } from '../../../lib/keeping/dormant';
import { addDays } from '../../../lib/people/days';
import type { Contact, Fact } from '../../../lib/people/schema';
import { keptPerson, TODAY, type TouchAgo } from './people';

const fact = (value: string, seenOn = TODAY): Fact => ({ value, seenOn, via: 'page', changedAt: 1 });
const both = (count: number): TouchAgo[] =>
  Array.from({ length: count }, (_, n) => ({ daysAgo: 1300 + n, direction: n % 2 === 0 ? 'in' : 'out' }));
const moved: Partial<Contact> = {
  facts: { company: fact('New Works') },
  otherFacts: [{ name: 'company', ...fact('Old Works') }],
};

const stranger = keptPerson('stranger', 'yearly', [{ daysAgo: 1300, direction: 'in' }]);
const trusted = keptPerson('trusted', 'yearly', [
  ...both(12),
  { daysAgo: 1290, exchanges: [{ kind: 'reference', direction: 'got' }] },
]);
const changed = keptPerson('changed', 'yearly', both(4), moved);
const familiar = keptPerson('familiar', 'yearly', both(40));

describe('somebody of long ago', () => {
  it('is worth what trust, willingness and news make, each within its bounds', () => {
    expect(dormantValue(stranger, [])).toMatchObject({ trust: 0, willing: 1, novelty: 1, value: 2 });
    expect(dormantValue(trusted, [])).toMatchObject({ trust: 3, willing: 1, novelty: 0, value: 4 });
    expect(dormantValue(changed, [])).toMatchObject({ trust: 1, willing: 1, novelty: 2, value: 4 });
    expect(dormantValue(familiar, [])).toMatchObject({ trust: 2, willing: 1, novelty: 0, value: 3 });
  });

  it('counts one less beside somebody of the same company or kind', () => {
    const other = keptPerson('other', 'inner', [], { facts: { company: fact('New Works GmbH') } });
    expect(dormantValue(changed, [other]).value).toBe(dormantValue(changed, []).value - 1);
    const kind = { kinds: ['cohort' as const] };
    expect(dormantValue({ ...stranger, ...kind }, [{ ...other, ...kind }]).value).toBe(1);
  });

  it('comes before the familiar favourite; of two alike the less familiar first', () => {
    const order = byDormantValue([familiar, stranger, trusted, changed], [], TODAY);
    expect(order.map(({ contact }) => contact.id)).toEqual(['changed', 'trusted', 'familiar', 'stranger']);
  });

  it('has the third place on Tuesdays and Thursdays, with no part of a sum and a reason all the same', () => {
    const days = [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(TODAY, n));
    const shown = days.filter(
      (day) => choose({ due: [], dormant: [changed] }, { taken: [] }, day).length > 0,
    );
    expect(shown).toEqual(['2026-06-16', '2026-06-18']);
    const [pick] = choose({ due: [], dormant: [changed] }, { taken: [] }, '2026-06-16');
    expect(pick).toMatchObject({ by: 'dormant', prompt: { addends: [] } });
    const taken = { taken: [stranger], dormantTaken: true };
    expect(choose({ due: [], dormant: [changed] }, taken, '2026-06-16')).toEqual([]);
    expect(pick?.prompt.reasons[0]).toMatchObject({ kind: 'longAgo', changed: true });
  });
});

import { describe, expect, it } from 'vitest';
import { choose, lastSlowCard, poolOf } from '../../../lib/keeping/choose';
import { byDormantValue, dormantValue, type LongAgo } from '../../../lib/keeping/dormant';
import { type Prompt, promptFor } from '../../../lib/keeping/prompts';
import { addDays } from '../../../lib/people/days';
import type { Contact, Fact, Occasion, Ring } from '../../../lib/people/schema';
import { happened, keptPerson, TODAY, type TouchAgo } from './people';

const fact = (value: string, seenOn = TODAY): Fact => ({ value, seenOn, via: 'page', changedAt: 1 });
const both = (count: number): TouchAgo[] =>
  Array.from({ length: count }, (_, n) => ({ daysAgo: 1300 + n, direction: n % 2 === 0 ? 'in' : 'out' }));
const longAgo = (contact: Contact, changed = false): LongAgo => ({ contact, changed });
const company = { facts: { company: fact('New Works') } };

const stranger = longAgo(keptPerson('stranger', 'yearly', [{ daysAgo: 1300, direction: 'in' }]));
const trusted = longAgo(
  keptPerson('trusted', 'yearly', [
    ...both(12),
    { daysAgo: 1290, exchanges: [{ kind: 'reference', direction: 'got' }] },
  ]),
);
const changed = longAgo(keptPerson('changed', 'yearly', both(4), company), true);
const familiar = longAgo(keptPerson('familiar', 'yearly', both(40)));

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
    const alike = longAgo({ ...stranger.contact, ...kind });
    expect(dormantValue(alike, [{ ...other, ...kind }]).value).toBe(1);
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
    const taken = { taken: [stranger.contact], dormantTaken: true };
    expect(choose({ due: [], dormant: [changed] }, taken, '2026-06-16')).toEqual([]);
    expect(pick?.prompt.reasons[0]).toMatchObject({ kind: 'longAgo', changed: true });
  });
});

describe('whether somebody of long ago moved on', () => {
  const since = (occasions: Occasion[], more: Partial<Contact> = {}): boolean | undefined => {
    const zoe = keptPerson('zoe', 'yearly', [{ daysAgo: 1300 }], more);
    return poolOf([zoe], () => ({ occasions }), TODAY).dormant[0]?.changed;
  };

  it('is told by a new job after the last touch, whatever became of it', () => {
    for (const state of ['open', 'done', 'dismissed'] as const)
      expect(since([happened('zoe', 'newJob', 900, { state })])).toBe(true);
    expect(since([happened('zoe', 'newJob', 1300)])).toBe(false);
    expect(since([happened('zoe', 'promotion', 900)])).toBe(false);
  });

  it('is not told by what a merge set aside', () => {
    const otherFacts = [{ name: 'company' as const, ...fact('Old Works') }];
    expect(since([], { ...company, otherFacts })).toBe(false);
  });

  it('is not told where their work may have ended since', () => {
    const ended = happened('zoe', 'roleEnded', 30, { state: 'done' });
    expect(since([happened('zoe', 'newJob', 900), ended])).toBe(false);
  });
});

describe('the turn of long ago', () => {
  const shown = (daysAgo: number, more: Partial<Contact> = {}): Contact => ({
    ...stranger.contact,
    shownOn: addDays(TODAY, -daysAgo),
    ...more,
  });
  const inPool = (contact: Contact): boolean =>
    poolOf([contact], () => ({ occasions: [] }), TODAY).dormant.length > 0;

  it('comes again after ninety days, so that others have theirs', () => {
    expect(inPool(shown(89, { shownLapsed: 1 }))).toBe(false);
    expect(inPool(shown(90, { shownLapsed: 1 }))).toBe(true);
    expect(inPool(shown(0, { shownLapsed: 1 }))).toBe(true);
    // A card from before they lapsed was none of long ago.
    expect(inPool(shown(89))).toBe(true);
  });

  it('is not that of the slow rings: their week goes on', () => {
    const yearly = keptPerson('yearly', 'yearly', [{ daysAgo: 200 }], { shownOn: addDays(TODAY, -3) });
    expect(lastSlowCard([shown(1, { shownLapsed: 1 })], TODAY)).toBeUndefined();
    expect(lastSlowCard([shown(1, { shownLapsed: 1 }), yearly], TODAY)).toBe(yearly.shownOn);
    expect(lastSlowCard([{ ...yearly, shownOn: TODAY }], TODAY)).toBeUndefined();
  });

  it('leaves the slow rings their place of the day, too', () => {
    const due = (id: string, ring: Ring, daysAgo: number): Prompt =>
      promptFor(keptPerson(id, ring, [{ daysAgo }]), { occasions: [] }, TODAY)!;
    const prompts = [...['a', 'b', 'c'].map((id) => due(id, 'inner', 100)), due('slow', 'yearly', 400)];
    const taken = { taken: [shown(0, { shownLapsed: 1 })], dormantTaken: true };
    const ids = choose({ due: prompts, dormant: [] }, taken, TODAY).map(({ prompt }) => prompt.contact.id);
    expect(ids).toContain('slow');
  });
});

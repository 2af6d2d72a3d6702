import { describe, expect, it } from 'vitest';
import {
  addition,
  ADDITIONS,
  type Chooser,
  orderCandidates,
  tellingEvidence,
} from '../../../lib/keeping/candidates';
import { candidateRank, summarise, withDerived } from '../../../lib/keeping/summary';
import type { Contact, FactName, Touch } from '../../../lib/people/schema';

const TODAY = '2026-06-15';
const YOU: Chooser = {
  career: {
    location: 'Vienna, Austria',
    positions: [{ company: 'Halden', title: 'Head of Product', from: '2018-01' }],
    schools: [],
  },
  topics: [],
  gaps: [],
};

function touch(on: string, direction: Touch['direction'], more: Partial<Touch> = {}): Touch {
  return { contactId: 'x', on, direction, channel: 'message', weight: 1, count: 1, via: 'export', ...more };
}
const recommended = (on: string) => touch(on, 'in', { channel: 'recommendation' });
const endorsed = (on: string, count: number) =>
  touch(on, 'in', { channel: 'endorsement', weight: 0.1, count });

function contact(id: string, known: Partial<Record<FactName, string>>, touches: Touch[] = []): Contact {
  const facts: Contact['facts'] = {};
  for (const [name, value] of Object.entries(known) as [FactName, string][])
    facts[name] = { value, seenOn: '2026-06-01', via: 'export', changedAt: 1 };
  const bare: Contact = {
    id,
    facts,
    connected: 'yes',
    touches: { out: 0, in: 0, unanswered: 0 },
    createdAt: 0,
  };
  return withDerived(bare, touches);
}

const order = (people: Contact[], you = YOU) => orderCandidates(people, you, TODAY).map(({ id }) => id);

describe('the stored rank', () => {
  const rank = (...touches: Touch[]): number => candidateRank({ facts: {} }, summarise(touches));

  it('counts endorsements and recommendations', () => {
    expect(
      summarise([endorsed('2025-01-01', 3), endorsed('2025-01-02', 1), recommended('2025-01-03')]),
    ).toMatchObject({
      endorsements: 4,
      recommendations: 1,
    });
    expect(summarise([touch('2025-01-01', 'in')])).not.toHaveProperty('endorsements');
  });

  it('puts whoever recommended beside those who wrote both ways, before those who only endorsed', () => {
    const wrote = rank(touch('2026-01-01', 'in'), touch('2026-01-01', 'out'));
    expect(rank(recommended('2026-01-01'))).toBeGreaterThan(rank(endorsed('2026-01-01', 500)));
    expect(rank(recommended('2026-01-01')) - wrote).toBeLessThan(10);
    expect(rank(endorsed('2026-01-01', 1))).toBeGreaterThan(rank());
  });

  it('lets a recommendation weigh as much as four times the messages', () => {
    const both = (n: number) => [
      touch('2026-01-01', 'in', { count: n }),
      touch('2026-01-01', 'out', { count: n }),
    ];
    const few = rank(...both(4), recommended('2026-01-01'));
    expect(few).toBeGreaterThan(rank(...both(16)));
    expect(few).toBeLessThan(rank(...both(20)));
  });
});

describe('the order of the first few hundred', () => {
  const wrote = [touch('2026-01-01', 'in'), touch('2026-01-01', 'out')];

  it('is that of the rank where nothing more is known', () => {
    const people = [
      contact('a', {}, [...wrote, touch('2026-02-01', 'in')]),
      contact('b', {}, wrote),
      contact('c', {}),
    ];
    expect(order(people)).toEqual(['a', 'b', 'c']);
    expect(order(people, { gaps: [] })).toEqual(['a', 'b', 'c']);
  });

  it('moves up whoever shares a history, is at a like stage, or fills a gap', () => {
    const plain = contact('plain', {}, wrote);
    const shared = contact('shared', { company: 'Halden', connectedOn: '2019-01-01' }, wrote);
    const alike = contact('alike', { company: 'Else', title: 'Head of Design' }, wrote);
    const near = contact('near', { company: 'Else', title: 'Design Director' }, wrote);
    const place = contact('place', { location: 'Vienna, Austria' }, wrote);
    expect(order([plain, near, alike, shared])).toEqual(['shared', 'alike', 'near', 'plain']);
    expect(order([plain, place])).toEqual(['plain', 'place']);
    expect(order([plain, place], { ...YOU, gaps: ['geographic'] })).toEqual(['place', 'plain']);
  });

  it('moves nobody past those who wrote both ways', () => {
    const all = contact('all', {
      company: 'Halden',
      title: 'Head of Design',
      connectedOn: '2026-01-01',
      location: 'Vienna, Austria',
    });
    const long = contact('long', {}, [touch('2009-01-01', 'in'), touch('2009-01-01', 'out')]);
    const you: Chooser = { ...YOU, gaps: ['cohort', 'geographic', 'crossFunctional'] };
    expect(addition(all, you, TODAY)).toBe(
      ADDITIONS.sharedHistory + ADDITIONS.sameStage + 2 * ADDITIONS.fillsGap,
    );
    expect(order([long, all], you)).toEqual(['long', 'all']);
  });

  it('leaves those alike as they came', () => {
    const people = Array.from({ length: 40 }, (_, i) => contact(`p${i}`, {}, wrote));
    expect(order(people)).toEqual(people.map(({ id }) => id));
  });

  it('counts a stage only where both titles are known', () => {
    expect(addition(contact('a', { company: 'Else' }), YOU, TODAY)).toBe(0);
    expect(addition(contact('a', { company: 'Else', title: 'Head of Art' }), { gaps: [] }, TODAY)).toBe(0);
  });
});

it('a row tells the most telling first', () => {
  const evidence = [
    { kind: 'geographic', place: 'Wien' },
    { kind: 'functional', does: 'product', company: 'Else' },
    { kind: 'cohort', at: 'company', name: 'Halden', year: '2019' },
  ] as const;
  expect(tellingEvidence(evidence, 2).map(({ kind }) => kind)).toEqual(['cohort', 'functional']);
});

import { describe, expect, it } from 'vitest';
import type { Career } from '../../../lib/people/imported';
import { suggestKinds, type YourSide } from '../../../lib/people/kinds';
import { type Contact, type FactName, PEER_KINDS } from '../../../lib/people/schema';

const TODAY = '2026-06-15';
const CAREER: Career = {
  headline: 'Head of Product at Lanternfish Studio',
  industry: 'Financial Services',
  location: 'Vienna, Austria',
  positions: [
    { company: 'Lanternfish Studio', title: 'Head of Product', from: '2021-03' },
    { company: 'Halden GmbH', title: 'Product Manager', from: '2017-05', to: '2021-02' },
    { company: 'Larkmoor Books', title: 'Editor', from: '2012', to: '2014' },
  ],
  schools: [{ school: 'Larkmoor University', from: '2008', to: '2012' }],
};
const YOU: YourSide = { career: CAREER, topics: ['Accessibility', 'service design', 'AI'] };

type Known = Partial<Record<FactName, string>>;

function contact(known: Known, more: Partial<Contact> = {}): Contact {
  const facts: Contact['facts'] = {};
  for (const [name, value] of Object.entries(known) as [FactName, string][])
    facts[name] = { value, seenOn: '2026-06-01', via: 'export', changedAt: 1 };
  return {
    id: 'ana',
    facts,
    connected: 'yes',
    touches: { out: 0, in: 0, unanswered: 0 },
    createdAt: 0,
    ...more,
  };
}

const of = (known: Known, more: Partial<Contact> = {}, you = YOU) =>
  suggestKinds(you, contact(known, more), TODAY);
const kinds = (known: Known, more: Partial<Contact> = {}, you = YOU) =>
  of(known, more, you).map(({ kind }) => kind);

describe('kinds are suggested with their evidence', () => {
  it.each<[string, Known, object]>([
    [
      'the same industry elsewhere',
      { company: 'Otterbank' },
      { kind: 'industry', industry: 'finance', company: 'Otterbank' },
    ],
    [
      'the same function elsewhere',
      { company: 'Quillhaven', title: 'Produktmanagerin' },
      { kind: 'functional', does: 'product', company: 'Quillhaven' },
    ],
    [
      'a former company, connected while there',
      { company: 'Halden', connectedOn: '2019-04-02' },
      { kind: 'cohort', at: 'company', name: 'Halden', year: '2019' },
    ],
    [
      'the present company, connected while there',
      { company: 'Lanternfish Studio', connectedOn: '2022-04-02' },
      { kind: 'cohort', at: 'company', name: 'Lanternfish Studio', year: '2022' },
    ],
    [
      'a school, up to a year after it',
      { school: 'Larkmoor University', connectedOn: '2013-11-30' },
      { kind: 'cohort', at: 'school', name: 'Larkmoor University', year: '2013' },
    ],
    ['a place in another language', { location: 'Wien, Österreich' }, { kind: 'geographic', place: 'Wien' }],
    [
      'a topic of the headline',
      { headline: 'Designing for accessibility' },
      { kind: 'interest', topics: ['Accessibility'], heard: true },
    ],
    [
      'the same house, another function',
      { company: 'Lanternfish Studio', title: 'Head of Design' },
      { kind: 'crossFunctional', company: 'Lanternfish Studio', does: 'design' },
    ],
  ])('%s', (_, known, evidence) => {
    expect(of(known)).toEqual([evidence]);
  });

  it('a former company of theirs that a merge set aside counts', () => {
    const aside = {
      name: 'company' as const,
      value: 'Halden',
      seenOn: '2020-01-01',
      via: 'export' as const,
      changedAt: 0,
    };
    expect(kinds({ company: 'Else', connectedOn: '2018-01-01' }, { otherFacts: [aside] })).toEqual([
      'cohort',
    ]);
  });

  it('topics that the user noted of them come before those heard', () => {
    expect(of({ headline: 'AI' }, { topics: ['Service Design'] })).toEqual([
      { kind: 'interest', topics: ['service design'], heard: false },
    ]);
  });
});

describe('unsure means no suggestion', () => {
  it.each<[string, Known]>([
    ['another industry', { company: 'Halverton Freight' }],
    ['a company that tells no industry', { company: 'Moonpetal' }],
    ['a function in the same house', { company: 'Lanternfish Studio', title: 'Product Manager' }],
    ['a function in a house that may be the same', { company: 'Lanternfish', title: 'Product Manager' }],
    ['a function without a company', { title: 'Product Manager' }],
    ['an unclear title', { company: 'Quillhaven', title: 'Product & Design Lead' }],
    ['a company, connected before', { company: 'Halden', connectedOn: '2017-04-30' }],
    ['a company, connected after', { company: 'Halden', connectedOn: '2021-03-01' }],
    ['a company, connected on an unknown day', { company: 'Halden' }],
    ['a company that is only called alike', { company: 'Halden Cloud', connectedOn: '2019-04-02' }],
    ['a school, connected two years later', { school: 'Larkmoor University', connectedOn: '2014-01-01' }],
    ['another school', { school: 'Larkmoor College', connectedOn: '2010-01-01' }],
    ['a place of the same name elsewhere', { location: 'Vienna, Virginia, United States' }],
    ['only the country', { location: 'Austria' }],
    ['half a word of a topic', { headline: 'Maintaining things' }],
    ['the same house, far above', { company: 'Lanternfish Studio', title: 'CFO' }],
    ['the same house, far below', { company: 'Lanternfish Studio', title: 'Junior Designer' }],
    ['the same house, an unclear title', { company: 'Lanternfish Studio', title: 'Head of Everything' }],
    ['nothing known', {}],
  ])('%s', (_, known) => {
    expect(of(known)).toEqual([]);
  });

  it('a title from before the change of company belongs to the job before', () => {
    const moved = contact({ company: 'Quillhaven', title: 'Product Manager' });
    moved.facts.company!.changedAt = 2;
    expect(suggestKinds(YOU, moved, TODAY)).toEqual([]);
  });

  it('no career, no suggestion; nor from a position that has ended or not begun', () => {
    const known = {
      company: 'Otterbank',
      title: 'Product Manager',
      location: 'Vienna, Austria',
      headline: 'AI',
    };
    expect(kinds(known, {}, {})).toEqual([]);
    const positions = [
      { company: 'Halden', title: 'Head of Product', from: '2017-05', to: '2021-02' },
      { company: 'Later', title: 'Head of Product', from: '2027-01' },
    ];
    expect(kinds(known, {}, { career: { ...CAREER, positions } })).toEqual(['geographic']);
  });

  it('two freelancers are in no house together', () => {
    const positions = [{ company: 'Self-employed', title: 'Designer', from: '2020' }];
    const you = { career: { positions, schools: [] } };
    expect(
      kinds({ company: 'Self-employed', title: 'Copy Editor', connectedOn: '2022-01-01' }, {}, you),
    ).toEqual([]);
  });

  it.each(PEER_KINDS)('%s is never suggested again once answered', (kind) => {
    const all: Known = {
      company: 'Otterbank',
      title: 'Product Manager',
      school: 'Larkmoor University',
      connectedOn: '2010-01-01',
      location: 'Greater Vienna Area',
      headline: 'AI',
    };
    const inHouse = { ...all, company: 'Lanternfish Studio', title: 'Head of Design' };
    const known = kind === 'crossFunctional' ? inHouse : all;
    expect(kinds(known)).toContain(kind);
    expect(kinds(known, { kinds: [kind] })).not.toContain(kind);
    expect(kinds(known, { notKinds: [kind] })).not.toContain(kind);
  });
});

import { describe, expect, it } from 'vitest';
import { completed, isSameOccasion, type OccasionKey } from '../../../lib/keeping/occasions';
import { saysOpenToWork } from '../../../lib/keeping/openToWork';
import { addDays } from '../../../lib/people/days';
import { titleAt } from '../../../lib/people/headline';
import type { Occasion } from '../../../lib/people/schema';
import { rankOf, titleNews } from '../../../lib/people/seniority';

const DAY = '2026-06-15';
const key = (type: Occasion['type'], organisation = '', daysLater = 0): OccasionKey => ({
  type,
  organisation,
  on: addDays(DAY, daysLater),
});

describe('one occasion', () => {
  it.each([
    [key('newJob', 'works'), key('newJob', 'works', 60), true],
    [key('newJob', 'works'), key('newJob', 'works', 61), false],
    [key('newJob', 'works'), key('newJob', 'other', 1), false],
    [key('newJob', 'works'), key('newJob', '', 1), true],
    [key('newJob', 'works'), key('promotion', 'works', 30), true],
    [key('newRole', 'works'), key('promotion', 'works cloud', 30), true],
    [key('birthday'), key('birthday', '', 300), true],
    [key('birthday'), key('birthday', '', 365), false],
    [key('workAnniversary', 'works'), key('workAnniversary', 'elsewhere', 20), true],
    [key('award', 'a'), key('certification', 'a'), false],
    [key('post', '1'), key('post', '1', 200), true],
    [key('post', '1'), key('post', '2'), false],
    [key('openToWork'), key('openToWork', '', 60), true],
    [key('openToWork'), key('roleEnded'), false],
  ])('%j and %j: %s', (one, other, same) => {
    expect(isSameOccasion(one, other)).toBe(same);
    expect(isSameOccasion(other, one)).toBe(same);
  });

  it('is completed by a later page and never changed', () => {
    const known: Occasion = {
      ...key('newJob'),
      id: 'o',
      contactId: 'c',
      facts: { title: 'Lead' },
      state: 'done',
      via: 'page',
    };
    const found = { facts: { title: 'Head', company: 'Works' }, organisation: 'works', after: '2026-01-01' };
    expect(completed(known, found)).toEqual({
      ...known,
      facts: { title: 'Lead', company: 'Works' },
      organisation: 'works',
      after: '2026-01-01',
    });
    expect(completed(known, { facts: { title: 'Head' }, organisation: '' })).toBe(known);
  });
});

describe('a headline', () => {
  it.each([
    ['Designer | #OpenToWork', true],
    ['Looking for a new role in logistics', true],
    ['Actively seeking new opportunities', true],
    ['Engineer - open to work', true],
    ['Auf der Suche nach einer neuen Herausforderung', true],
    ['Laid off in May, data analyst', true],
    ['We are looking for designers', false],
    ['Looking for people who like to work with wood', false],
    ['Recruiter helping people find work', false],
    ['Funeral director at Example', false],
    ['Senior recruiter open to work', true],
    ['Open to work immediately', true],
    ['Open to new roles in sales', true],
    ['Looking for remote work as a translator', true],
    ['Looking for a new role as a software engineer', true],
    ['Seeking a business analyst position', true],
    ['Looking for engineers', false],
    ['Looking for engineers for remote work', false],
    ['Seeking developers to work on climate', false],
    ['Designer open to work with startups', false],
    ['Open to working with founders', false],
    ['Open to networking', false],
    ['Open to speaking opportunities', false],
    ['Seeking investment opportunities', false],
    ['Looking for partnership opportunities', false],
    ['Helping laid off engineers find work', false],
    ['Career coach for job seekers', false],
    ['I place people who are between jobs', false],
    ['Supporting the unemployed in Leeds', false],
    ['Hiring | #hiring | looking for a Head of Work Design', false],
    ['Open to ideas', false],
    [undefined, false],
  ])('%s speaks of looking for work: %s', (headline, expected) => {
    expect(saysOpenToWork(headline)).toBe(expected);
  });

  it.each([
    ['Engineer at Works', 'Works GmbH', 'Engineer'],
    ['Head of Design @Works | Speaker', 'Works', 'Head of Design'],
    ['Leiterin Vertrieb bei Works', 'Works', 'Leiterin Vertrieb'],
    ['Ingénieure chez Works, Lyon', 'Works', 'Ingénieure'],
    ['Directora de ventas en Works', 'Works', 'Directora de ventas'],
    ['Gerente na Works', 'Works', 'Gerente'],
    ['Responsabile presso Works', 'Works', 'Responsabile'],
    ['Manager bij Works', 'Works', 'Manager'],
    ['Speaker at Example Days', 'Works', undefined],
    ['at Works', 'Works', undefined],
    ['Engineer at Works', undefined, undefined],
  ])('%s tells for %s the title %s', (headline, company, title) => {
    expect(titleAt(headline, company)).toBe(title);
  });
});

describe('titles', () => {
  it('stand on a ladder', () => {
    const ladder = [
      'Working Student',
      'Engineer',
      'Senior Engineer',
      'Staff Engineer',
      'Engineering Manager',
      'Director of Engineering',
      'Vice President Engineering',
      'CTO',
    ];
    expect(ladder.map(rankOf)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(rankOf('Product Owner')).toBe(1);
  });

  it.each([
    ['Engineer', 'Lead Engineer', 'promotion'],
    ['Lead Engineer', 'Engineer', null],
    ['Engineer', 'ENGINEER', null],
    ['VP Sales', 'Vice President of Sales', null],
    ['Editor', 'Producer', 'newRole'],
    ['???', 'Producer', null],
  ])('from %s to %s is %s', (before, now, news) => {
    expect(titleNews(before, now)).toBe(news);
  });
});

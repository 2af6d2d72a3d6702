import { describe, expect, it } from 'vitest';
import { type DraftRequest, writeDraft } from '../../../lib/drafts/draft';
import { gapIn, objectionTo } from '../../../lib/drafts/guard';
import { FIRST_WORDS, LONG_SILENCE, NEW_JOB, STAY_IN_TOUCH } from '../../../lib/drafts/phrases/en';
import {
  ACHIEVEMENT,
  ANNIVERSARY,
  BIRTHDAY,
  HARDSHIP,
  NEW_ROLE,
  POST,
} from '../../../lib/drafts/phrases/enOccasions';
import { OCCASION_TYPES, type OccasionFacts } from '../../../lib/people/schema';

const request = (more: Partial<DraftRequest> = {}): DraftRequest => ({
  name: 'Ada Example',
  cadence: 60,
  silentDays: 70,
  seed: 'ada',
  used: [],
  ...more,
});

describe('a draft', () => {
  it('congratulates on a new job with the company’s name', () => {
    const draft = writeDraft(request({ occasion: { type: 'newJob', facts: { company: 'New Works' } } }));
    expect(draft.kind).toBe('congratulation');
    expect(draft.text).toContain('New Works');
    expect(draft.text).toContain('Ada');
  });

  it('stays in touch otherwise, without congratulating', () => {
    for (const silentDays of [70, 500, undefined]) {
      const { silentDays: _silent, ...bare } = request();
      const draft = writeDraft(silentDays === undefined ? bare : { ...bare, silentDays });
      expect(draft.kind).toBe('stayInTouch');
      expect(draft.text).not.toMatch(/congrat/i);
    }
  });

  it('is the same for the same person and day, and another sentence after one was used', () => {
    const first = writeDraft(request());
    expect(writeDraft(request())).toEqual(first);
    expect(writeDraft(request({ used: first.phraseIds })).phraseIds).not.toEqual(first.phraseIds);
  });

  it('repeats the one used longest ago when all were used', () => {
    const ids = STAY_IN_TOUCH.map(({ id }) => id);
    expect(writeDraft(request({ used: ids })).phraseIds).toEqual([ids[0]]);
  });

  it('greets without a name where none is safe', () => {
    const draft = writeDraft(request({ name: 'LinkedIn Member' }));
    expect(draft.text).not.toMatch(/LinkedIn Member|null|undefined/);
  });
});

const OCCASIONS = [NEW_ROLE, ANNIVERSARY, BIRTHDAY, POST, ACHIEVEMENT, HARDSHIP];

describe('a draft for an occasion', () => {
  const everything: OccasionFacts = {
    company: 'Northwind Robotics',
    title: 'Head of Research',
    formerCompany: 'Halden Labs',
    formerTitle: 'Researcher',
    school: 'Example University',
    years: 5,
    postId: '7100000000000000001',
    sentence: 'They planted a tree',
  };

  it.each(OCCASION_TYPES)('(%s) uses only what is known, three ways', (type) => {
    for (const facts of [everything, {}, { company: 'x'.repeat(300), title: 'y'.repeat(300) }]) {
      const used: string[] = [];
      for (let i = 0; i < 3; i++) {
        const { text, phraseIds } = writeDraft(request({ occasion: { type, facts }, used }));
        used.push(...phraseIds);
        expect(text.length).toBeLessThanOrEqual(350);
        expect(text).not.toMatch(/undefined|null|\{|\[|\s{2}| [,.]/);
      }
      expect(new Set(used).size).toBe(3);
    }
  });

  it.each(['openToWork', 'roleEnded'] as const)('(%s) supports: no congratulation, no question', (type) => {
    for (const [i, used] of [[], ['en.hardship.1'], ['en.hardship.1', 'en.hardship.2']].entries()) {
      const { kind, text } = writeDraft(
        request({ occasion: { type, facts: everything }, used, seed: `${i}` }),
      );
      expect(kind).toBe('support');
      expect(text).not.toMatch(/[!?]|congrat|happy|exciting|opportunit|what.s next|bright side|could you/i);
    }
  });

  it('(newRole) fits a step to the side or down too: no word of a reward', () => {
    for (const phrase of NEW_ROLE)
      expect(phrase.text({ first: 'Ada' })).not.toMatch(
        /earned|deserve|noticed|rise|promot|next step|finally/i,
      );
  });

  it('names role, years and school', () => {
    const text = (type: 'newRole' | 'workAnniversary' | 'degree', facts: OccasionFacts) =>
      writeDraft(request({ occasion: { type, facts } })).text;
    expect(text('newRole', everything)).toContain('Head of Research');
    expect(text('workAnniversary', everything)).toContain('5 years at Northwind Robotics');
    expect(text('workAnniversary', { ...everything, years: 1 })).toContain('one year at');
    expect(text('degree', { school: 'Example University' })).toContain('Example University');
  });

  it('has three phrases for each, without an exclamation', () => {
    for (const table of OCCASIONS) {
      expect(table).toHaveLength(3);
      for (const phrase of table) expect(phrase.text({ first: 'Ada' })).not.toContain('!');
    }
    const ids = [...OCCASIONS.flat(), ...NEW_JOB, ...STAY_IN_TOUCH].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each([...NEW_JOB, ...STAY_IN_TOUCH, ...LONG_SILENCE, ...FIRST_WORDS, ...OCCASIONS.flat()])(
  'the phrase $id',
  (phrase) => {
    const facts = { first: 'Ada', company: 'New Works', years: 10 };
    it.each([facts, { first: null, company: 'New Works' }, { first: 'Ada' }, { first: null }])(
      'keeps the house rules for %j',
      (known) => {
        const text = phrase.text(known);
        expect(text.length).toBeGreaterThanOrEqual(150);
        expect(text.length).toBeLessThanOrEqual(350);
        expect(text.match(/_+/g)).toEqual(['___']);
        expect(text.match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(1);
        expect(text.match(/!/g)?.length ?? 0).toBeLessThanOrEqual(1);
        expect(text).not.toMatch(/[[\]{}]|hope this finds|pick your brain|could you|favou?r\b/i);
        expect(text).not.toMatch(/ ,|, ,|\s{2}|^,/);
        expect(objectionTo(text)).toBe('blank');
        expect(objectionTo(text.replace('___', 'the harbour project'))).toBeNull();
        expect(text.slice(gapIn(text)?.start, gapIn(text)?.end)).toBe('___');
      },
    );
  },
);

describe('the guard before copy', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['Hi ___', 'blank'],
    ['Hi {first}', 'placeholder'],
    ['Hi [name]', 'placeholder'],
    ['Hi %%FIRST%%', 'placeholder'],
    ['Hi undefined', 'placeholder'],
  ])('objects to %j', (text, objection) => {
    expect(objectionTo(text)).toBe(objection);
  });
});

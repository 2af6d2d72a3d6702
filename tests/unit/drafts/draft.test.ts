import { describe, expect, it } from 'vitest';
import { type DraftRequest, writeDraft } from '../../../lib/drafts/draft';
import { gapIn, objectionTo } from '../../../lib/drafts/guard';
import { FIRST_WORDS, LONG_SILENCE, NEW_JOB, STAY_IN_TOUCH } from '../../../lib/drafts/phrases/en';

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
    const draft = writeDraft(request({ occasion: { type: 'newJob', company: 'New Works' } }));
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

describe.each([...NEW_JOB, ...STAY_IN_TOUCH, ...LONG_SILENCE, ...FIRST_WORDS])('the phrase $id', (phrase) => {
  const facts = { first: 'Ada', company: 'New Works' };
  it.each([facts, { first: null, company: 'New Works' }])('keeps the house rules for %j', (known) => {
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
  });
});

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

import { describe, expect, it } from 'vitest';
import { choose } from '../../../lib/keeping/choose';
import { newsScoreOf } from '../../../lib/keeping/news';
import { type Prompt, promptFor as promptOf } from '../../../lib/keeping/prompts';
import { withDerived } from '../../../lib/keeping/summary';
import { addDays } from '../../../lib/people/days';
import type { Contact, Occasion, Ring, Touch } from '../../../lib/people/schema';

const TODAY = '2026-06-15';

const promptFor = (contact: Contact, occasions: readonly Occasion[], today: string): Prompt | null =>
  promptOf({ birthdays: 1, ...contact }, { occasions }, today);

/** Who gets a place, where so many places are taken. */
function chosen(prompts: readonly (Prompt | null)[], taken = 0): string[] {
  const due = prompts.filter((prompt) => prompt !== null);
  const others = Array.from({ length: taken }, (_, i) => kept(`taken-${i}`, 'inner', [[1, 'in']]));
  return choose({ due, dormant: [] }, { taken: others }, TODAY).map(({ prompt }) => prompt.contact.id);
}

function kept(
  id: string,
  ring: Ring,
  touches: [daysAgo: number, direction: 'in' | 'out'][],
  more: Partial<Contact> = {},
): Contact {
  const contact: Contact = {
    id,
    facts: {},
    connected: 'yes',
    ring,
    keptOn: '2026-01-01',
    touches: { out: 0, in: 0, unanswered: 0 },
    createdAt: 0,
    ...more,
  };
  const rows = touches.map(([daysAgo, direction]): Touch => ({
    contactId: id,
    on: addDays(TODAY, -daysAgo),
    channel: 'message',
    direction,
    weight: 1,
    count: 1,
    via: 'export',
  }));
  return withDerived(contact, rows);
}

function newJob(contactId: string, daysAgo: number, state: Occasion['state'] = 'open'): Occasion {
  return {
    id: `job-${contactId}`,
    contactId,
    type: 'newJob',
    on: addDays(TODAY, -daysAgo),
    facts: { company: 'New Works' },
    organisation: 'new works',
    state,
    via: 'page',
  };
}

function news(type: Occasion['type'], daysAgo: number, more: Partial<Occasion> = {}): Occasion {
  return { ...newJob('ada', daysAgo), id: `${type}-${daysAgo}`, type, facts: {}, organisation: '', ...more };
}
const fresh = kept('ada', 'close', [[20, 'in']]);
const due = kept('ada', 'close', [[90, 'in']]);

describe('news', () => {
  it.each(['newJob', 'promotion', 'newRole', 'award', 'certification', 'degree', 'launch'] as const)(
    'such as %s makes somebody due before their time',
    (type) => {
      expect(promptFor(fresh, [news(type, 1)], TODAY)?.occasion?.type).toBe(type);
    },
  );

  it('such as a birthday weighs little: a card of its own on the day, and a reason for a week', () => {
    for (const type of ['birthday', 'workAnniversary'] as const) {
      expect(newsScoreOf(news(type, 0), TODAY)).toBe(0.5);
      expect(promptFor(fresh, [news(type, 0)], TODAY)?.occasion?.type).toBe(type);
      expect(promptFor(fresh, [news(type, 1)], TODAY)).toBeNull();
      expect(promptFor(due, [news(type, 7)], TODAY)?.occasion?.type).toBe(type);
      expect(promptFor(due, [news(type, 8)], TODAY)?.occasion).toBeUndefined();
    }
  });

  it('such as a new job calls for a word for eleven days, and stays a reason for ninety', () => {
    expect(promptFor(fresh, [news('newJob', 11)], TODAY)).not.toBeNull();
    expect(promptFor(fresh, [news('newJob', 12)], TODAY)).toBeNull();
    expect(promptFor(due, [news('newJob', 90)], TODAY)?.occasion?.type).toBe('newJob');
    expect(promptFor(due, [news('newJob', 91)], TODAY)?.occasion).toBeUndefined();
  });

  it('such as a post makes nobody due, and is a reason for whoever is', () => {
    for (const type of ['post', 'other'] as const) {
      expect(promptFor(fresh, [news(type, 0)], TODAY)).toBeNull();
      expect(promptFor(due, [news(type, 0)], TODAY)?.occasion).toMatchObject({ type });
    }
    const resting = { ...due, restingUntil: addDays(TODAY, 9) };
    expect(promptFor(resting, [news('post', 0)], TODAY)).toBeNull();
  });

  it('of weight comes before a birthday of today', () => {
    expect(promptFor(fresh, [news('birthday', 0), news('newJob', 5)], TODAY)?.occasion?.type).toBe('newJob');
  });

  it('of two kinds is said both, the weightier first, beside a promise; the sum counts one', () => {
    const both = [news('birthday', 0), news('newJob', 2)];
    const pledge = {
      id: 'p',
      contactId: 'ada',
      what: 'the slides',
      on: TODAY,
      dueOn: TODAY,
      open: 1,
    } as const;
    const said = (occasions: Occasion[]) =>
      promptOf({ ...fresh, birthdays: 1 }, { occasions, promises: [pledge] }, TODAY);
    expect(said(both)?.reasons.map((one) => ('type' in one ? one.type : one.kind))).toEqual([
      'newJob',
      'birthday',
      'promise',
    ]);
    expect(said(both)?.occasion?.type).toBe('newJob');
    expect(said(both)?.score).toBe(said([news('newJob', 2)])?.score);
  });

  it('that is one in other words, quiet or past, is said once', () => {
    const types = (...occasions: Occasion[]) =>
      promptFor(fresh, occasions, TODAY)?.reasons.flatMap((one) => ('type' in one ? one.type : []));
    expect(types(news('newJob', 0), news('promotion', 1))).toEqual(['newJob']);
    expect(types(news('newJob', 0), news('post', 0))).toEqual(['newJob']);
    expect(types(news('newJob', 0), news('award', 12))).toEqual(['newJob']);
    expect(types(news('newJob', 0), news('award', 1), news('birthday', 0))).toEqual(['newJob', 'award']);
  });

  it.each(['birthday', 'workAnniversary'] as const)(
    'of a %s does not take the place of old silences',
    (type) => {
      const silent = ['a', 'b', 'c'].map((id) => promptFor(kept(id, 'inner', [[100, 'in']]), [], TODAY));
      const day = promptFor(fresh, [news(type, 0)], TODAY);
      expect(day?.occasion?.type).toBe(type);
      expect(chosen([...silent, day])).not.toContain('ada');
      expect(chosen([silent[0] ?? null, day])).toContain('ada');
    },
  );
});

describe('a difficulty', () => {
  it.each(['openToWork', 'roleEnded'] as const)('(%s) comes first and alone', (type) => {
    const prompt = promptFor(fresh, [news('newJob', 0), news('birthday', 0), news(type, 14)], TODAY);
    expect(prompt?.occasion?.type).toBe(type);
    expect(prompt?.reasons.filter(({ kind }) => kind === 'occasion')).toHaveLength(1);
  });

  it.each([
    'newJob',
    'promotion',
    'newRole',
    'workAnniversary',
    'birthday',
    'award',
    'certification',
    'degree',
    'launch',
    'post',
  ] as const)('answered within 60 days, still forbids to speak of %s', (type) => {
    const hard = news('openToWork', 60, { state: 'done' });
    expect(promptFor(fresh, [hard, news(type, 0)], TODAY)).toBeNull();
    expect(promptFor(due, [hard, news(type, 0)], TODAY)?.occasion).toBeUndefined();
    const past = news('openToWork', 61, { state: 'done' });
    expect(promptFor(due, [past, news(type, 0)], TODAY)?.occasion?.type).toBe(type);
  });
});

describe('who is suggested today', () => {
  it('somebody not heard of for longer than their ring, with the reason', () => {
    const prompt = promptFor(kept('ada', 'close', [[90, 'in']]), [], TODAY);
    expect(prompt?.reasons[0]).toMatchObject({ kind: 'rhythm', cadence: 60 });
    expect(prompt?.reasons[1]).toMatchObject({ kind: 'messages', lastOn: addDays(TODAY, -90) });
  });

  it('nobody before their time', () => {
    expect(promptFor(kept('ada', 'close', [[30, 'in']]), [], TODAY)).toBeNull();
  });

  it('nobody within a week of a touch, however short their rhythm', () => {
    const daily = { cadenceDays: 3 };
    expect(promptFor(kept('ada', 'inner', [[6, 'in']], daily), [], TODAY)).toBeNull();
    expect(promptFor(kept('ada', 'inner', [[7, 'in']], daily), [], TODAY)).not.toBeNull();
  });

  it('somebody with a new job at once, even when just written to', () => {
    const prompt = promptFor(kept('ada', 'close', [[2, 'out']]), [newJob('ada', 1)], TODAY);
    expect(prompt?.reasons[0]).toMatchObject({
      kind: 'occasion',
      type: 'newJob',
      facts: { company: 'New Works' },
    });
    expect(prompt?.occasion?.id).toBe('job-ada');
  });

  it.each([
    ['snoozed', { snoozedUntil: addDays(TODAY, 1) }],
    ['resting since yesterday', { restingUntil: addDays(TODAY, 13) }],
    ['left out', { leftOutOn: TODAY }],
  ])('nobody who is %s', (_, more) => {
    expect(promptFor(kept('ada', 'inner', [[90, 'in']], more), [newJob('ada', 1)], TODAY)).toBeNull();
  });

  it('somebody at rest, where the news came after "not this time"', () => {
    const resting = kept('ada', 'inner', [[90, 'in']], { restingUntil: addDays(TODAY, 9) });
    expect(promptFor(resting, [], TODAY)).toBeNull();
    expect(promptFor(resting, [newJob('ada', 6)], TODAY)).toBeNull();
    expect(promptFor(resting, [newJob('ada', 1)], TODAY)?.occasion?.id).toBe('job-ada');
  });

  it('nobody who owes two answers, until half a year has passed or something happens', () => {
    const waiting: [number, 'in' | 'out'][] = [
      [120, 'in'],
      [100, 'out'],
      [90, 'out'],
    ];
    expect(promptFor(kept('ada', 'inner', waiting), [], TODAY)).toBeNull();
    expect(promptFor(kept('ada', 'inner', waiting), [newJob('ada', 1)], TODAY)).not.toBeNull();
    expect(
      promptFor(
        kept('ada', 'inner', [
          [300, 'in'],
          [200, 'out'],
          [190, 'out'],
        ]),
        [],
        TODAY,
      ),
    ).not.toBeNull();
  });

  it('no news that is a quarter old or already answered', () => {
    expect(promptFor(kept('ada', 'close', [[20, 'in']]), [newJob('ada', 91)], TODAY)).toBeNull();
    expect(promptFor(kept('ada', 'close', [[20, 'in']]), [newJob('ada', 1, 'done')], TODAY)).toBeNull();
  });

  it('says that they wrote last, and how much was written', () => {
    const prompt = promptFor(
      kept('ada', 'close', [
        [100, 'out'],
        [90, 'in'],
      ]),
      [],
      TODAY,
    );
    expect(prompt?.reasons.map(({ kind }) => kind)).toEqual(['rhythm', 'messages', 'theyWroteLast']);
  });

  it('says after two rhythms that it has been quiet, and counts no days', () => {
    const prompt = promptFor(kept('ada', 'inner', [[90, 'in']]), [], TODAY);
    expect(prompt?.reasons[0]).toEqual({ kind: 'quiet', cadence: 21, lastOn: addDays(TODAY, -90) });
  });

  it('never more than three a day, those who had a place already included', () => {
    const prompts = ['a', 'b', 'c', 'd'].map((id) => promptFor(kept(id, 'inner', [[90, 'in']]), [], TODAY));
    expect(chosen(prompts)).toHaveLength(3);
    expect(chosen(prompts, 2)).toHaveLength(1);
    expect(chosen(prompts, 5)).toHaveLength(0);
  });

  it('gives fresh news a place among old silences, and old news none', () => {
    const silent = ['a', 'b', 'c'].map((id) => promptFor(kept(id, 'inner', [[100, 'in']]), [], TODAY));
    const fresh = promptFor(kept('ada', 'yearly', [[20, 'in']]), [newJob('ada', 3)], TODAY);
    const old = promptFor(kept('bo', 'yearly', [[20, 'in']]), [newJob('bo', 40)], TODAY);
    expect(chosen([...silent, fresh])).toContain('ada');
    expect(chosen([...silent, old])).not.toContain('bo');
  });

  it('gives every suggestion a reason (promise 4)', () => {
    const contacts = [
      kept('ada', 'inner', [], { keptOn: TODAY }),
      kept('bo', 'yearly', [[999, 'out']]),
      kept('cy', 'warm', [[400, 'in']]),
    ];
    const later = addDays(TODAY, 20);
    for (const contact of contacts) {
      const prompt = promptFor(contact, [], later);
      expect(prompt?.reasons.length).toBeGreaterThan(0);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, poolOf } from '../../../lib/keeping/choose';
import { explain } from '../../../lib/keeping/explain';
import { peerMapOf } from '../../../lib/keeping/peerMap';
import { promptFor, weigh } from '../../../lib/keeping/prompts';
import { type Known, sumOf } from '../../../lib/keeping/score';
import { standingOf } from '../../../lib/keeping/standing';
import { addDays } from '../../../lib/people/days';
import type { Contact, Day, Ring } from '../../../lib/people/schema';
import { anybody, peopleOf } from './anybody';
import { happened, keptPerson, promised, TODAY, unspread } from './people';

const NOTHING: Known = { occasions: [] };

/** The worked example of evidence 3.3: same day, no spread. */
const ana = keptPerson(unspread('ana', 'inner'), 'inner', [{ daysAgo: 30 }]);
const bo = keptPerson(unspread('bo', 'close'), 'close', [{ daysAgo: 45 }]);
const cy = keptPerson(unspread('cy', 'warm'), 'warm', [{ daysAgo: 200 }]);
const ed = keptPerson(unspread('ed', 'close'), 'close', [
  { daysAgo: 70, exchanges: [{ kind: 'expertise', direction: 'got' }] },
]);
const gus = keptPerson(unspread('gus', 'warm'), 'warm', [{ daysAgo: 90 }], { kinds: ['geographic'] });
const di = keptPerson(unspread('di', 'yearly'), 'yearly', [{ daysAgo: 1300 }]);
const industry = [1, 2, 3, 4, 5].map((n) =>
  keptPerson(`industry-${n}`, 'warm', [{ daysAgo: 20 }], { kinds: ['industry'] }),
);
const example = [ana, bo, cy, ed, gus, di, ...industry];

function known(contact: Contact): Known {
  return {
    occasions: contact === bo ? [happened(bo.id, 'newJob', 2)] : [],
    promises: contact === cy ? [promised(cy.id, 0)] : [],
    map: peerMapOf(example, TODAY),
  };
}
const scoreOf = (contact: Contact): number => sumOf(weigh(contact, known(contact), TODAY).addends);

describe('the worked example', () => {
  it.each([
    ['Ana', ana, 2.14],
    ['Bo', bo, 2.13],
    ['Cy', cy, 2.11],
    ['Ed', ed, 1.9],
    ['Gus', gus, 0.8],
  ] as const)('%s has the sum of evidence 3.3, to two decimals', (_, contact, score) => {
    expect(scoreOf(contact)).toBeCloseTo(score, 2);
    expect(Number(scoreOf(contact).toFixed(2))).toBe(score);
  });

  it('has Di lapsed: in the dormant pool, not many times overdue', () => {
    const pool = poolOf(example, known, TODAY);
    expect(standingOf(di, TODAY)?.state).toBe('lapsed');
    expect(scoreOf(di)).toBe(0);
    expect(pool.dormant).toEqual([{ contact: di, changed: false }]);
  });

  it('gives Gus no card: a gap is a reason beside others, none by itself', () => {
    expect(promptFor(gus, known(gus), TODAY)).toBeNull();
    expect(weigh(gus, known(gus), TODAY).gates).toEqual([]);
  });

  it('gives Ana, Bo and Cy the day; on a Tuesday Di in place of Cy', () => {
    const pool = poolOf(example, known, TODAY);
    const names = (today: string): string[] =>
      choose(pool, { taken: [], slowShownOn: TODAY }, today).map(({ prompt }) => prompt.contact.id);
    expect(names(TODAY)).toEqual([ana.id, bo.id, cy.id]);
    expect(names('2026-06-16')).toEqual([ana.id, bo.id, di.id]);
  });

  it('says the largest parts first', () => {
    const kinds = (contact: Contact): string[] =>
      (promptFor(contact, known(contact), TODAY)?.reasons ?? []).map(({ kind }) => kind);
    expect(kinds(bo)).toEqual(['occasion', 'messages', 'theyWroteLast']);
    expect(kinds(cy)).toEqual(['rhythm', 'promise', 'messages']);
    expect(kinds(ed)).toEqual(['rhythm', 'theyGaveLast', 'messages']);
  });
});

describe('where somebody stands', () => {
  it.each([
    ['inner', 16, 'fresh'],
    ['inner', 17, 'soon'],
    ['inner', 21, 'due'],
    ['inner', 42, 'fading'],
    ['inner', 168, 'fading'],
    ['inner', 169, 'lapsed'],
    ['close', 480, 'fading'],
    ['close', 481, 'lapsed'],
    ['warm', 1095, 'fading'],
    ['warm', 1096, 'lapsed'],
    ['yearly', 1095, 'fading'],
    ['yearly', 1096, 'lapsed'],
  ] as const)('%s, silent for %i days: %s', (ring, daysAgo, state) => {
    const contact = keptPerson(unspread('zoe', ring), ring, [{ daysAgo }]);
    expect(standingOf(contact, TODAY)?.state).toBe(state);
  });

  it('goes by the person’s own rhythm, but whoever wrote every ten days has not lapsed before 168 days or two waits', () => {
    const slowly = [0, 30, 60, 90, 120].map((n) => ({ daysAgo: 240 + n }));
    const monthly = keptPerson(unspread('zoe', 'inner'), 'inner', slowly);
    expect(standingOf(monthly, TODAY)?.state).toBe('fading');
    expect(standingOf(monthly, addDays(TODAY, 1))?.state).toBe('lapsed');
    const rhythm = [0, 10, 20, 30, 40].map((n) => ({ daysAgo: 100 + n }));
    const often = keptPerson(unspread('zoe', 'inner'), 'inner', rhythm);
    expect(standingOf(often, addDays(TODAY, 68))?.state).toBe('fading');
    expect(standingOf(often, addDays(TODAY, 69))?.state).toBe('lapsed');
    const seldom = keptPerson(unspread('zoe', 'warm'), 'warm', rhythm);
    expect(standingOf(seldom, TODAY)?.state).toBe('fresh');
    expect(standingOf(seldom, addDays(TODAY, 260))?.state).toBe('fading');
    expect(standingOf(seldom, addDays(TODAY, 261))?.state).toBe('lapsed');
  });

  it('is not lapsed for whoever was given a ring lately: that is a wish to be in touch', () => {
    const silent = { keptOn: addDays(TODAY, -5) };
    expect(standingOf(keptPerson('zoe', 'inner', [{ daysAgo: 400 }], silent), TODAY)?.state).toBe('fading');
    expect(standingOf(keptPerson('zoe', 'inner', [{ daysAgo: 1200 }], silent), TODAY)?.state).toBe('lapsed');
  });
});

const connectedAgo = (daysAgo: number, ring: Ring, keptOn: Day): Contact => {
  const value = addDays(TODAY, -daysAgo);
  const connectedOn = { value, seenOn: TODAY, via: 'export' as const, changedAt: 1 };
  return keptPerson('zoe', ring, [], { keptOn, facts: { connectedOn } });
};

describe('somebody of whom no touch is known', () => {
  it('is due by an estimate, and never more than due', () => {
    const zoe = connectedAgo(3000, 'inner', addDays(TODAY, -10));
    expect(standingOf(zoe, TODAY)).toMatchObject({ state: 'due', ratio: 1, estimated: true });
    const silent = keptPerson('ann', 'inner', [{ daysAgo: 40 }]);
    const { due } = poolOf([zoe, silent], () => NOTHING, TODAY);
    expect(choose({ due, dormant: [] }, { taken: [] }, TODAY)[0]?.prompt.contact.id).toBe('ann');
  });

  it('comes nearer to it like anybody else', () => {
    const unknown = keptPerson('zoe', 'yearly', [], { keptOn: TODAY });
    const on = (days: number) => standingOf(unknown, addDays(TODAY, days));
    expect([on(0)?.state, on(20)?.state, on(100)?.state]).toEqual(['fresh', 'soon', 'due']);
  });
});

describe('a new contact whom nobody wrote to', () => {
  const newAgo = (daysAgo: number): Contact => connectedAgo(daysAgo, 'yearly', addDays(TODAY, 1 - daysAgo));

  it('comes up in the first weeks, and not every week for the rest of the year', () => {
    expect(promptFor(newAgo(75), NOTHING, TODAY)?.reasons[0]?.kind).toBe('early');
    expect(standingOf(newAgo(76), TODAY)).toMatchObject({ state: 'fresh', early: false });
    expect(promptFor(newAgo(76), NOTHING, TODAY)).toBeNull();
  });
});

describe('whom the user had put off', () => {
  const silentFor = (daysAgo: number, more: Partial<Contact>): Contact =>
    keptPerson(unspread('zoe', 'inner'), 'inner', [{ daysAgo }], more);
  const stateOn = (contact: Contact, days: number): string | undefined =>
    standingOf(contact, addDays(TODAY, days))?.state;

  it.each([
    ['put off until today', { snoozedUntil: TODAY }],
    ['at rest until today', { restingUntil: TODAY }],
    ['paused until today', { resumedOn: TODAY }],
  ])('(%s) has not lapsed before one more wait', (_, more) => {
    const contact = silentFor(168, more);
    expect([0, 1, 21, 22].map((days) => stateOn(contact, days))).toEqual([
      'fading',
      'fading',
      'fading',
      'lapsed',
    ]);
  });

  it('comes back after a year’s pause, and after three years’, like anybody else', () => {
    expect(stateOn(silentFor(400, { resumedOn: TODAY }), 0)).toBe('fading');
    expect(stateOn(silentFor(1200, { resumedOn: TODAY }), 0)).toBe('fading');
    expect(stateOn(silentFor(1200, { resumedOn: TODAY }), 22)).toBe('lapsed');
  });

  it('does not lapse while paused or never to be suggested: nothing is expected of anybody', () => {
    expect(stateOn(silentFor(1200, { pausedOn: TODAY }), 900)).toBe('fading');
    expect(stateOn(silentFor(1200, { neverOn: TODAY }), 900)).toBe('fading');
  });

  it('stays of long ago where they were it when “not this time” was said', () => {
    expect(stateOn(silentFor(400, { restingUntil: TODAY }), 0)).toBe('lapsed');
  });
});

describe('whoever the people are', () => {
  it('there are never more than three, nobody behind a gate, everybody with a reason, nobody twice', () => {
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 12 }), fc.integer({ min: 0, max: 6 }), (all, weekday) => {
        const { kept, knownOf } = peopleOf(all);
        const picks = choose(poolOf(kept, knownOf, TODAY), { taken: [] }, addDays(TODAY, weekday));
        expect(picks.length).toBeLessThanOrEqual(3);
        expect(new Set(picks.map(({ prompt }) => prompt.contact.id)).size).toBe(picks.length);
        for (const { prompt } of picks) {
          const { gates } = weigh(prompt.contact, knownOf(prompt.contact), TODAY);
          expect(gates).toEqual([]);
          expect(prompt.reasons.length).toBeGreaterThan(0);
          const { contact } = prompt;
          const said = contact.snoozedUntil ?? contact.pausedOn ?? contact.neverOn ?? contact.archivedOn;
          expect(said ?? contact.leftOutOn).toBeUndefined();
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the sum of the parts that are explained is the score, and every part is above nought', () => {
    fc.assert(
      fc.property(anybody, (one) => {
        const { kept, knownOf } = peopleOf([one]);
        for (const contact of kept) {
          const weighed = weigh(contact, knownOf(contact), TODAY);
          const { score } = explain(contact, weighed, []);
          expect(score).toBeCloseTo(sumOf(weighed.addends), 9);
          expect(promptFor(contact, knownOf(contact), TODAY)?.score ?? score).toBeCloseTo(score, 9);
          for (const { adds } of weighed.addends) expect(adds).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('near a difficulty nothing else is spoken of', () => {
    fc.assert(
      fc.property(anybody, fc.integer({ min: 0, max: 60 }), (one, ago) => {
        const hard = { ...one, occasions: [...one.occasions, { type: 'openToWork' as const, ago }] };
        const { kept, knownOf } = peopleOf([hard]);
        for (const contact of kept) {
          const { occasion } = weigh(contact, knownOf(contact), TODAY);
          if (occasion) expect(['openToWork', 'roleEnded']).toContain(occasion.type);
        }
      }),
    );
  });
});

describe('no card', () => {
  it('for whoever was touched within the week, unless something happened since', () => {
    const touched = keptPerson('zoe', 'inner', [{ daysAgo: 6, direction: 'out' }], { cadenceDays: 3 });
    expect(weigh(touched, NOTHING, TODAY).gates).toMatchObject([{ kind: 'touchedLately' }]);
    const before = { occasions: [happened('zoe', 'newJob', 6)] };
    expect(promptFor(touched, before, TODAY)).toBeNull();
    expect(promptFor(touched, { occasions: [happened('zoe', 'newJob', 5)] }, TODAY)).not.toBeNull();
  });

  it('a second time within seven days, unless for another occasion', () => {
    const shown = keptPerson('zoe', 'inner', [{ daysAgo: 40 }], {
      shownOn: addDays(TODAY, -6),
      shownFor: 'newJob-zoe-8',
    });
    expect(promptFor(shown, { occasions: [happened('zoe', 'newJob', 8)] }, TODAY)).toBeNull();
    expect(promptFor(shown, { occasions: [happened('zoe', 'award', 8)] }, TODAY)).not.toBeNull();
    expect(promptFor({ ...shown, shownOn: addDays(TODAY, -7) }, NOTHING, TODAY)).not.toBeNull();
    expect(promptFor({ ...shown, shownOn: TODAY }, NOTHING, TODAY)).not.toBeNull();
  });

  it('a second time within seven days for anything that called for a word then, spoken of or not', () => {
    const shown = keptPerson('zoe', 'inner', [{ daysAgo: 40 }], {
      shownOn: addDays(TODAY, -2),
      shownFor: ['newJob-zoe-3', 'award-zoe-4', 'promise-zoe'],
    });
    const occasions = [happened('zoe', 'newJob', 3), happened('zoe', 'award', 4)];
    const promises = [promised('zoe', -2)];
    expect(promptFor(shown, { occasions, promises }, TODAY)).toBeNull();
    expect(weigh(shown, { occasions, promises }, TODAY).gates).toMatchObject([{ kind: 'shownLately' }]);
    expect(promptFor(shown, { occasions, promises }, addDays(TODAY, 5))?.calling).toHaveLength(3);
  });

  it('a second time within seven days that speaks of what the first one spoke of', () => {
    const shown = keptPerson('zoe', 'inner', [{ daysAgo: 40 }], {
      shownOn: addDays(TODAY, -2),
      shownFor: ['newJob-zoe-3'],
      birthdays: 1,
    });
    const job = happened('zoe', 'newJob', 3);
    const news = promptFor(shown, { occasions: [job, happened('zoe', 'birthday', 0)] }, TODAY);
    expect(news?.occasion?.type).toBe('birthday');
    expect(news?.reasons).not.toContainEqual(expect.objectContaining({ type: 'newJob' }));
    expect(news?.calling).toEqual(['newJob-zoe-3', 'birthday-zoe-0']);
    const promise = promptFor(shown, { occasions: [job], promises: [promised('zoe', 0)] }, TODAY);
    expect(promise?.occasion).toBeUndefined();
    expect(promise?.reasons).toContainEqual(expect.objectContaining({ kind: 'promise' }));
  });

  it('for somebody paused or never to be suggested, whatever happens', () => {
    for (const more of [{ pausedOn: TODAY }, { neverOn: TODAY }]) {
      const contact = keptPerson('zoe', 'inner', [{ daysAgo: 40 }], more);
      expect(promptFor(contact, { occasions: [happened('zoe', 'newJob', 0)] }, TODAY)).toBeNull();
    }
  });

  it('while two messages are unanswered, until they write, half a year or two rhythms pass, or a promise falls due', () => {
    const silent = [200, 100, 90].map((ago, i) => ({
      daysAgo: ago,
      direction: i === 0 ? ('in' as const) : ('out' as const),
    }));
    const zoe = keptPerson('zoe', 'close', silent);
    expect(weigh(zoe, NOTHING, TODAY).gates).toMatchObject([
      { kind: 'unanswered', count: 2, until: addDays(TODAY, 90) },
    ]);
    expect(weigh(zoe, NOTHING, addDays(TODAY, 90)).gates).toEqual([]);
    expect(promptFor(zoe, { occasions: [], promises: [promised('zoe', 0)] }, TODAY)).not.toBeNull();
    // Due before the last word: a promise stays one.
    expect(promptFor(zoe, { occasions: [], promises: [promised('zoe', -95)] }, TODAY)).not.toBeNull();
    expect(promptFor(zoe, { occasions: [happened('zoe', 'roleEnded', 95)] }, TODAY)).toBeNull();
    const yearly = keptPerson('zoe', 'yearly', silent);
    expect(weigh(yearly, NOTHING, TODAY).gates).toMatchObject([{ until: addDays(TODAY, 640) }]);
  });
});

import { describe, expect, it } from 'vitest';
import type { PersonSighting, Sighting, Unproven } from '../../../lib/linkedin/sighting';
import { isProven, provenBy } from '../../../lib/log/proven';
import { MAX_OPEN } from '../../../lib/log/ask';
import { answerQuestion, openQuestions } from '../../../lib/log/questions';
import { recentEntries } from '../../../lib/log/queries';
import { redo, undo } from '../../../lib/log/undo';
import type { Log } from '../../../lib/log/db';
import { addDays } from '../../../lib/people/days';
import type { Question } from '../../../lib/people/schema';
import { bring, contactOf, contents, freshLog, keep, NOW, person, read, ref, TODAY } from './support';

const THREAD = { page: 'thread/ember' } as const;
const thread = (slug: string, day: string): Sighting => ({
  kind: 'thread',
  person: ref(slug),
  last: { when: { day }, direction: 'in', via: 'eventUrn' },
});
function profile(slug: string, unproven: Unproven): PersonSighting {
  return {
    kind: 'person',
    slug,
    witnesses: ['address', 'contactLink'],
    degree: 'first',
    name: { value: `Name of ${slug}`, via: 'heading' },
    company: { value: 'Works', via: 'companyRow' },
    unproven,
    complete: true,
  };
}

async function logWith(slugs: string[]): Promise<Log> {
  const db = freshLog();
  await bring(
    db,
    slugs.map((slug) => person(slug, { company: 'Works' })),
  );
  for (const slug of slugs) await keep(db, slug);
  return db;
}

/** Answers the only open question. */
async function answerOnly(db: Log, answer: 'yes' | 'no', today = TODAY): Promise<number> {
  const open = await openQuestions(db, { limit: 9 });
  expect(open).toHaveLength(1);
  return (await answerQuestion(db, open[0]?.id ?? '', answer, today, NOW)) ?? -1;
}

describe('a question', () => {
  it('once answered with yes takes the touch, and undo takes all of it back', async () => {
    const db = await logWith(['ada']);
    await read(db, [thread('ada', '2026-06-14')], THREAD);
    const before = { log: await contents(db), questions: await db.questions.toArray() };
    const seq = await answerOnly(db, 'yes');
    const ada = await contactOf(db, 'ada');
    expect(ada.lastTouchOn).toBe('2026-06-14');
    expect(await db.touches.toArray()).toMatchObject([{ via: 'page', weight: 1, count: 1, direction: 'in' }]);
    expect((await recentEntries(db, 1))[0]).toMatchObject({
      command: 'answerQuestion',
      values: { name: 'Name of ada', answer: 'yes' },
    });
    await undo(db, seq);
    expect({ log: await contents(db), questions: await db.questions.toArray() }).toEqual(before);
    await redo(db, seq);
    expect((await contactOf(db, 'ada')).lastTouchOn).toBe('2026-06-14');
    expect(await openQuestions(db, { limit: 9 })).toEqual([]);
  });

  it('is asked once: neither an open, an answered nor a withdrawn one comes again', async () => {
    const db = await logWith(['ada']);
    const again = (today = TODAY) => read(db, [thread('ada', '2026-06-14')], { ...THREAD, today });
    await again();
    await again();
    await answerOnly(db, 'no');
    await again();
    expect(await openQuestions(db, { limit: 9 })).toEqual([]);
    expect(await db.touches.count()).toBe(0);
    await read(db, [thread('ada', '2026-06-15')], THREAD);
    expect(await openQuestions(db, { limit: 9 })).toHaveLength(1);
    await read(db, [thread('ada', '2026-06-15')], { ...THREAD, today: addDays(TODAY, 61) });
    expect(await openQuestions(db, { limit: 9 })).toEqual([]);
    expect(await db.questions.count()).toBe(2);
  });

  it('is answered once, and nothing comes of an unknown one', async () => {
    const db = await logWith(['ada']);
    await read(db, [thread('ada', '2026-06-14')], THREAD);
    const id = (await openQuestions(db, { limit: 1 }))[0]?.id ?? '';
    await answerQuestion(db, id, 'no', TODAY, NOW);
    expect(await answerQuestion(db, id, 'yes', TODAY, NOW)).toBeUndefined();
    expect(await answerQuestion(db, 'nothing', 'yes', TODAY, NOW)).toBeUndefined();
    expect(await db.touches.count()).toBe(0);
  });

  it('is one of twenty at most, and can be asked for one person', async () => {
    const slugs = Array.from({ length: 25 }, (_, i) => `person-${i}`);
    const db = await logWith(slugs);
    for (const slug of slugs) await read(db, [thread(slug, '2026-06-14')], THREAD);
    expect(await openQuestions(db, { limit: 99 })).toHaveLength(MAX_OPEN);
    expect(await openQuestions(db, { limit: 3 })).toHaveLength(3);
    const { id } = await contactOf(db, 'person-4');
    expect(await openQuestions(db, { contactId: id, limit: 9 })).toMatchObject([{ contactId: id }]);
  });

  it('goes with the people of an import that is taken back', async () => {
    const db = freshLog();
    const { seq } = await bring(db, [person('ada')]);
    await keep(db, 'ada');
    await read(db, [thread('ada', '2026-06-14')], THREAD);
    const [ring] = await recentEntries(db, 1);
    await undo(db, ring?.seq ?? -1);
    await undo(db, seq ?? -1);
    expect(await db.contacts.count()).toBe(0);
    expect(await db.questions.count()).toBe(0);
  });
});

describe('an unproven page', () => {
  it('is believed after two answers of yes, and asked about again after a no', async () => {
    const db = await logWith(['ada']);
    for (const [i, day] of ['2026-06-01', '2026-06-05'].entries()) {
      await read(db, [thread('ada', day)], THREAD);
      await answerOnly(db, 'yes', addDays(TODAY, i));
    }
    expect(await isProven(db, 'thread/ember')).toBe(true);
    expect(await isProven(db, 'overlay/ember')).toBe(false);
    await read(db, [thread('ada', '2026-06-10')], THREAD);
    expect(await openQuestions(db, { limit: 9 })).toEqual([]);
    expect((await contactOf(db, 'ada')).lastTouchOn).toBe('2026-06-10');
  });

  it.each([
    [['yes'], false],
    [['yes', 'yes'], true],
    [['no', 'yes', 'yes'], true],
    [['yes', 'yes', 'no'], false],
    [['yes', 'no', 'yes'], false],
  ] as const)('answered with %j: %s', (answers, expected) => {
    const rows = answers.map((answer, i) => ({ answer, on: addDays(TODAY, i) }) as Question);
    expect(provenBy(rows)).toBe(expected);
    expect(provenBy([...rows].reverse())).toBe(expected);
  });

  it('takes a no for the last of one day', () => {
    const rows = (['no', 'yes', 'yes'] as const).map((answer) => ({ answer, on: TODAY }) as Question);
    expect(provenBy(rows)).toBe(false);
  });
});

describe('parts of a profile that nobody has captured', () => {
  const birthday = { birthday: { value: '03-14', via: 'overlay' } };

  it('are asked about, for kept contacts, and stored when confirmed', async () => {
    const db = await logWith(['ada']);
    await bring(db, [person('bo', { company: 'Works' })]);
    const parts: Unproven = {
      ...birthday,
      mail: { value: 'ada@example.org', via: 'overlay' },
      connectedOn: { value: '2019-04-01', via: 'overlay' },
    };
    await read(db, [profile('ada', parts), profile('bo', parts)]);
    const open = await openQuestions(db, { limit: 9 });
    expect(open).toHaveLength(3);
    for (const question of open) {
      expect(question.page).toBe('contactInfo/sdui');
      await answerQuestion(db, question.id, 'yes', TODAY, NOW);
    }
    expect((await contactOf(db, 'ada')).facts).toMatchObject({
      birthday: { value: '03-14', via: 'page' },
      mail: { value: 'ada@example.org' },
      connectedOn: { value: '2019-04-01' },
    });
    // Now the overlay is proven.
    await keep(db, 'bo');
    await read(db, [profile('bo', birthday)]);
    expect((await contactOf(db, 'bo')).facts.birthday?.value).toBe('03-14');
  });

  it('never stand against the user’s own word or the export’s day of connection', async () => {
    const db = freshLog();
    await bring(db, [person('ada', { company: 'Works', connectedOn: '2018-01-01' })]);
    const ada = await keep(db, 'ada');
    const own = { value: '01-01', seenOn: '2020-01-01', via: 'user', changedAt: NOW } as const;
    await db.contacts.put({ ...ada, facts: { ...ada.facts, birthday: own } });
    await read(db, [profile('ada', { ...birthday, connectedOn: { value: '2019-04-01', via: 'overlay' } })]);
    expect(await db.questions.count()).toBe(0);
  });

  it.each([
    [{ start: '2021-06', current: true }, 1],
    [{ start: '2022-06', current: true }, 0],
    [{ start: '2021-05', current: true }, 0],
    [{ start: '2021', current: true }, 0],
    [{ start: '2021-06', end: '2025-06', current: false }, 0],
    [{ start: '2021-06', current: true, company: 'Elsewhere' }, 0],
  ])('ask about the anniversary of a role %j', async (more, asked) => {
    const db = await logWith(['ada']);
    const role = { title: 'Engineer', company: 'Works', via: 'list', ...more };
    await read(db, [profile('ada', { roles: [role] })]);
    const questions = await db.questions.toArray();
    expect(questions).toHaveLength(asked);
    if (asked)
      expect(questions[0]).toMatchObject({
        page: 'experience/sdui',
        matter: { occasion: { type: 'workAnniversary', facts: { years: 5, company: 'Works' } } },
      });
  });
});

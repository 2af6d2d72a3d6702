import { describe, expect, it } from 'vitest';
import type { PageId } from '../../../lib/linkedin/page';
import type { EventSeen, PersonSighting, Sighting } from '../../../lib/linkedin/sighting';
import { setRing } from '../../../lib/log/commands';
import type { Log } from '../../../lib/log/db';
import { promptOf, promptsToday } from '../../../lib/log/today';
import { answerQuestion, openQuestions } from '../../../lib/log/questions';
import { addDays } from '../../../lib/people/days';
import { bring, contactOf, freshLog, keep, NOW, person, read, ref, TODAY } from './support';

const NOTICES = { page: 'notifications/ember' } as const;
const CATCH_UP = { page: 'catchUp/sdui' } as const;

function event(type: EventSeen['type'], more: Partial<EventSeen> = {}): EventSeen {
  return { type, raw: type.toUpperCase(), via: 'words', ...more };
}
const notice = (told: EventSeen): Sighting => ({ kind: 'notification', person: ref('ada'), event: told });
const card = (told: EventSeen): Sighting => ({
  kind: 'catchUp',
  person: ref('ada'),
  event: { ...told, via: 'propUrn' },
});
const post = (
  told: EventSeen,
  more: object = { when: { value: { daysAgo: 1 }, via: 'words' } },
): Sighting => ({
  kind: 'post',
  person: ref('ada'),
  event: told,
  ...more,
});
function profile(more: Partial<PersonSighting>): PersonSighting {
  return {
    kind: 'person',
    slug: 'ada',
    witnesses: ['address', 'contactLink'],
    degree: 'first',
    name: { value: 'Name of ada', via: 'heading' },
    complete: true,
    ...more,
  };
}

async function logWithAda(): Promise<Log> {
  const db = freshLog();
  await bring(db, [person('ada', { company: 'Old Works' })]);
  await keep(db, 'ada');
  return db;
}
const open = (db: Log) => openQuestions(db, { limit: 99 });
async function answerAll(db: Log, answer: 'yes' | 'no') {
  for (const { id } of await open(db)) await answerQuestion(db, id, answer, TODAY, NOW);
}

describe('one event on several pages', () => {
  it('is one question, with and without its organisation, over the turn of the year', async () => {
    const db = await logWithAda();
    await read(db, [notice(event('promotion'))], { ...NOTICES, today: '2026-12-31' });
    await read(db, [notice(event('promotion', { company: 'Old Works', title: 'Lead' }))], {
      ...NOTICES,
      today: '2027-01-01',
    });
    expect(await open(db)).toHaveLength(1);
  });

  it('is not asked about where the log has it', async () => {
    const db = await logWithAda();
    await read(db, [card(event('promotion', { company: 'Old Works' }))], CATCH_UP);
    await read(db, [notice(event('promotion'))], NOTICES);
    expect(await open(db)).toEqual([]);
  });

  it.each(['promotion', 'birthday', 'award'] as const)(
    'is not congratulated on once the user said no: %s',
    async (type) => {
      const db = await logWithAda();
      await read(db, [notice(event(type))], NOTICES);
      await answerAll(db, 'no');
      await read(db, [card(event(type, { company: 'Old Works' }))], {
        ...CATCH_UP,
        today: addDays(TODAY, 2),
      });
      await read(db, [notice(event(type, { company: 'Old Works' }))], {
        ...NOTICES,
        today: addDays(TODAY, 3),
      });
      expect(await db.occasions.where('state').equals('open').count()).toBe(0);
      expect(await open(db)).toEqual([]);
    },
  );

  it('that is surely told closes the question about it', async () => {
    const db = await logWithAda();
    await read(db, [notice(event('promotion'))], NOTICES);
    await read(db, [card(event('promotion', { company: 'Old Works' }))], CATCH_UP);
    expect(await open(db)).toEqual([]);
    expect(await db.occasions.count()).toBe(1);
  });
});

describe('questions near a difficulty', () => {
  it('about celebrations are withdrawn, those about facts stay', async () => {
    const db = await logWithAda();
    await read(db, [post(event('award'))], { page: 'feed/sdui' });
    await read(db, [profile({ unproven: { birthday: { value: '03-14', via: 'overlay' } } })]);
    expect(await open(db)).toHaveLength(2);
    await read(db, [profile({ headline: { value: 'Designer | open to work', via: 'topCard' } })], {
      visit: 'visit-001',
    });
    expect(await open(db)).toMatchObject([{ matter: { kind: 'fact' } }]);
  });
});

describe('questions beside one about a difficulty', () => {
  it('that are about celebrations wait for its answer', async () => {
    const db = await logWithAda();
    await read(db, [post(event('award'))], { page: 'feed/sdui' });
    await read(db, [post(event('openToWork'))], { page: 'post/ember' });
    expect(await open(db)).toMatchObject([{ matter: { occasion: { type: 'openToWork' } } }]);
    await answerAll(db, 'no');
    expect(await open(db)).toMatchObject([{ matter: { occasion: { type: 'award' } } }]);
  });
});

describe('two tabs at once', () => {
  it('that tell the same make one contact, one occasion and one question', async () => {
    const db = await logWithAda();
    const newcomer = { ...profile({}), slug: 'cy', name: { value: 'Name of cy', via: 'heading' } };
    const birthday = card(event('birthday'));
    const award = notice(event('award'));
    await Promise.all(
      ['visit-001', 'visit-002'].flatMap((visit) => [
        read(db, [newcomer], { visit }),
        read(db, [birthday], { ...CATCH_UP, visit }),
        read(db, [award], { ...NOTICES, visit }),
      ]),
    );
    expect([await db.contacts.count(), await db.occasions.count(), await db.questions.count()]).toEqual([
      2, 1, 1,
    ]);
  });
});

describe('questions about people', () => {
  const fact = { kind: 'fact', name: 'birthday', value: '06-04' } as const;
  const question = { page: 'contactInfo/sdui', on: TODAY, open: 1, matter: fact } as const;

  it('who are not kept any more, or gone, stand in nobody’s way', async () => {
    const db = await logWithAda();
    await bring(db, [person('bo')]);
    await keep(db, 'bo');
    const ada = await contactOf(db, 'ada');
    const bo = await contactOf(db, 'bo');
    await db.questions.bulkAdd([
      { ...question, id: 'a-gone', contactId: 'nobody' },
      { ...question, id: 'b-bo', contactId: bo.id },
      { ...question, id: 'c-ada', contactId: ada.id },
    ]);
    await setRing(db, bo.id, undefined, TODAY, NOW);
    expect(await openQuestions(db, { limit: 1 })).toMatchObject([{ id: 'c-ada' }]);
    await setRing(db, bo.id, 'warm', TODAY, NOW);
    expect((await open(db)).map(({ id }) => id)).toEqual(['b-bo', 'c-ada']);
  });
});

describe('an unproven page', () => {
  it('asks about a difficulty too', async () => {
    const db = await logWithAda();
    await read(db, [post(event('openToWork'))], { page: 'post/ember' });
    expect(await db.occasions.count()).toBe(0);
    expect(await open(db)).toMatchObject([{ matter: { occasion: { type: 'openToWork' } } }]);
    await answerAll(db, 'yes');
    const prompt = (await promptsToday(db, TODAY))[0]?.prompt;
    expect(prompt?.occasion?.type).toBe('openToWork');
  });

  it('asks about a difficulty, and until the answer nobody is congratulated or asked about celebrations', async () => {
    const db = await logWithAda();
    await read(db, [card(event('newJob', { company: 'New Works' }))], CATCH_UP);
    const ada = await contactOf(db, 'ada');
    expect((await promptOf(db, ada, TODAY))?.occasion?.type).toBe('newJob');
    await read(db, [post(event('openToWork'))], { page: 'post/ember' });
    expect((await promptOf(db, ada, TODAY))?.occasion).toBeUndefined();
    expect((await promptsToday(db, TODAY)).filter(({ prompt }) => prompt.occasion)).toEqual([]);
    await read(db, [notice(event('birthday'))], NOTICES);
    expect(await open(db)).toHaveLength(1);
    await answerAll(db, 'no');
    expect((await promptOf(db, ada, TODAY))?.occasion?.type).toBe('newJob');
  });

  it('of connections that was proven makes nobody one whom their card denies', async () => {
    const db = await logWithAda();
    const ada = await contactOf(db, 'ada');
    await db.contacts.put({ ...ada, connected: 'no', connectedSeenOn: TODAY });
    const answered = { contactId: ada.id, page: 'connections/sdui', on: TODAY, answer: 'yes' } as const;
    const matter = { kind: 'fact', name: 'birthday', value: '01-01' } as const;
    await db.questions.bulkAdd([
      { ...answered, matter, id: 'q1' },
      { ...answered, matter, id: 'q2' },
    ]);
    const one: Sighting = { kind: 'connection', person: ref('ada', { degree: 'other' }) };
    await read(db, [one], { page: 'connections/sdui' });
    expect((await contactOf(db, 'ada')).connected).toBe('no');
  });
});

describe('what a post celebrates', () => {
  it('is nothing where its age is not known', async () => {
    const db = await logWithAda();
    await read(db, [post(event('award'), {}), post(event('openToWork'), {})], { page: 'feed/sdui' });
    expect(await db.occasions.count()).toBe(0);
    expect(await open(db)).toEqual([]);
  });

  it('and the post: the newest that is known counts, also one written about, also on one day', async () => {
    const db = await logWithAda();
    const dated = (id: string, daysAgo: number): Sighting => ({
      kind: 'post',
      person: ref('ada'),
      postId: { value: id, via: 'key' },
      when: { value: { daysAgo }, via: 'words' },
    });
    const page = { page: 'feed/sdui' as PageId };
    await read(db, [dated('7100000000000000002', 1), dated('7100000000000000001', 1)], page);
    const posts = await db.occasions.where('state').equals('open').toArray();
    expect(posts.map(({ organisation }) => organisation)).toEqual(['7100000000000000002']);
    await db.occasions.where('state').equals('open').modify({ state: 'done' });
    await read(db, [dated('7100000000000000000', 9)], page);
    expect(await db.occasions.where('state').equals('open').count()).toBe(0);
  });
});

describe('a day of connection', () => {
  it('that is to come is none', async () => {
    const db = await logWithAda();
    await read(db, [profile({ unproven: { connectedOn: { value: '2999-01-01', via: 'overlay' } } })]);
    expect(await open(db)).toEqual([]);
  });
});

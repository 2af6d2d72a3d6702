import { describe, expect, it } from 'vitest';
import type { EventSeen, ListSighting, PersonSighting, Sighting } from '../../../lib/linkedin/sighting';
import { promptOf } from '../../../lib/log/today';
import { addDays } from '../../../lib/people/days';
import { bring, contactOf, contents, freshLog, keep, message, person, read, ref, TODAY } from './support';

const CATCH_UP = { page: 'catchUp/sdui' } as const;
const FEED = { page: 'feed/sdui' } as const;
const THREAD = { page: 'thread/ember' } as const;

function event(type: EventSeen['type'], more: Partial<EventSeen> = {}): EventSeen {
  return { type, raw: type.toUpperCase(), via: 'propUrn', ...more };
}
const card = (slug: string, told: EventSeen): Sighting => ({
  kind: 'catchUp',
  person: ref(slug),
  event: told,
});
const notice = (slug: string, told: EventSeen): Sighting => ({
  kind: 'notification',
  person: ref(slug),
  event: told,
});
function post(slug: string, id: string, daysAgo: number, told?: EventSeen): Sighting {
  return {
    kind: 'post',
    person: ref(slug),
    postId: { value: id, via: 'key' },
    when: { value: { daysAgo }, via: 'words' },
    ...(told && { event: told }),
  };
}
function thread(slug: string, direction: 'in' | 'out' | 'unknown', day = TODAY): Sighting {
  return { kind: 'thread', person: ref(slug), last: { when: { day }, direction, via: 'eventUrn' } };
}
function profile(slug: string, company: string): PersonSighting {
  return {
    kind: 'person',
    slug,
    witnesses: ['address', 'contactLink'],
    degree: 'first',
    name: { value: `Name of ${slug}`, via: 'heading' },
    company: { value: company, via: 'companyRow' },
    complete: true,
  };
}

async function logWithAda(more: Parameters<typeof person>[1] = { company: 'Old Works' }) {
  const db = freshLog();
  await bring(db, [person('ada', more), person('bo')], [message('bo', '2026-06-10', 'in', 3)]);
  await keep(db, 'ada');
  return db;
}

describe('the catch-up page', () => {
  it.each([
    [event('birthday'), { type: 'birthday', on: TODAY }],
    [event('birthday', { when: { monthDay: '06-12' } }), { type: 'birthday', on: '2026-06-12' }],
    [event('newJob', { company: 'New Works', title: 'Lead' }), { type: 'newJob', organisation: 'new works' }],
    [event('newJob'), { type: 'newJob', organisation: '', facts: {} }],
    [event('newJob', { via: 'words' }), { type: 'newJob' }],
    [event('promotion', { title: 'Lead', via: 'words' }), { type: 'promotion', facts: { title: 'Lead' } }],
    [event('award', { title: 'Prize' }), { type: 'award' }],
    [event('openToWork', { via: 'words' }), { type: 'openToWork' }],
  ])('gives an occasion for %j, once', async (told, expected) => {
    const db = await logWithAda();
    await read(db, [card('ada', told)], CATCH_UP);
    const before = await contents(db);
    await read(db, [card('ada', told)], { ...CATCH_UP, today: addDays(TODAY, 1), visit: 'visit-001' });
    expect(await db.occasions.toArray()).toMatchObject([
      { ...expected, page: 'catchUp/sdui', state: 'open' },
    ]);
    expect(await contents(db)).toEqual(before);
    expect(await db.questions.count()).toBe(0);
  });

  it.each([
    ['an unknown event', event('other', { raw: 'Ada planted a tree' })],
    ['one older than 90 days', event('newJob', { when: { daysAgo: 91 } })],
    ['one of tomorrow', event('birthday', { when: { day: addDays(TODAY, 1) } })],
    ['a year that nobody marks', event('workAnniversary', { company: 'Old Works', years: 4 })],
    [
      'a celebration with hard words',
      event('newJob', { raw: 'Ada is looking for a job after being laid off' }),
    ],
  ])('gives nothing for %s', async (_, told) => {
    const db = await logWithAda();
    await read(db, [card('ada', told)], CATCH_UP);
    expect(await db.occasions.count()).toBe(0);
    expect(await db.questions.count()).toBe(0);
  });

  it.each([
    ['an achievement told in words', event('award', { via: 'words' })],
    ['work on their own account', event('newJob', { company: 'Self-employed' })],
    ['a consultant without an employer', event('newJob', { title: 'Freelance Consultant' })],
    ['an anniversary that no page confirms', event('workAnniversary', { company: 'Old Works', years: 5 })],
  ])('asks about %s, and only for those who are kept', async (_, told) => {
    const db = await logWithAda();
    await read(db, [card('ada', told), card('bo', told)], CATCH_UP);
    await read(db, [card('ada', told), card('bo', told)], { ...CATCH_UP, visit: 'visit-001' });
    expect(await db.occasions.count()).toBe(0);
    const { id } = await contactOf(db, 'ada');
    expect(await db.questions.toArray()).toMatchObject([{ contactId: id, open: 1, page: 'catchUp/sdui' }]);
  });

  it('believes an anniversary at the company that a page showed lately', async () => {
    const imported = async () => {
      const db = freshLog();
      await bring(db, [person('ada', { company: 'Old Works' })], [], '2026-01-01');
      await keep(db, 'ada');
      return db;
    };
    const db = await imported();
    await read(db, [profile('ada', 'Old Works')], { today: addDays(TODAY, -80) });
    const told = card('ada', event('workAnniversary', { company: 'Old Works Ltd', years: 5 }));
    await read(db, [told], CATCH_UP);
    expect(await db.occasions.toArray()).toMatchObject([{ type: 'workAnniversary', facts: { years: 5 } }]);
    const late = await imported();
    await read(late, [profile('ada', 'Old Works')], { today: addDays(TODAY, -99) });
    await read(late, [told], CATCH_UP);
    expect(await late.occasions.count()).toBe(0);
    expect(await late.questions.count()).toBe(1);
  });

  it.each([
    ['no company', event('newJob')],
    ['the company', event('newJob', { company: 'New Works GmbH' })],
  ])('and one reading of a profile confirm each other, in either order, told with %s', async (_, told) => {
    const eventFirst = await logWithAda();
    await read(eventFirst, [card('ada', told)], CATCH_UP);
    await read(eventFirst, [profile('ada', 'New Works')]);
    const profileFirst = await logWithAda();
    await read(profileFirst, [profile('ada', 'New Works')]);
    await read(profileFirst, [card('ada', told)], CATCH_UP);
    for (const db of [eventFirst, profileFirst]) {
      const { facts } = await contactOf(db, 'ada');
      expect(await contactOf(db, 'ada')).not.toHaveProperty('awaiting');
      expect(facts.company?.value).toMatch(/^New Works/);
      const occasions = await db.occasions.toArray();
      expect(occasions).toMatchObject([{ type: 'newJob', facts: { formerCompany: 'Old Works' } }]);
      expect(occasions[0]?.facts.company).toMatch(/^New Works/);
    }
  });

  it('and feed, notification and profile make one occasion of one job', async () => {
    const db = await logWithAda();
    const job = event('newJob', { company: 'New Works' });
    await read(db, [card('ada', job)], CATCH_UP);
    await read(db, [profile('ada', 'New Works')], { visit: 'visit-001', today: addDays(TODAY, 70) });
    await read(db, [profile('ada', 'New Works')], { visit: 'visit-002', today: addDays(TODAY, 71) });
    expect(await db.occasions.where('type').equals('newJob').count()).toBe(1);
  });

  it('offers no celebration within 60 days of a difficulty', async () => {
    const db = await logWithAda();
    await read(db, [card('ada', event('openToWork'))], { ...CATCH_UP, today: addDays(TODAY, -59) });
    await read(db, [card('ada', event('birthday')), card('ada', event('award', { via: 'words' }))], CATCH_UP);
    expect(await db.occasions.where('type').equals('birthday').toArray()).toMatchObject([
      { state: 'dismissed' },
    ]);
    expect(await db.questions.count()).toBe(0);
  });
});

describe('notifications', () => {
  it('ask about celebrations, since they are words, and take a difficulty at once', async () => {
    const db = await logWithAda();
    const page = { page: 'notifications/ember' } as const;
    await read(db, [notice('ada', event('promotion', { via: 'words', title: 'Lead' }))], page);
    expect(await db.occasions.count()).toBe(0);
    expect(await db.questions.count()).toBe(1);
    await read(db, [notice('ada', event('openToWork', { via: 'words' }))], page);
    expect(await db.occasions.toArray()).toMatchObject([{ type: 'openToWork' }]);
  });
});

describe('posts', () => {
  it('of kept contacts are one occasion each, the newest open', async () => {
    const db = await logWithAda();
    await read(db, [post('ada', '7100000000000000001', 3), post('bo', '7100000000000000009', 1)], FEED);
    await read(db, [post('ada', '7100000000000000002', 1), post('ada', '7100000000000000001', 3)], FEED);
    await read(db, [post('ada', '7100000000000000000', 9)], { ...FEED, visit: 'visit-001' });
    const posts = await db.occasions.toArray();
    expect(posts).toHaveLength(3);
    expect(posts.filter(({ state }) => state === 'open')).toMatchObject([
      { type: 'post', facts: { postId: '7100000000000000002' }, on: addDays(TODAY, -1) },
    ]);
  });

  it('make nobody due, and add a reason to whoever is', async () => {
    const db = await logWithAda({ connectedOn: '2026-04-20' });
    await read(db, [post('ada', '7100000000000000001', 0)], FEED);
    expect(await promptOf(db, await contactOf(db, 'ada'), TODAY)).toBeNull();
    const later = addDays(TODAY, 100);
    await read(db, [post('ada', '7100000000000000002', 1)], { ...FEED, today: later });
    const prompt = await promptOf(db, await contactOf(db, 'ada'), later);
    expect(prompt?.reasons).toContainEqual(expect.objectContaining({ kind: 'occasion', type: 'post' }));
  });

  it('that celebrate are asked about; that speak of hardship are taken at once', async () => {
    const db = await logWithAda();
    await read(db, [post('ada', '7100000000000000001', 1, event('award', { via: 'words' }))], FEED);
    expect(await db.questions.toArray()).toMatchObject([{ matter: { occasion: { type: 'award' } } }]);
    await read(db, [post('ada', '7100000000000000002', 0, event('openToWork', { via: 'words' }))], FEED);
    const open = await db.occasions.where('state').equals('open').toArray();
    expect(open.map(({ type }) => type).sort()).toEqual(['openToWork']);
    expect((await promptOf(db, await contactOf(db, 'ada'), TODAY))?.occasion?.type).toBe('openToWork');
  });
});

describe('threads', () => {
  it('from an unproven page are asked about, and touch nothing', async () => {
    const db = await logWithAda();
    const before = await contents(db);
    await read(db, [thread('ada', 'in'), thread('bo', 'in')], THREAD);
    expect(await contents(db)).toEqual(before);
    expect(await db.questions.toArray()).toMatchObject([
      { matter: { kind: 'touch', touch: { on: TODAY, direction: 'in', channel: 'message' } } },
    ]);
  });

  it('never ask for what is known, undated, of unknown side or in the future', async () => {
    const db = freshLog();
    await bring(db, [person('ada')], [message('ada', TODAY, 'in', 4)]);
    await keep(db, 'ada');
    const undated: Sighting = { kind: 'thread', person: ref('ada') };
    const all = [
      thread('ada', 'in'),
      thread('ada', 'unknown'),
      thread('ada', 'out', addDays(TODAY, 1)),
      undated,
    ];
    await read(db, all, THREAD);
    expect(await db.questions.count()).toBe(0);
    expect(await db.touches.toArray()).toMatchObject([{ count: 4, via: 'export' }]);
  });
});

describe('the list of connections', () => {
  it('changes nothing before it is proven, and asks nothing', async () => {
    const db = await logWithAda();
    const before = await contents(db);
    const one: ListSighting = {
      kind: 'connection',
      person: ref('ada', { headline: { value: 'New words', via: 'p' } }),
      connectedOn: { value: '2020-01-01', via: 'words' },
    };
    const [fate] = await read(db, [one], { page: 'connections/sdui' });
    expect(fate).toMatchObject({ stored: true, kept: true, on: '2020-01-01' });
    expect(await contents(db)).toEqual(before);
    expect(await db.questions.count()).toBe(0);
  });
});

describe('strangers in lists', () => {
  it('are in no table, whatever the page', async () => {
    const db = await logWithAda();
    const job = event('newJob', { company: 'New Works' });
    const kinds: [Sighting, Parameters<typeof read>[2]][] = [
      [card('zoe', job), CATCH_UP],
      [notice('zoe', job), { page: 'notifications/ember' }],
      [post('zoe', '7100000000000000001', 1, job), FEED],
      [thread('zoe', 'in'), THREAD],
      [{ kind: 'connection', person: ref('zoe') }, { page: 'connections/sdui' }],
    ];
    for (const [sighting, options] of kinds)
      expect(await read(db, [sighting], options)).toEqual([{ stored: false, why: 'stranger' }]);
    for (const table of db.tables) expect(JSON.stringify(await table.toArray())).not.toMatch(/zoe/i);
  });
});

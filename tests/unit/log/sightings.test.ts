import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/people/days';
import type { PersonSighting } from '../../../lib/linkedin/sighting';
import { promptOf } from '../../../lib/log/today';
import {
  bring,
  contactOf,
  contents,
  freshLog,
  keep,
  MEMBER,
  NOW,
  OTHER_MEMBER,
  person,
  read,
  TODAY,
} from './support';

function seen(slug: string, more: Partial<PersonSighting> = {}): PersonSighting {
  return {
    kind: 'person',
    slug,
    memberId: MEMBER,
    witnesses: ['address', 'contactLink'],
    degree: 'first',
    name: { value: `Name of ${slug}`, via: 'heading' },
    company: { value: 'New Works', via: 'companyRow' },
    complete: true,
    ...more,
  };
}
const at = (value: string) => ({ company: { value, via: 'companyRow' } });
const headline = (value: string) => ({ headline: { value, via: 'topCard' } });
/** A whole card that shows no employer. */
function withoutCompany(slug: string, more: Partial<PersonSighting> = {}): PersonSighting {
  const { company: _company, ...rest } = seen(slug, more);
  return rest;
}

describe('another company on a profile', () => {
  it('is news only when a second visit says the same, and then once', async () => {
    const db = freshLog();
    await bring(db, [person('ada', { company: 'Old Works' })]);
    const [first] = await read(db, [seen('ada')], { visit: 'visit-001' });
    expect(first).not.toHaveProperty('occasion');
    await read(db, [seen('ada')], { visit: 'visit-001' });
    expect(await db.occasions.count()).toBe(0);
    expect(await contactOf(db, 'ada')).toMatchObject({
      facts: { company: { value: 'Old Works' } },
      awaiting: { company: 'New Works', on: TODAY, visit: 'visit-001' },
    });
    const [second] = await read(db, [seen('ada')], { visit: 'visit-002' });
    await read(db, [seen('ada')], { visit: 'visit-003' });
    expect(second).toMatchObject({
      occasion: {
        type: 'newJob',
        after: '2026-06-01',
        facts: { company: 'New Works', formerCompany: 'Old Works' },
      },
    });
    expect(await db.occasions.count()).toBe(1);
    const ada = await contactOf(db, 'ada');
    expect(ada.facts.company).toMatchObject({ value: 'New Works', via: 'page' });
    expect(ada).not.toHaveProperty('awaiting');
  });

  it('is no news where the page wavers: the known company in between clears it', async () => {
    const db = freshLog();
    await bring(db, [person('ada', { company: 'Old Works' })]);
    for (const [i, company] of ['New Works', 'Old Works', 'New Works', 'Old Works'].entries())
      await read(db, [seen('ada', at(company))], { visit: `visit-00${i}`, today: addDays(TODAY, i) });
    expect(await db.occasions.count()).toBe(0);
    expect((await contactOf(db, 'ada')).facts.company?.value).toBe('Old Works');
  });

  it.each([
    ['the company is written in another way', 'NEW WORKS GmbH', {}],
    ['the card was not whole', 'Old Works', { complete: false }],
    ['the headline speaks of looking for work', 'Old Works', headline('#OpenToWork designer')],
    ['there is no employer in the new one', 'Old Works', at('Self-employed')],
    ['they are not a connection', 'Old Works', { degree: 'other' as const }],
  ])('gives no congratulation where %s', async (_, company, more) => {
    const db = freshLog();
    await bring(db, [person('ada', { company })]);
    await read(db, [seen('ada', more)], { visit: 'visit-001' });
    await read(db, [seen('ada', more)], { visit: 'visit-002' });
    expect(await db.occasions.where('type').equals('newJob').count()).toBe(0);
  });

  it('asks about somebody kept who now works on their own account', async () => {
    const db = freshLog();
    await bring(db, [person('ada', { company: 'Old Works' })]);
    await keep(db, 'ada');
    const own = seen('ada', {
      ...at('Ada Example Studio'),
      ...headline('Independent consultant and advisor'),
    });
    await read(db, [own], { visit: 'visit-001' });
    await read(db, [own], { visit: 'visit-002' });
    expect(await db.occasions.count()).toBe(0);
    expect(await db.questions.toArray()).toMatchObject([
      { open: 1, page: 'profile/sdui', matter: { kind: 'occasion', occasion: { type: 'newJob' } } },
    ]);
  });

  it('does not take a user’s own edit away', async () => {
    const db = freshLog();
    await bring(db, [person('ada', { company: 'Old Works' })]);
    const ada = await contactOf(db, 'ada');
    const mine = { value: 'Mine', seenOn: '2026-06-02', via: 'user', changedAt: NOW } as const;
    await db.contacts.put({ ...ada, facts: { ...ada.facts, company: mine } });
    await read(db, [seen('ada')], { visit: 'visit-001' });
    await read(db, [seen('ada')], { visit: 'visit-002' });
    expect((await contactOf(db, 'ada')).facts.company?.value).toBe('Mine');
    expect(await db.occasions.count()).toBe(0);
  });

  it('gone from two whole cards is an ended role, told once, until it comes back', async () => {
    const db = freshLog();
    await bring(db, [person('ada', { company: 'Old Works' })]);
    await keep(db, 'ada');
    for (let i = 0; i < 6; i++)
      await read(db, [withoutCompany('ada')], { visit: `visit-00${i}`, today: addDays(TODAY, 30 * i) });
    expect(await db.occasions.toArray()).toMatchObject([
      { type: 'roleEnded', facts: { formerCompany: 'Old Works' }, on: addDays(TODAY, 30) },
    ]);
    const prompt = await promptOf(db, await contactOf(db, 'ada'), addDays(TODAY, 31));
    expect(prompt?.occasion?.type).toBe('roleEnded');
  });
});

describe('another title at the same company', () => {
  const role = (title: string) => seen('ada', { ...at('Works'), ...headline(`${title} at Works | speaker`) });

  it.each([
    ['Engineer', 'Senior Engineer', 'promotion'],
    ['Teamleiterin Vertrieb', 'Direktorin Vertrieb', 'promotion'],
    ['Software Engineer', 'Product Designer', 'newRole'],
    ['Director of Sales', 'Sales Manager', 'newRole'],
  ])('from %s to %s is a %s after the second visit', async (before, now, type) => {
    const db = freshLog();
    await bring(db, [person('ada', { company: 'Works', title: before })]);
    await read(db, [role(now)], { visit: 'visit-001' });
    expect(await db.occasions.count()).toBe(0);
    expect((await contactOf(db, 'ada')).facts.title?.value).toBe(before);
    await read(db, [role(now)], { visit: 'visit-002' });
    expect(await db.occasions.toArray()).toMatchObject([
      { type, facts: { title: now, formerTitle: before, company: 'Works' } },
    ]);
    expect((await contactOf(db, 'ada')).facts.title?.value).toBe(now);
  });

  it.each([
    ['Senior Product Designer', 'Product Designer'],
    ['Co-founder & CTO', 'Chief Technology Officer'],
    ['Head of Design', 'Head of Design'],
  ])('from %s to %s may be the same in other words', async (before, now) => {
    const db = freshLog();
    await bring(db, [person('ada', { company: 'Works', title: before })]);
    await read(db, [role(now)], { visit: 'visit-001' });
    await read(db, [role(now)], { visit: 'visit-002' });
    expect(await db.occasions.count()).toBe(0);
  });

  it('is none behind a change of company that the title is older than', async () => {
    const db = freshLog();
    await bring(db, [person('ada', { company: 'Old Works', title: 'Engineer' })]);
    for (const visit of ['visit-001', 'visit-002', 'visit-003', 'visit-004'])
      await read(db, [seen('ada', visit < 'visit-003' ? {} : headline('Director at New Works'))], {
        visit,
        now: NOW + 1000,
      });
    expect(await db.occasions.toArray()).toMatchObject([{ type: 'newJob' }]);
  });
});

describe('hardship on a profile', () => {
  it('is noted from a card without an employer, which older pages never call whole', async () => {
    const db = freshLog();
    await bring(db, [person('ada', { company: 'Old Works' })]);
    const hard = withoutCompany('ada', { ...headline('Designer | open to work'), complete: false });
    await read(db, [hard], { page: 'profile/ember' });
    expect(await db.occasions.toArray()).toMatchObject([{ type: 'openToWork' }]);
  });

  it('is noted once in 60 days, and no congratulation is offered near it', async () => {
    const db = freshLog();
    await bring(db, [person('ada', { company: 'Old Works' })]);
    await keep(db, 'ada');
    await read(db, [seen('ada')], { visit: 'visit-001' });
    await read(db, [seen('ada')], { visit: 'visit-002' });
    expect((await promptOf(db, await contactOf(db, 'ada'), TODAY))?.occasion?.type).toBe('newJob');
    const hard = seen('ada', headline('Designer | open to work'));
    await read(db, [hard], { visit: 'visit-003', today: addDays(TODAY, 1) });
    await read(db, [hard], { visit: 'visit-004', today: addDays(TODAY, 2) });
    expect(await db.occasions.where('type').equals('openToWork').count()).toBe(1);
    const prompt = await promptOf(db, await contactOf(db, 'ada'), addDays(TODAY, 2));
    expect(prompt?.occasion?.type).toBe('openToWork');
    await db.occasions.where('type').equals('openToWork').modify({ state: 'done' });
    expect((await promptOf(db, await contactOf(db, 'ada'), addDays(TODAY, 3)))?.occasion).toBeUndefined();
  });
});

describe('who is stored', () => {
  it('a connection who was not in the log, and no stranger, in no table', async () => {
    const db = freshLog();
    const strangers = [
      seen('di', { degree: 'other', memberId: OTHER_MEMBER }),
      seen('ed', { degree: 'unknown', memberId: OTHER_MEMBER }),
    ];
    const fates = await read(db, [seen('cy'), ...strangers]);
    expect(fates.map((fate) => fate.stored || fate.why)).toEqual([true, 'stranger', 'stranger']);
    expect(await db.contacts.count()).toBe(1);
    for (const table of db.tables)
      expect(JSON.stringify(await table.toArray())).not.toMatch(/Name of (?:di|ed)/);
  });

  it('never the user', async () => {
    const db = freshLog();
    await bring(db, [person('ada')]);
    expect(await read(db, [seen('you')])).toEqual([{ stored: false, why: 'self' }]);
  });

  it('a person at a new address, by the member id', async () => {
    const db = freshLog();
    await bring(db, [person('ada')]);
    await read(db, [seen('ada')]);
    await read(db, [seen('ada-example')]);
    expect((await contactOf(db, 'ada-example')).id).toBe((await contactOf(db, 'ada')).id);
    expect(await db.contacts.count()).toBe(1);
  });

  it('nobody where address and member id lead to two people', async () => {
    const db = freshLog();
    await bring(db, [person('ada'), person('bo')]);
    await read(db, [seen('ada')]);
    await read(db, [seen('bo', { memberId: OTHER_MEMBER })]);
    const before = await contents(db);
    expect(await read(db, [seen('ada', { memberId: OTHER_MEMBER })])).toEqual([
      { stored: false, why: 'conflict' },
    ]);
    expect(await contents(db)).toEqual(before);
  });

  it.each([
    ['a stranger of another name', { degree: 'other' as const }, 'Zoe Sample', 'conflict'],
    ['a connection who took another name', {}, 'Zoe Sample', true],
    ['somebody who is no connection any more', { degree: 'other' as const }, 'Ada Married', true],
    ['a name in other letters', { degree: 'other' as const }, 'Ада Пример', true],
  ])('nobody where an address passed on: %s', async (_, more, name, expected) => {
    const db = freshLog();
    await bring(db, [person('ada', { name: 'Ada Example' })]);
    const [fate] = await read(db, [seen('ada', { ...more, name: { value: name, via: 'heading' } })]);
    expect(fate?.stored === false ? fate.why : fate?.stored).toBe(expected);
    if (expected === 'conflict') expect((await contactOf(db, 'ada')).facts.name?.value).toBe('Ada Example');
  });

  it('all of a reading or nothing', async () => {
    const db = freshLog();
    await bring(db, [person('ada', { company: 'Old Works' })]);
    const before = await contents(db);
    const broken = {
      ...seen('bo', { memberId: OTHER_MEMBER }),
      headline: { value: 5 },
    } as unknown as PersonSighting;
    await expect(read(db, [seen('ada'), broken])).rejects.toThrow();
    expect(await contents(db)).toEqual(before);
  });

  it('the same reading twice as once', async () => {
    const db = freshLog();
    await bring(db, [person('ada', { company: 'Old Works' })]);
    await read(db, [seen('ada'), seen('cy', { memberId: OTHER_MEMBER })]);
    const before = await contents(db);
    await read(db, [seen('ada'), seen('cy', { memberId: OTHER_MEMBER })]);
    expect(await contents(db)).toEqual(before);
  });

  it('from a page that nobody has captured nothing, but questions about those who are kept', async () => {
    const db = freshLog();
    await bring(db, [person('ada', { company: 'Old Works' }), person('bo', { company: 'Old Works' })]);
    await keep(db, 'ada');
    const before = await contents(db);
    const page = { page: 'experience/ember' as const };
    await read(
      db,
      [seen('ada'), seen('bo', { memberId: OTHER_MEMBER }), seen('cy', { memberId: `ACo${'c'.repeat(36)}` })],
      page,
    );
    expect(await contents(db)).toEqual(before);
    expect(await db.questions.toArray()).toMatchObject([{ matter: { name: 'company', value: 'New Works' } }]);
  });
});

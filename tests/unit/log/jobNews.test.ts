import { describe, expect, it } from 'vitest';
import type { EventSeen, PersonSighting, Sighting } from '../../../lib/linkedin/sighting';
import { addDays } from '../../../lib/people/days';
import { roleOf } from '../../../lib/people/facts';
import { bring, contactOf, freshLog, keep, NOW, person, read, ref, TODAY } from './support';

const CATCH_UP = { page: 'catchUp/sdui' } as const;

function seen(company: string, more: Partial<PersonSighting> = {}): PersonSighting {
  return {
    kind: 'person',
    slug: 'ada',
    witnesses: ['address', 'contactLink'],
    degree: 'first',
    name: { value: 'Name of ada', via: 'heading' },
    company: { value: company, via: 'companyRow' },
    complete: true,
    ...more,
  };
}
const titled = (title: string, company: string, more: Partial<PersonSighting> = {}): PersonSighting =>
  seen(company, { headline: { value: `${title} at ${company}`, via: 'topCard' }, ...more });
function card(type: EventSeen['type'], more: Partial<EventSeen> = {}): Sighting {
  const event: EventSeen = { type, raw: type.toUpperCase(), via: 'propUrn', ...more };
  return { kind: 'catchUp', person: ref('ada'), event };
}

async function logWithAda(more: Parameters<typeof person>[1] = { company: 'Old Works' }) {
  const db = freshLog();
  await bring(db, [person('ada', more)]);
  await keep(db, 'ada');
  return db;
}

describe('a title', () => {
  it.each([
    ['half of the card', { complete: false }],
    ['a card without a degree', { degree: 'unknown' as const }],
  ])('from %s is no news, and takes none away', async (_, more) => {
    const db = await logWithAda({ company: 'Works', title: 'Engineer' });
    await read(db, [titled('Senior Engineer', 'Works', more)], { visit: 'visit-001' });
    expect((await contactOf(db, 'ada')).facts.title?.value).toBe('Engineer');
    for (const visit of ['visit-001', 'visit-002'])
      await read(db, [titled('Senior Engineer', 'Works')], { visit });
    expect(await db.occasions.toArray()).toMatchObject([{ type: 'promotion' }]);
  });

  it('outlives another spelling of its company', async () => {
    const db = await logWithAda({ company: 'Works GmbH', title: 'Engineer' });
    await read(db, [seen('Works')], { now: NOW + 1000 });
    const ada = await contactOf(db, 'ada');
    expect(ada.facts.company?.value).toBe('Works');
    expect(roleOf(ada, (title, company) => `${title} at ${company}`)).toBe('Engineer at Works');
  });

  it('that is the same in the new job belongs to it', async () => {
    const db = await logWithAda({ company: 'Old Works', title: 'Engineer' });
    for (const [i, visit] of ['visit-001', 'visit-002'].entries())
      await read(db, [titled('Engineer', 'New Works')], { visit, now: NOW + 1000 * (i + 1) });
    const ada = await contactOf(db, 'ada');
    expect(roleOf(ada, (title, company) => `${title} at ${company}`)).toBe('Engineer at New Works');
    const later = addDays(TODAY, 100);
    for (const visit of ['visit-003', 'visit-004'])
      await read(db, [titled('Senior Engineer', 'New Works')], { visit, today: later, now: NOW + 9000 });
    expect(await db.occasions.where('type').equals('promotion').count()).toBe(1);
  });

  it.each(['Helping teams ship faster', 'Former Engineer', 'We build robots'])(
    'is not what a slogan says: %s',
    async (words) => {
      const db = await logWithAda({ company: 'Works', title: 'Engineer' });
      for (const visit of ['visit-001', 'visit-002']) await read(db, [titled(words, 'Works')], { visit });
      expect(await db.occasions.count()).toBe(0);
      expect((await contactOf(db, 'ada')).facts.title?.value).toBe('Engineer');
    },
  );

  it('at another company is no title at the company of the user’s own word', async () => {
    const db = await logWithAda({ company: 'Old Works', title: 'Engineer' });
    const ada = await contactOf(db, 'ada');
    const mine = { value: 'Mine', seenOn: '2026-06-02', via: 'user', changedAt: NOW } as const;
    await db.contacts.put({ ...ada, facts: { ...ada.facts, company: mine } });
    await read(db, [titled('Director', 'New Works')], { now: NOW + 1000 });
    expect((await contactOf(db, 'ada')).facts).toMatchObject({
      company: { value: 'Mine' },
      title: { value: 'Engineer' },
    });
  });
});

describe('an event of a new job', () => {
  it('at the company that the log knows is a new role, and nobody joins again', async () => {
    const db = await logWithAda();
    await read(db, [card('newJob', { company: 'Old Works GmbH', title: 'Lead' })], CATCH_UP);
    expect(await db.occasions.toArray()).toMatchObject([{ type: 'newRole', facts: { title: 'Lead' } }]);
  });

  it('does not come after a company that was seen later', async () => {
    const db = await logWithAda();
    const when = { when: { day: '2026-05-01' } };
    await read(db, [card('newJob', { company: 'New Works', ...when })], CATCH_UP);
    const [job] = await db.occasions.toArray();
    expect(job).toMatchObject({ type: 'newJob', on: '2026-05-01' });
    expect(job).not.toHaveProperty('after');
    expect(job?.facts).not.toHaveProperty('formerCompany');
  });

  it('takes no company from a single reading of long ago', async () => {
    const db = await logWithAda();
    await read(db, [seen('Misread')], { visit: 'visit-001' });
    const late = addDays(TODAY, 200);
    await read(db, [card('newJob')], { ...CATCH_UP, today: late });
    const [job] = await db.occasions.toArray();
    expect(job?.facts).not.toHaveProperty('company');
    expect((await contactOf(db, 'ada')).facts.company?.value).toBe('Old Works');
  });

  it('is not told again by profiles, however long after', async () => {
    const db = await logWithAda();
    await read(db, [card('newJob', { company: 'New Works' })], CATCH_UP);
    for (const [i, visit] of ['visit-001', 'visit-002'].entries())
      await read(db, [seen('New Works')], { visit, today: addDays(TODAY, 95 + i) });
    expect(await db.occasions.count()).toBe(1);
    expect((await contactOf(db, 'ada')).facts.company?.value).toBe('New Works');
  });
});

describe('an event of a promotion', () => {
  it.each([
    ['another title', { title: 'Product Designer' }],
    ['another company', { company: 'Elsewhere' }],
  ])('to %s does not confirm the title that waits', async (_, more) => {
    const db = await logWithAda({ company: 'Works', title: 'Engineer' });
    await read(db, [titled('Director of Sales', 'Works')], { visit: 'visit-001' });
    await read(db, [card('promotion', more)], CATCH_UP);
    expect((await contactOf(db, 'ada')).facts.title?.value).toBe('Engineer');
  });
});

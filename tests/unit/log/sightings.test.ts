import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/people/days';
import type { PersonSighting } from '../../../lib/linkedin/sighting';
import { logSighting } from '../../../lib/log/sightings';
import { bring, contactOf, contents, freshLog, NOW, person, TODAY } from './support';

const MEMBER = `ACo${'a'.repeat(36)}`;
const OTHER_MEMBER = `ACo${'b'.repeat(36)}`;

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

describe('a sighting of a person', () => {
  it('gives a new-job occasion where a connection’s company differs from the log, once', async () => {
    const db = freshLog();
    await bring(db, [person('ada', { company: 'Old Works' })]);
    const fate = await logSighting(db, seen('ada'), TODAY, NOW);
    await logSighting(db, seen('ada'), TODAY, NOW);
    expect(fate).toMatchObject({ stored: true, occasion: { type: 'newJob', after: '2026-06-01' } });
    expect(await db.occasions.count()).toBe(1);
    expect((await contactOf(db, 'ada')).facts.company).toMatchObject({ value: 'New Works', via: 'page' });
  });

  it('tells the same news once, though the page wavers between two companies', async () => {
    const db = freshLog();
    await bring(db, [person('ada', { company: 'Old Works' })]);
    const companies = ['New Works', 'Old Works', 'New Works', 'Old Works', 'New Works'];
    for (const [i, value] of companies.entries()) {
      const sighting = seen('ada', { company: { value, via: 'companyRow' } });
      await logSighting(db, sighting, addDays(TODAY, i), NOW);
    }
    const told = (await db.occasions.toArray()).map(({ facts }) => facts.company).sort();
    expect(told).toEqual(['New Works', 'Old Works']);
  });

  it.each([
    ['the company is written in another way', 'NEW WORKS GmbH', {}],
    ['the card was not whole', 'Old Works', { complete: false }],
    [
      'the headline speaks of looking for work',
      'Old Works',
      { headline: { value: '#OpenToWork designer', via: 'p' } },
    ],
    ['there is no employer in the new one', 'Old Works', { company: { value: 'Self-employed', via: 'row' } }],
    ['they are not a connection', 'Old Works', { degree: 'other' as const }],
  ])('gives none where %s', async (_, company, more) => {
    const db = freshLog();
    await bring(db, [person('ada', { company })]);
    await logSighting(db, seen('ada', more), TODAY, NOW);
    expect(await db.occasions.count()).toBe(0);
  });

  it('stores a connection who was not in the log, and no stranger', async () => {
    const db = freshLog();
    expect(await logSighting(db, seen('cy'), TODAY, NOW)).toMatchObject({ stored: true });
    expect(
      await logSighting(db, seen('di', { degree: 'other', memberId: OTHER_MEMBER }), TODAY, NOW),
    ).toEqual({ stored: false, why: 'stranger' });
    expect(
      await logSighting(db, seen('ed', { degree: 'unknown', memberId: OTHER_MEMBER }), TODAY, NOW),
    ).toEqual({ stored: false, why: 'stranger' });
    expect(await db.contacts.count()).toBe(1);
  });

  it('shows the new company at once, even on the day of the export', async () => {
    const db = freshLog();
    await bring(db, [person('ada', { company: 'Old Works' })], [], TODAY);
    await logSighting(db, seen('ada'), TODAY, NOW);
    expect((await contactOf(db, 'ada')).facts.company?.value).toBe('New Works');
    expect(await db.occasions.count()).toBe(1);
  });

  it('never stores the user', async () => {
    const db = freshLog();
    await bring(db, [person('ada')]);
    expect(await logSighting(db, seen('you'), TODAY, NOW)).toEqual({ stored: false, why: 'self' });
  });

  it('follows a person to a new address by the member id', async () => {
    const db = freshLog();
    await bring(db, [person('ada')]);
    await logSighting(db, seen('ada'), TODAY, NOW);
    await logSighting(db, seen('ada-example'), TODAY, NOW);
    expect((await contactOf(db, 'ada-example')).id).toBe((await contactOf(db, 'ada')).id);
    expect(await db.contacts.count()).toBe(1);
  });

  it('writes nothing where address and member id lead to two people', async () => {
    const db = freshLog();
    await bring(db, [person('ada'), person('bo')]);
    await logSighting(db, seen('ada'), TODAY, NOW);
    await logSighting(db, seen('bo', { memberId: OTHER_MEMBER }), TODAY, NOW);
    const before = await contents(db);
    expect(await logSighting(db, seen('ada', { memberId: OTHER_MEMBER }), TODAY, NOW)).toEqual({
      stored: false,
      why: 'conflict',
    });
    expect(await contents(db)).toEqual(before);
  });

  it('does not take a user’s own edit away', async () => {
    const db = freshLog();
    await bring(db, [person('ada', { company: 'Old Works' })]);
    const ada = await contactOf(db, 'ada');
    await db.contacts.put({
      ...ada,
      facts: { ...ada.facts, company: { value: 'Mine', seenOn: '2026-06-02', via: 'user', changedAt: NOW } },
    });
    await logSighting(db, seen('ada'), TODAY, NOW);
    expect((await contactOf(db, 'ada')).facts.company?.value).toBe('Mine');
    expect(await db.occasions.count()).toBe(0);
  });
});

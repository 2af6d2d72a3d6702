import { describe, expect, it } from 'vitest';
import { sayChange } from '../../../components/present/changes';
import type { PersonSighting } from '../../../lib/linkedin/sighting';
import { leaveOut } from '../../../lib/log/commands';
import type { Log } from '../../../lib/log/db';
import { importPeople } from '../../../lib/log/importPeople';
import { settleMembers } from '../../../lib/log/oneMember';
import { notSame, openPairs } from '../../../lib/log/pairs';
import { addressesOf } from '../../../lib/log/queries';
import { redo, undo, undoable } from '../../../lib/log/undo';
import type { ImportedPerson } from '../../../lib/people/imported';
import { orphans, stateOf } from './state';
import {
  bring,
  contactOf,
  freshLog,
  imported,
  keep,
  MEMBER,
  message,
  NOW,
  OTHER_MEMBER,
  person,
  read,
  ref,
  TODAY,
} from './support';

const NAMES = { name: 'Ana Example', givenName: 'Ana', familyName: 'Example' };
const ana = (slug: string, more: Partial<ImportedPerson> = {}): ImportedPerson =>
  person(slug, { ...NAMES, company: 'Northwind', connectedOn: '2019-03-04', ...more });

/** The person's own page, which names address and member id twice each. */
function seen(slug: string, more: Partial<PersonSighting> = {}): PersonSighting {
  return {
    kind: 'person',
    slug,
    memberId: MEMBER,
    witnesses: ['address', 'contactLink', 'topCardKey', 'messageLink'],
    degree: 'first',
    name: { value: 'Ana Example', via: 'heading' },
    complete: false,
    ...more,
  };
}

/** Ana in two exports, between which her address changed; her page was seen at the old one. */
async function twice(
  later: Partial<ImportedPerson> = {},
  { laterOn = '2026-06-01', seenAt = '2026-03-01', keptFirst = true } = {},
): Promise<Log> {
  const db = freshLog();
  await bring(db, [ana('ana-old')], [message('ana-old', '2025-11-02', 'in')], '2026-01-01');
  if (keptFirst) await keep(db, 'ana-old');
  await read(db, [seen('ana-old')], { today: seenAt });
  await bring(db, [ana('ana-new', later)], [message('ana-new', '2026-04-04', 'out', 2)], laterOn);
  return db;
}

const settle = (db: Log, sighting: PersonSighting = seen('ana-new')): Promise<void> =>
  settleMembers(db, 'profile/sdui', [sighting], { today: TODAY, now: () => NOW });

describe('a new address of a member who is known', () => {
  it('becomes theirs; an import finds them by either', async () => {
    const db = freshLog();
    await bring(db, [ana('ana-old')], [], '2026-01-01');
    await read(db, [seen('ana-old')], { today: '2026-03-01' });
    await read(db, [seen('ana-new')]);
    const { id } = await contactOf(db, 'ana-old');
    expect((await addressesOf(db, [id])).get(id)?.slug).toBe('ana-new');
    await bring(
      db,
      [ana('ana-new', { company: 'Halden' })],
      [message('ana-new', '2026-06-02', 'in')],
      '2026-06-12',
    );
    await bring(db, [ana('ana-old')], [message('ana-old', '2024-01-02', 'out')], '2025-01-01');
    expect(await db.contacts.toArray()).toMatchObject([
      { id, facts: { company: { value: 'Halden' } }, touches: { out: 1, in: 1 } },
    ]);
  });
});

describe('two entries that a page proves to be one member', () => {
  it('become one, the kept one, with everything of both; and that is one step in words', async () => {
    const db = await twice();
    const { id } = await contactOf(db, 'ana-old');
    expect(await read(db, [seen('ana-new')])).toMatchObject([{ stored: true, contactId: id, kept: true }]);
    expect(await db.contacts.count()).toBe(1);
    expect(await contactOf(db, 'ana-new')).toMatchObject({ id, ring: 'close', touches: { out: 2, in: 1 } });
    expect(await openPairs(db, 9)).toEqual([]);
    expect(await orphans(db)).toEqual([]);
    const step = await undoable(db);
    expect(step).toMatchObject({ command: 'merge', about: [id, expect.any(String)] });
    expect(step && sayChange(step)).toBe('Ana Example: two entries became one (same LinkedIn member)');
  });

  it('are as before to the byte when that is taken back, and stay two: then the user is asked', async () => {
    const db = await twice();
    const before = await stateOf(db);
    await settle(db);
    const after = await stateOf(db);
    const seq = (await undoable(db))?.seq ?? -1;
    expect(await undo(db, seq)).toMatchObject({ left: 0 });
    expect(await stateOf(db)).toEqual(before);
    await redo(db, seq);
    expect(await stateOf(db)).toEqual(after);
    await undo(db, seq);
    expect(await read(db, [seen('ana-new')])).toEqual([{ stored: false, why: 'conflict' }]);
    expect(await db.contacts.count()).toBe(2);
    expect((await openPairs(db, 9))[0]?.pair.reasons[0]).toEqual({ kind: 'memberId' });
    expect((await undoable(db))?.command).toBe('import');
  });

  it('keep the older entry where neither has a ring, or both', async () => {
    const db = await twice({}, { keptFirst: false });
    const { id } = await contactOf(db, 'ana-old');
    await db.contacts.update(id, { createdAt: NOW - 1000 });
    await settle(db);
    expect((await contactOf(db, 'ana-new')).id).toBe(id);
    const other = await twice({}, { keptFirst: false });
    const fresh = await contactOf(other, 'ana-new');
    await keep(other, 'ana-new');
    await settle(other);
    expect((await contactOf(other, 'ana-old')).id).toBe(fresh.id);
  });

  it('do not undo that one was left out', async () => {
    const db = await twice({}, { keptFirst: false });
    await leaveOut(db, (await contactOf(db, 'ana-old')).id, TODAY, NOW);
    await settle(db);
    expect(await contactOf(db, 'ana-new')).toMatchObject({ leftOutOn: TODAY });
  });

  it('have not left the connections under the old address', async () => {
    const db = freshLog();
    const crowd = ['bo', 'cy', 'di'].map((slug) => person(slug));
    const whole = (people: ImportedPerson[], on: string) =>
      importPeople(db, { ...imported([...people, ...crowd], [], on), wholeConnections: true }, on, NOW);
    await whole([ana('ana-old')], '2026-01-01');
    await keep(db, 'ana-old');
    await read(db, [seen('ana-old')], { today: '2026-03-01' });
    const { left } = (await whole([ana('ana-new')], '2026-06-01')).news ?? {};
    expect(left).toEqual([{ name: 'Ana Example' }]);
    await settle(db);
    expect(await contactOf(db, 'ana-old')).toMatchObject({ connected: 'yes', ring: 'close' });
    expect(await db.occasions.where('type').equals('leftConnections').count()).toBe(0);
  });
});

describe('two entries stay two, and the user is asked,', () => {
  it.each<[string, () => Promise<Log>, Partial<PersonSighting>]>([
    [
      'where the names are of others',
      () => twice({ name: 'Zoe Sample', givenName: 'Zoe', familyName: 'Sample' }),
      {},
    ],
    ['where LinkedIn says other days of connecting', () => twice({ connectedOn: '2024-05-06' }), {}],
    ['where a stranger stands in the place of a connection', () => twice(), { degree: 'other' }],
    ['where one list has both', () => twice({}, { laterOn: '2026-01-01' }), {}],
    ['where the member was at their old address since', () => twice({}, { seenAt: '2026-06-02' }), {}],
    [
      'where the page tells the member id only once',
      () => twice(),
      { witnesses: ['address', 'contactLink'] },
    ],
  ])('%s', async (_, make, more) => {
    const db = await make();
    const before = (await stateOf(db)).filter((line) => !line.startsWith('pairs'));
    const steps = await db.journal.count();
    expect(await read(db, [seen('ana-new', more)])).toEqual([{ stored: false, why: 'conflict' }]);
    expect((await stateOf(db)).filter((line) => !line.startsWith('pairs'))).toEqual(before);
    expect(await db.journal.count()).toBe(steps);
    const [pair, ...others] = await openPairs(db, 9);
    expect(others).toEqual([]);
    expect(pair?.pair.reasons[0]).toEqual({ kind: 'memberId' });
    await read(db, [seen('ana-new', more)]);
    expect(await db.pairs.count()).toBe(1);
    // Settled is settled.
    await notSame(db, pair?.pair.id ?? '', NOW);
    await read(db, [seen('ana-new')]);
    expect(await db.contacts.count()).toBe(2);
    expect(await openPairs(db, 9)).toEqual([]);
  });

  it('where the birthdays differ', async () => {
    const db = await twice();
    for (const [slug, value] of [
      ['ana-old', '03-04'],
      ['ana-new', '05-06'],
    ] as const) {
      const contact = await contactOf(db, slug);
      const birthday = { value, seenOn: TODAY, via: 'user' as const, changedAt: NOW };
      await db.contacts.put({ ...contact, facts: { ...contact.facts, birthday } });
    }
    await settle(db);
    expect(await openPairs(db, 9)).toHaveLength(1);
    expect(await db.contacts.count()).toBe(2);
  });

  it('where only a list names both', async () => {
    const db = await twice();
    const who = ref('ana-new', {
      memberId: MEMBER,
      name: { value: 'Ana Example', via: 'profileLink' },
      witnesses: ['profileLink', 'messageLink', 'label'],
    });
    const item = { kind: 'post' as const, person: who };
    expect(await read(db, [item], { page: 'feed/sdui' })).toEqual([{ stored: false, why: 'conflict' }]);
    expect((await openPairs(db, 9))[0]?.pair.reasons[0]).toEqual({ kind: 'memberId' });
  });
});

describe('two entries stay two, and nobody is asked,', () => {
  it('where each has a member id of its own', async () => {
    const db = await twice();
    await read(db, [seen('ana-new', { memberId: OTHER_MEMBER })]);
    await db.pairs.clear();
    const before = await stateOf(db);
    expect(await read(db, [seen('ana-new')])).toEqual([{ stored: false, why: 'conflict' }]);
    expect(await stateOf(db)).toEqual(before);
  });

  it('where the page is not proven', async () => {
    const db = await twice();
    await db.pairs.clear();
    const before = await stateOf(db);
    await read(db, [seen('ana-new')], { page: 'experience/ember' });
    expect(await stateOf(db)).toEqual(before);
  });
});

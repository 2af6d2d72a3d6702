import { describe, expect, it } from 'vitest';
import type { Imported, ImportedPerson } from '../../../lib/people/imported';
import { setRing } from '../../../lib/log/commands';
import type { Log } from '../../../lib/log/db';
import { importPeople, type ImportResult } from '../../../lib/log/importPeople';
import { undo } from '../../../lib/log/undo';
import { stateOf } from './state';
import { contactOf, freshLog, imported, NOW, person, TODAY } from './support';

function bringWhole(
  db: Log,
  people: ImportedPerson[],
  seenOn: string,
  more: Partial<Imported> = {},
): Promise<ImportResult> {
  return importPeople(db, { ...imported(people, [], seenOn), wholeConnections: true, ...more }, seenOn, NOW);
}

const ana = person('ana', { company: 'Northwind', title: 'Engineer' });
const bo = person('bo', { company: 'Halden', title: 'Engineer' });
const cy = person('cy', { company: 'Fjord', title: 'Nurse' });

describe('a newer export beside an earlier one', () => {
  it('tells new jobs and roles, who is new and who left, with the days between which it was', async () => {
    const db = freshLog();
    expect((await bringWhole(db, [ana, bo, cy], '2026-03-01')).news).toBeUndefined();
    expect(await db.occasions.count()).toBe(0);
    const before = await stateOf(db);
    const { news, seq } = await bringWhole(
      db,
      [
        { ...ana, company: 'Larch Studio', title: 'Designer' },
        { ...bo, title: 'Senior Engineer' },
        person('di', { connectedOn: '2026-04-02' }),
        person('ed', { connectedOn: '2025-01-01' }),
      ],
      '2026-06-01',
    );
    expect(news).toMatchObject({
      changedJobsCount: 2,
      newCount: 1,
      leftCount: 1,
      left: [{ name: 'Name of cy' }],
      after: '2026-03-01',
      on: '2026-06-01',
    });
    const span = { after: '2026-03-01', on: '2026-06-01', via: 'export' };
    const of = async (slug: string) =>
      db.occasions
        .where('contactId')
        .equals((await contactOf(db, slug)).id)
        .toArray();
    expect(await of('ana')).toMatchObject([
      {
        ...span,
        type: 'newJob',
        facts: { company: 'Larch Studio', formerCompany: 'Northwind' },
        state: 'open',
      },
    ]);
    expect(await of('bo')).toMatchObject([
      { ...span, type: 'promotion', facts: { title: 'Senior Engineer' } },
    ]);
    expect(await of('di')).toMatchObject([{ type: 'newConnection', on: '2026-04-02', after: '2026-03-01' }]);
    expect(await of('ed')).toEqual([]);
    expect(await of('cy')).toMatchObject([{ ...span, type: 'leftConnections', state: 'dismissed' }]);
    expect((await contactOf(db, 'cy')).connected).toBe('no');
    await undo(db, seq ?? -1);
    expect(await stateOf(db)).toEqual(before);
  });

  it('makes no news when it is older, and overwrites nobody', async () => {
    const db = freshLog();
    await bringWhole(db, [{ ...ana, company: 'Larch Studio' }], '2026-06-01');
    const { news } = await bringWhole(db, [ana, bo], '2026-03-01');
    expect(news).toBeUndefined();
    expect((await contactOf(db, 'ana')).facts.company?.value).toBe('Larch Studio');
    expect(await db.occasions.count()).toBe(0);
  });

  it('that is a part of the list makes nobody leave', async () => {
    const db = freshLog();
    const many = Array.from({ length: 60 }, (_, n) => person(`p${n}`));
    await bringWhole(db, many, '2026-03-01');
    const result = await bringWhole(db, many.slice(0, 10), '2026-06-01');
    expect(result.manyMissing).toBe(50);
    expect(await db.contacts.filter(({ connected }) => connected === 'no').count()).toBe(0);
    await importPeople(db, imported(many.slice(0, 58), [], '2026-06-05'), 'cut off', NOW);
    expect(await db.contacts.filter(({ connected }) => connected === 'no').count()).toBe(0);
  });

  it('says nothing against the user’s own word, and asks about a blank company of somebody kept', async () => {
    const db = freshLog();
    await bringWhole(db, [ana, bo], '2026-03-01');
    await setRing(db, (await contactOf(db, 'bo')).id, 'warm', TODAY, NOW);
    const { company: _company, title: _title, ...blank } = bo;
    await bringWhole(db, [ana, blank], '2026-06-01');
    const asked = await db.questions.filter(({ page }) => page === 'export').toArray();
    expect(asked).toMatchObject([{ matter: { kind: 'occasion', occasion: { type: 'roleEnded' } }, open: 1 }]);
    expect(await db.occasions.count()).toBe(0);
  });
});

describe('what tells a name but no address', () => {
  const by = (givenName: string, familyName: string, company: string) => ({
    givenName,
    familyName,
    company,
    title: 'Engineer',
    on: '2025-05-05',
    direction: 'in' as const,
  });

  it('is taken where name and company are one contact’s, else asked about', async () => {
    const db = freshLog();
    const recommendations = [
      by('Name', 'of ana', 'Northwind GmbH'),
      by('Name', 'of bo', 'Elsewhere'),
      by('No', 'Body', 'X'),
    ];
    const { touchesNew, recommendationsAsked } = await bringWhole(db, [ana, bo], '2026-03-01', {
      recommendations,
    });
    expect({ touchesNew, recommendationsAsked }).toEqual({ touchesNew: 1, recommendationsAsked: 1 });
    expect(await db.touches.toArray()).toMatchObject([
      {
        contactId: (await contactOf(db, 'ana')).id,
        channel: 'recommendation',
        direction: 'in',
        weight: 1,
        exchanges: [{ kind: 'reference', direction: 'got' }],
      },
    ]);
    expect((await contactOf(db, 'ana')).touches.exchanges).toEqual({
      got: { count: 1, lastOn: '2025-05-05' },
    });
  });

  it('a mail goes to whom an address or name and company make sure, and to nobody else', async () => {
    const db = freshLog();
    const mails = [
      { mail: 'ana@x.example', slug: 'ana', name: '' },
      { mail: 'bo@x.example', name: 'Name of bo', company: 'Halden Inc' },
      { mail: 'cy@x.example', name: 'Name of cy' },
    ];
    await bringWhole(db, [ana, bo, cy], '2026-03-01', { mails });
    expect((await contactOf(db, 'ana')).facts.mail?.value).toBe('ana@x.example');
    expect((await contactOf(db, 'bo')).facts.mail?.value).toBe('bo@x.example');
    expect((await contactOf(db, 'cy')).facts.mail).toBeUndefined();
    expect(await db.identities.where('key').startsWith('mail:').count()).toBe(2);
  });

  it('a comment counts where the log knows whose post it was on', async () => {
    const db = freshLog();
    await bringWhole(db, [ana], '2026-03-01');
    const { id } = await contactOf(db, 'ana');
    await db.occasions.add({
      id: 'o1',
      contactId: id,
      type: 'post',
      on: '2026-02-01',
      facts: { postId: '7000000000000000001' },
      organisation: '7000000000000000001',
      state: 'open',
      via: 'page',
    });
    const onPosts = [
      { postId: '7000000000000000001', kind: 'comment' as const, on: '2026-02-02' },
      { postId: '7000000000000000001', kind: 'comment' as const, on: '2026-02-02' },
      { postId: '7000000000000000009', kind: 'reaction' as const, on: '2026-02-02' },
    ];
    expect((await bringWhole(db, [ana], '2026-03-01', { onPosts })).touchesNew).toBe(1);
    expect(await db.touches.toArray()).toMatchObject([
      { contactId: id, channel: 'comment', direction: 'out', weight: 0.5, count: 2 },
    ]);
    expect((await contactOf(db, 'ana')).lastTouchOn).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { addPerson } from '../../../lib/log/byHand';
import { merge } from '../../../lib/log/merge';
import { notSame, openPairs } from '../../../lib/log/pairs';
import { logTouch } from '../../../lib/log/touchByHand';
import { undo } from '../../../lib/log/undo';
import { orphans, stateOf } from './state';
import { bring, contactOf, freshLog, message, NOW, person, TODAY } from './support';

const ana = person('ana', { name: 'Ana Ruiz', givenName: 'Ana', familyName: 'Ruiz', company: 'Northwind' });

async function twice() {
  const db = freshLog();
  await bring(db, [ana, person('bo')], [message('ana', '2026-05-01', 'in', 2)]);
  const { contactId: gone } = await addPerson(
    db,
    { name: 'Ruiz, Ana', company: 'Northwind Ltd', ring: 'warm', mail: 'ana@x.example' },
    TODAY,
    NOW,
  );
  const keep = (await contactOf(db, 'ana')).id;
  const touch = { contactId: gone, on: '2026-05-01', channel: 'message', direction: 'in' } as const;
  await logTouch(db, { ...touch, exchange: { kind: 'resource', direction: 'got' } }, TODAY, NOW);
  return { db, keep, gone };
}

describe('two entries of one person', () => {
  it('are queued with what they share, never for the name alone', async () => {
    const { db } = await twice();
    const [pair, ...more] = await openPairs(db, 9);
    expect(more).toEqual([]);
    expect(pair?.pair.reasons.map(({ kind }) => kind)).toEqual(['name', 'company', 'noAddress']);
    await addPerson(db, { name: 'Bo Else', company: 'Fjord' }, TODAY, NOW);
    expect(await openPairs(db, 9)).toHaveLength(1);
  });

  it('become one, with everything that both had; undone they are as before', async () => {
    const { db, keep, gone } = await twice();
    const before = await stateOf(db);
    const seq = (await merge(db, { keep, gone, choices: { company: 'keep' } }, NOW)) ?? -1;
    const one = await contactOf(db, 'ana');
    expect(one).toMatchObject({ id: keep, ring: 'warm', keptOn: TODAY });
    expect(one.facts).toMatchObject({ company: { value: 'Northwind' }, mail: { value: 'ana@x.example' } });
    expect(one.otherFacts?.map(({ value }) => value)).toContain('Northwind Ltd');
    expect(await db.touches.toArray()).toMatchObject([
      { contactId: keep, count: 3, via: 'user', exchanges: [{ kind: 'resource', direction: 'got' }] },
    ]);
    expect((await db.identities.get('mail:ana@x.example'))?.contactId).toBe(keep);
    expect(await openPairs(db, 9)).toEqual([]);
    expect(await orphans(db)).toEqual([]);
    await undo(db, seq);
    expect(await stateOf(db)).toEqual(before);
  });

  it('that are two people are never asked about again', async () => {
    const { db, gone } = await twice();
    const [pair] = await openPairs(db, 9);
    await notSame(db, pair?.pair.id ?? '', NOW);
    expect(await openPairs(db, 9)).toEqual([]);
    await bring(db, [{ ...ana, title: 'Director' }], [], '2026-06-12');
    expect(await openPairs(db, 9)).toEqual([]);
    expect(await db.contacts.get(gone)).toBeDefined();
  });
});

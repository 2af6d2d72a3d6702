import { describe, expect, it } from 'vitest';
import type { PersonSighting } from '../../../lib/linkedin/sighting';
import { addConnections } from '../../../lib/log/addConnections';
import { keepPerson } from '../../../lib/log/keepPerson';
import { redo, undo } from '../../../lib/log/undo';
import { addDays } from '../../../lib/people/days';
import { bring, contactOf, freshLog, MEMBER, NOW, person, read, ref, TODAY } from './support';

const cy: PersonSighting = {
  kind: 'person',
  slug: 'cy',
  memberId: MEMBER,
  witnesses: ['address', 'contactLink'],
  degree: 'first',
  name: { value: 'Name of cy', via: 'heading' },
  complete: true,
};
const stranger = { slug: 'cy', name: 'Name of cy', facts: {}, connected: 'yes' } as const;

describe('undoing what brought somebody into the log', () => {
  it('takes the addresses along that pages added meanwhile, and redo brings them back', async () => {
    const db = freshLog();
    const seq = (await keepPerson(db, stranger, 'warm', TODAY, NOW)) ?? -1;
    await read(db, [cy], { today: addDays(TODAY, 1) });
    expect(await db.identities.count()).toBe(2);
    await undo(db, seq);
    expect([await db.contacts.count(), await db.identities.count()]).toEqual([0, 0]);
    await redo(db, seq);
    expect([await db.contacts.count(), await db.identities.count()]).toEqual([1, 2]);
    await undo(db, seq);
    await bring(db, [person('cy')]);
    expect((await contactOf(db, 'cy')).facts.name?.value).toBe('Name of cy');
  });

  it('takes their open questions along', async () => {
    const db = freshLog();
    const seq = (await keepPerson(db, stranger, 'warm', TODAY, NOW)) ?? -1;
    await read(db, [{ ...cy, unproven: { birthday: { value: '03-14', via: 'overlay' } } }]);
    expect(await db.questions.filter(({ page }) => page !== 'name').count()).toBe(1);
    await undo(db, seq);
    expect([await db.contacts.count(), await db.questions.count()]).toEqual([0, 0]);
  });

  it('leaves somebody of whom pages have told an occasion since', async () => {
    const db = freshLog();
    const { seq } = await addConnections(db, [ref('cy')], TODAY, NOW);
    const event = { type: 'birthday', raw: 'BIRTHDAY', via: 'propUrn' } as const;
    await read(db, [{ kind: 'catchUp', person: ref('cy'), event }], { page: 'catchUp/sdui' });
    expect(await undo(db, seq ?? -1)).toMatchObject({ left: 1 });
    expect([await db.contacts.count(), await db.occasions.count()]).toEqual([1, 1]);
  });
});

describe('an address that leads nowhere', () => {
  it('is given to whom a page shows under it', async () => {
    const db = freshLog();
    await db.identities.add({
      key: 'slug:cy',
      contactId: 'gone',
      seenOn: TODAY,
      via: 'export',
      batchId: 'b',
    });
    await read(db, [cy]);
    const [contact] = await db.contacts.toArray();
    expect(await db.identities.get('slug:cy')).toEqual({
      key: 'slug:cy',
      contactId: contact?.id,
      seenOn: TODAY,
      via: 'page',
    });
  });
});

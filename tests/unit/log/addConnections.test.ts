import { describe, expect, it } from 'vitest';
import type { PersonSighting } from '../../../lib/linkedin/sighting';
import { addConnections } from '../../../lib/log/addConnections';
import { candidates, recentEntries } from '../../../lib/log/queries';
import { redo, undo } from '../../../lib/log/undo';
import {
  bring,
  contactOf,
  contents,
  freshLog,
  MEMBER,
  NOW,
  OTHER_MEMBER,
  person,
  read,
  ref,
  TODAY,
} from './support';

describe('adding connections from their list', () => {
  it('stores those who are not known, without a ring, once, and can be undone', async () => {
    const db = freshLog();
    await bring(db, [person('ada')]);
    const before = await contents(db);
    const people = [
      ref('ada'),
      ref('bo', { memberId: MEMBER, headline: { value: 'Potter', via: 'p' } }),
      ref('cy'),
      ref('cy'),
    ];
    const { added, seq } = await addConnections(db, people, TODAY, NOW);
    expect(added).toBe(2);
    expect(await contactOf(db, 'bo')).toMatchObject({
      connected: 'yes',
      connectedSeenOn: TODAY,
      facts: { name: { value: 'Name of bo', via: 'page' }, headline: { value: 'Potter' } },
    });
    expect(await contactOf(db, 'bo')).not.toHaveProperty('ring');
    expect((await db.identities.get(`member:${MEMBER}`))?.contactId).toBe((await contactOf(db, 'bo')).id);
    expect((await candidates(db, 9)).length).toBe(3);
    expect((await recentEntries(db, 1))[0]).toMatchObject({
      command: 'addConnections',
      values: { people: 2 },
    });
    const after = await contents(db);
    await undo(db, seq ?? -1);
    expect(await contents(db)).toEqual(before);
    await redo(db, seq ?? -1);
    expect(await contents(db)).toEqual(after);
  });

  it('leaves out whoever may be two people, and says when there was nobody', async () => {
    const db = freshLog();
    await bring(db, [person('ada')]);
    const ada: PersonSighting = {
      kind: 'person',
      slug: 'ada',
      memberId: MEMBER,
      witnesses: ['address', 'contactLink'],
      degree: 'first',
      name: { value: 'Ada', via: 'heading' },
      complete: false,
    };
    await read(db, [ada]);
    const before = await contents(db);
    expect(await addConnections(db, [ref('ada', { memberId: OTHER_MEMBER })], TODAY, NOW)).toEqual({
      added: 0,
    });
    expect(await contents(db)).toEqual(before);
  });

  it('takes two hundred at once', async () => {
    const db = freshLog();
    const people = Array.from({ length: 200 }, (_, i) => ref(`person-${i}`));
    expect(await addConnections(db, people, TODAY, NOW)).toMatchObject({ added: 200 });
    expect(await db.contacts.count()).toBe(200);
  });
});

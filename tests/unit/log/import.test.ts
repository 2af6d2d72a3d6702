import { describe, expect, it } from 'vitest';
import { recentEntries } from '../../../lib/log/queries';
import { redo, undo } from '../../../lib/log/undo';
import { setRing } from '../../../lib/log/commands';
import { logSent } from '../../../lib/log/sent';
import { importOf, importPeople } from '../../../lib/log/importPeople';
import { readYou } from '../../../lib/log/settings';
import {
  bring,
  contactOf,
  contents,
  contentsUnseen,
  freshLog,
  imported,
  message,
  NOW,
  person,
  TODAY,
} from './support';

describe('importing people', () => {
  it('brings contacts with their addresses, facts and touches', async () => {
    const db = freshLog();
    const result = await bring(
      db,
      [person('ada', { company: 'Example GmbH', title: 'Engineer', mail: 'Ada@Example.org' })],
      [message('ada', '2026-03-01', 'out'), message('ada', '2026-03-02', 'in', 2)],
    );
    expect(result).toMatchObject({ contactsNew: 1, contactsKnown: 0, touchesNew: 2, unchanged: false });
    const ada = await contactOf(db, 'ada');
    expect(ada.facts.company).toMatchObject({ value: 'Example GmbH', via: 'export', seenOn: '2026-06-01' });
    expect(ada.lastTouchOn).toBe('2026-03-02');
    expect(ada.touches).toMatchObject({ out: 1, in: 2, unanswered: 0 });
    expect((await db.identities.get('mail:ada@example.org'))?.contactId).toBe(ada.id);
    expect(await readYou(db)).toMatchObject({ slug: 'you' });
  });

  it('changes nothing when the same file comes twice, and leaves no entry to undo', async () => {
    const db = freshLog();
    const people = [person('ada'), person('bo', { company: 'Sample Ltd' })];
    const touches = [message('ada', '2026-03-01', 'out', 3)];
    await bring(db, people, touches);
    const before = await contents(db);
    const again = await bring(db, people, touches);
    expect(again).toMatchObject({ contactsNew: 0, contactsKnown: 2, touchesNew: 0, unchanged: true });
    expect(await contents(db)).toEqual(before);
    expect(await db.journal.count()).toBe(1);
  });

  it('lets a newer file change a company, and an older one not', async () => {
    const db = freshLog();
    await bring(db, [person('ada', { company: 'First' })], [], '2026-06-01');
    await bring(db, [person('ada', { company: 'Second' })], [], '2026-06-10');
    await bring(db, [person('ada', { company: 'Ancient' })], [], '2025-01-01');
    expect((await contactOf(db, 'ada')).facts.company?.value).toBe('Second');
  });

  it('knows a person with a new address by e-mail and family name', async () => {
    const db = freshLog();
    await bring(db, [person('ada-old', { mail: 'ada@example.org', familyName: 'Example' })]);
    await bring(
      db,
      [person('ada-new', { mail: 'ada@example.org', familyName: 'Example' })],
      [],
      '2026-06-10',
    );
    expect((await contactOf(db, 'ada-new')).id).toBe((await contactOf(db, 'ada-old')).id);
  });

  it('takes two new people with one e-mail for one known person at most once', async () => {
    const db = freshLog();
    await bring(db, [person('ada', { mail: 'ada@example.org', familyName: 'Example' })]);
    const twins = ['ada-1', 'ada-2'].map((slug) =>
      person(slug, { mail: 'ada@example.org', familyName: 'Example' }),
    );
    await bring(db, twins);
    expect(await db.contacts.count()).toBe(2);
  });

  it('keeps two people apart who share an e-mail or a name', async () => {
    const db = freshLog();
    await bring(db, [
      person('ada', { mail: 'office@example.org', familyName: 'Example', name: 'Ada Example' }),
    ]);
    await bring(db, [
      person('bo', { mail: 'office@example.org', familyName: 'Sample' }),
      person('ada-2', { familyName: 'Example', name: 'Ada Example' }),
      person('cy', { mail: 'office@example.org', familyName: 'Example', givenName: 'Cy' }),
    ]);
    expect(await db.contacts.count()).toBe(4);
  });

  it('is undone as one step and can be redone', async () => {
    const db = freshLog();
    await bring(db, [person('ada', { company: 'First' })], [message('ada', '2026-01-01', 'in')]);
    const before = await contentsUnseen(db);
    const second = await bring(
      db,
      [person('ada', { company: 'Second' }), person('bo')],
      [message('ada', '2026-02-01', 'out'), message('bo', '2026-02-02', 'in')],
      '2026-06-10',
    );
    const after = await contentsUnseen(db);
    const report = await undo(db, second.seq ?? -1);
    expect(report?.left).toBe(0);
    expect(await contentsUnseen(db)).toEqual(before);
    await redo(db, second.seq ?? -1);
    expect(await contentsUnseen(db)).toEqual(after);
  });

  it('leaves those in place with whom something happened since, and says so', async () => {
    const db = freshLog();
    const first = await bring(db, [person('ada'), person('bo')], [message('ada', '2026-01-01', 'in')]);
    await setRing(db, (await contactOf(db, 'ada')).id, 'close', TODAY, NOW);
    const report = await undo(db, first.seq ?? -1);
    expect(report?.left).toBe(1);
    expect((await contactOf(db, 'ada')).lastTouchOn).toBe('2026-01-01');
    expect(await db.contacts.count()).toBe(1);
    expect((await recentEntries(db, 9)).filter((entry) => !entry.undone)).toMatchObject([
      { command: 'setRing' },
    ]);
  });

  it('is taken back from the latest import on: an earlier one would lose what the later also says', async () => {
    const db = freshLog();
    const first = await bring(db, [person('ada')], [message('ada', '2026-01-01', 'in')]);
    const second = await bring(db, [person('ada', { company: 'New' }), person('bo')], [], '2026-06-10');
    const before = await contents(db);
    expect(await undo(db, first.seq ?? -1)).toMatchObject({ refused: 'laterImport', restored: 0 });
    expect(await contents(db)).toEqual(before);
    await undo(db, second.seq ?? -1);
    expect(await undo(db, first.seq ?? -1)).toMatchObject({ left: 0 });
    expect(await db.contacts.count()).toBe(0);
    await redo(db, first.seq ?? -1);
    expect(await db.contacts.count()).toBe(1);
  });

  it('with a newer day and nothing else new is no change', async () => {
    const db = freshLog();
    await bring(db, [person('ada', { company: 'Works' })], [], '2026-06-01');
    const again = await bring(db, [person('ada', { company: 'Works' })], [], '2026-06-10');
    expect(again.unchanged).toBe(true);
    expect((await contactOf(db, 'ada')).facts.company?.seenOn).toBe('2026-06-10');
    // It can be taken back all the same, to the day.
    await undo(db, again.seq ?? -1);
    expect((await contactOf(db, 'ada')).facts.company?.seenOn).toBe('2026-06-01');
  });

  it('does not take the user’s own "I wrote" along when it is taken back', async () => {
    const db = freshLog();
    const { seq } = await bring(db, [person('ada')], [message('ada', TODAY, 'out', 2)]);
    await logSent(db, { contactId: (await contactOf(db, 'ada')).id, phraseIds: [] }, TODAY, NOW);
    expect((await undo(db, seq ?? -1))?.left).toBe(1);
    expect((await contactOf(db, 'ada')).lastTouchOn).toBe(TODAY);
  });

  it('of an older file does not make a connection of somebody who was seen not to be one since', async () => {
    const db = freshLog();
    await bring(db, [person('ada')], [], '2026-01-01');
    const ada = await contactOf(db, 'ada');
    await db.contacts.put({ ...ada, connected: 'no', connectedSeenOn: '2026-05-01' });
    await bring(db, [person('ada')], [], '2026-03-01');
    expect((await contactOf(db, 'ada')).connected).toBe('no');
    await bring(db, [person('ada')], [], '2026-06-01');
    expect((await contactOf(db, 'ada')).connected).toBe('yes');
  });

  it('is found again by its files, while it is in force', async () => {
    const db = freshLog();
    const { seq } = await bring(db, [person('ada')]);
    expect(await importOf(db, 'test')).toBe(seq);
    expect(await importOf(db, 'other files')).toBeUndefined();
    await undo(db, seq ?? -1);
    expect(await importOf(db, 'test')).toBeUndefined();
  });

  it('lets the latest file say who the user is, until the user has said so', async () => {
    const db = freshLog();
    const youAre = (slug: string, by: 'messages' | 'user') =>
      importPeople(
        db,
        { ...imported([person(`friend-of-${slug}`)]), you: { slug, name: slug, by } },
        slug,
        NOW,
      );
    await youAre('first', 'messages');
    await youAre('second', 'messages');
    expect(await readYou(db)).toMatchObject({ slug: 'second' });
    await youAre('own-word', 'user');
    await youAre('third', 'messages');
    expect(await readYou(db)).toMatchObject({ slug: 'own-word' });
  });
});

import { describe, expect, it } from 'vitest';
import { addPerson } from '../../../lib/log/byHand';
import { editPerson } from '../../../lib/log/editPerson';
import { setRing, snooze } from '../../../lib/log/commands';
import { forget, previewForget } from '../../../lib/log/forget';
import { importPeople } from '../../../lib/log/importPeople';
import { keepPerson } from '../../../lib/log/keepPerson';
import { merge } from '../../../lib/log/merge';
import { redo, undo } from '../../../lib/log/undo';
import { everything, orphans } from './state';
import { bring, contactOf, freshLog, imported, message, NOW, person, read, TODAY } from './support';
import type { Log } from '../../../lib/log/db';

const SLUG = 'xanthe-quillfeather';
const XANTHE = person(SLUG, {
  name: 'Xanthe Quillfeather',
  givenName: 'Xanthe',
  familyName: 'Quillfeather',
  mail: 'xq@hidden.example',
  company: 'Northwind',
});
const TRACE = /xanthe|quillfeather|xq@/i;

async function filled(): Promise<{ db: Log; id: string }> {
  const db = freshLog();
  await bring(
    db,
    [XANTHE, person('bo')],
    [message(SLUG, '2026-05-01', 'in'), message('bo', '2026-05-02', 'in')],
  );
  const { id } = await contactOf(db, SLUG);
  await setRing(db, id, 'close', TODAY, NOW);
  await setRing(db, (await contactOf(db, 'bo')).id, 'warm', TODAY, NOW);
  await editPerson(db, id, { company: 'Halden', calledBy: 'Xan' }, TODAY, NOW);
  return { db, id };
}

describe('forgetting somebody', () => {
  it('removes every trace, and says what it removes', async () => {
    const { db, id } = await filled();
    const seq = (await snooze(db, id, 14, TODAY, NOW)) ?? -1;
    await undo(db, seq);
    const preview = await previewForget(db, id);
    expect(preview).toMatchObject({ name: 'Xanthe Quillfeather', touches: 1, addresses: 2, steps: 3 });
    expect(await forget(db, id, TODAY)).toEqual(preview);
    const all = await everything(db);
    expect(all).not.toMatch(TRACE);
    expect(all).not.toContain(id);
    expect(await orphans(db)).toEqual([]);
    expect(await db.forgotten.count()).toBe(2);
    expect(await db.contacts.count()).toBe(1);
  });

  it('leaves the steps about others, which bring no trace back', async () => {
    const { db, id } = await filled();
    await forget(db, id, TODAY);
    for (const { seq } of (await db.journal.toArray()).reverse()) await undo(db, seq);
    expect(await db.contacts.count()).toBe(0);
    for (const { seq } of await db.journal.toArray()) await redo(db, seq);
    expect((await contactOf(db, 'bo')).ring).toBe('warm');
    expect(await everything(db)).not.toMatch(TRACE);
  });

  it('goes through merges', async () => {
    const { db, id } = await filled();
    const { contactId } = await addPerson(db, { name: 'Xanthe Quillfeather', company: 'Larch' }, TODAY, NOW);
    const seq = (await merge(db, { keep: id, gone: contactId }, NOW)) ?? -1;
    await undo(db, seq);
    await redo(db, seq);
    await forget(db, id, TODAY);
    expect(await everything(db)).not.toMatch(TRACE);
  });

  it('holds against a later import, which asks', async () => {
    const { db, id } = await filled();
    await forget(db, id, TODAY);
    const again = imported([XANTHE, person('bo')], [message(SLUG, '2026-05-01', 'in')]);
    const left = await importPeople(db, again, 'again', NOW);
    expect(left.forgotten).toEqual([{ slug: SLUG, name: 'Xanthe Quillfeather' }]);
    expect(await everything(db)).not.toMatch(TRACE);
    const back = await importPeople(db, again, 'again', NOW, { bringBack: true });
    expect(back).toMatchObject({ contactsNew: 1, touchesNew: 1 });
    expect(await db.forgotten.count()).toBe(0);
  });

  it('holds against their page, unless the user keeps them', async () => {
    const { db, id } = await filled();
    await forget(db, id, TODAY);
    const seen = { value: 'Xanthe Quillfeather', via: 'headingLink' };
    await read(db, [
      {
        kind: 'person',
        slug: SLUG,
        name: seen,
        degree: 'first',
        complete: true,
        witnesses: ['address', 'heading'],
      },
    ]);
    expect(await everything(db)).not.toMatch(TRACE);
    await keepPerson(db, { slug: SLUG, name: 'Xanthe', facts: {}, connected: 'yes' }, 'warm', TODAY, NOW);
    expect((await contactOf(db, SLUG)).ring).toBe('warm');
    expect(await db.forgotten.count()).toBeLessThan(2);
  });
});

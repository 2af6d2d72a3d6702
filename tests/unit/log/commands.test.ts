import { describe, expect, it } from 'vitest';
import { ContactGone, leaveOut, notNow, setRing, snooze } from '../../../lib/log/commands';
import { editPerson } from '../../../lib/log/editPerson';
import { logSent } from '../../../lib/log/sent';
import { keepPerson } from '../../../lib/log/keepPerson';
import { candidates } from '../../../lib/log/queries';
import { answerRhythm } from '../../../lib/log/rhythm';
import { promptsToday } from '../../../lib/log/today';
import { redo, undo } from '../../../lib/log/undo';
import { bring, contactOf, contents, freshLog, message, NOW, person, TODAY } from './support';

async function logWithAda(last = '2026-01-10') {
  const db = freshLog();
  await bring(
    db,
    [person('ada'), person('bo')],
    [message('ada', '2026-01-02', 'out'), message('ada', last, 'in')],
  );
  return { db, ada: await contactOf(db, 'ada') };
}

describe('commands and their undo', () => {
  it('a ring makes a contact due, takes them off the triage list, and undo gives everything back', async () => {
    const { db, ada } = await logWithAda();
    const before = await contents(db);
    const seq = await setRing(db, ada.id, 'inner', TODAY, NOW);
    const kept = await contactOf(db, 'ada');
    expect(kept).toMatchObject({ ring: 'inner', keptOn: TODAY });
    expect(kept.dueOn?.slice(0, 7)).toMatch(/2026-0[12]/);
    expect((await candidates(db, 10)).map(({ id }) => id)).not.toContain(ada.id);
    await undo(db, seq ?? -1);
    expect(await contents(db)).toEqual(before);
  });

  it('another ring ends the rhythm that was for the one before, and undo brings it back', async () => {
    const { db, ada } = await logWithAda();
    await setRing(db, ada.id, 'close', TODAY, NOW);
    await notNow(db, ada.id, TODAY, NOW);
    await answerRhythm(db, ada.id, 90, TODAY, NOW);
    await notNow(db, ada.id, '2026-06-30', NOW);
    const own = { cadenceDays: 90, rhythmKeptOn: TODAY, skippedOn: ['2026-06-30'] };
    expect(await contactOf(db, 'ada')).toMatchObject(own);
    await setRing(db, ada.id, 'close', '2026-07-01', NOW);
    expect(await contactOf(db, 'ada')).toMatchObject({ ...own, keptOn: TODAY });
    const seq = await setRing(db, ada.id, 'inner', '2026-07-01', NOW);
    const inner = await contactOf(db, 'ada');
    expect(inner).toMatchObject({ ring: 'inner', keptOn: '2026-07-01' });
    for (const field of Object.keys(own)) expect(inner).not.toHaveProperty(field);
    await undo(db, seq ?? -1);
    expect(await contactOf(db, 'ada')).toMatchObject({ ...own, ring: 'close' });
    await editPerson(db, ada.id, { ring: 'warm', cadenceDays: 100 }, TODAY, NOW);
    expect(await contactOf(db, 'ada')).toMatchObject({ ring: 'warm', cadenceDays: 100 });
    const page = { slug: 'ada', name: 'Ada', facts: {}, connected: 'yes' } as const;
    await keepPerson(db, page, 'yearly', TODAY, NOW);
    expect(await contactOf(db, 'ada')).not.toHaveProperty('cadenceDays');
  });

  it('leaving out ends the ring and takes the contact off the list', async () => {
    const { db, ada } = await logWithAda();
    await setRing(db, ada.id, 'inner', TODAY, NOW);
    await leaveOut(db, ada.id, TODAY, NOW);
    expect(await contactOf(db, 'ada')).not.toHaveProperty('ring');
    expect((await candidates(db, 10)).map(({ id }) => id)).not.toContain(ada.id);
  });

  it('"I wrote" logs one touch for today, moves the due day, and can be undone and redone', async () => {
    const { db, ada } = await logWithAda();
    await setRing(db, ada.id, 'close', TODAY, NOW);
    expect(await promptsToday(db, TODAY)).toHaveLength(1);
    const before = await contents(db);
    const seq = await logSent(db, { contactId: ada.id, phraseIds: ['en.stay.1'] }, TODAY, NOW);
    await logSent(db, { contactId: ada.id, phraseIds: ['en.stay.1'] }, TODAY, NOW);
    const after = await contactOf(db, 'ada');
    expect(after.lastTouchOn).toBe(TODAY);
    expect((after.dueOn ?? '') > '2026-08-01').toBe(true);
    expect(await db.touches.where('draftedOn').equals(TODAY).count()).toBe(1);
    expect(await promptsToday(db, TODAY)).toHaveLength(0);
    await undo(db, seq ?? -1);
    expect(await contents(db)).toEqual(before);
    await redo(db, seq ?? -1);
    expect((await contactOf(db, 'ada')).lastTouchOn).toBe(TODAY);
  });

  it('snooze and "not this time" keep a contact away for their days only', async () => {
    const { db, ada } = await logWithAda();
    await setRing(db, ada.id, 'close', TODAY, NOW);
    await snooze(db, ada.id, 30, TODAY, NOW);
    expect(await promptsToday(db, '2026-07-14')).toHaveLength(0);
    expect(await promptsToday(db, '2026-07-15')).toHaveLength(1);
    await notNow(db, ada.id, '2026-07-15', NOW);
    expect(await promptsToday(db, '2026-07-28')).toHaveLength(0);
    expect(await promptsToday(db, '2026-07-29')).toHaveLength(1);
  });

  it('undo restores only what still holds what the command wrote, and says what it left', async () => {
    const { db, ada } = await logWithAda();
    const first = await setRing(db, ada.id, 'close', TODAY, NOW);
    await setRing(db, ada.id, 'inner', '2026-06-16', NOW + 1);
    const report = await undo(db, first ?? -1);
    expect((await contactOf(db, 'ada')).ring).toBe('inner');
    expect(report?.left).toBeGreaterThan(0);
  });

  it('a command that changes nothing leaves no entry', async () => {
    const { db, ada } = await logWithAda();
    await setRing(db, ada.id, 'close', TODAY, NOW);
    expect(await setRing(db, ada.id, 'close', TODAY, NOW)).toBeUndefined();
    expect(await undo(db, 4711)).toBeNull();
  });

  it('a stranger on a page is stored only when the user keeps them, once', async () => {
    const { db } = await logWithAda();
    const cy = { slug: 'cy', name: 'Cy Sample', facts: { company: 'Fabrik' }, connected: 'no' as const };
    const seq = await keepPerson(db, cy, 'warm', TODAY, NOW);
    await keepPerson(db, cy, 'warm', TODAY, NOW);
    expect(await contactOf(db, 'cy')).toMatchObject({ ring: 'warm', connected: 'no' });
    expect(await db.contacts.count()).toBe(3);
    await undo(db, seq ?? -1);
    expect(await db.contacts.count()).toBe(2);
    expect(await db.identities.get('slug:cy')).toBeUndefined();
  });

  it('undoing "keep" leaves a contact that changed since, with the address', async () => {
    const { db } = await logWithAda();
    const cy = { slug: 'cy', name: 'Cy Sample', facts: {}, connected: 'no' as const };
    const seq = await keepPerson(db, cy, 'warm', TODAY, NOW);
    await setRing(db, (await contactOf(db, 'cy')).id, 'inner', TODAY, NOW);
    expect((await undo(db, seq ?? -1))?.left).toBe(1);
    expect((await contactOf(db, 'cy')).ring).toBe('inner');
  });

  it('keeping somebody who is in the log already gives them the ring', async () => {
    const { db, ada } = await logWithAda();
    await leaveOut(db, ada.id, TODAY, NOW);
    const seen = { slug: 'ada', name: 'Ada', facts: {}, connected: 'yes' as const };
    await keepPerson(db, seen, 'close', TODAY, NOW);
    expect(await contactOf(db, 'ada')).toMatchObject({ id: ada.id, ring: 'close' });
    expect(await contactOf(db, 'ada')).not.toHaveProperty('leftOutOn');
  });

  it('says that somebody is gone instead of claiming a change', async () => {
    const { db } = await logWithAda();
    await expect(setRing(db, 'nobody', 'close', TODAY, NOW)).rejects.toThrow(ContactGone);
    expect(await db.journal.count()).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { forget } from '../../../lib/log/forget';
import { importPeople, type ImportResult } from '../../../lib/log/importPeople';
import { keepPerson } from '../../../lib/log/keepPerson';
import type { Log } from '../../../lib/log/db';
import { dump } from '../../../lib/log/dump';
import { restore } from '../../../lib/log/restore';
import { redo, undo } from '../../../lib/log/undo';
import type { Imported, ImportedTouch } from '../../../lib/people/imported';
import { everything, stateOf } from './state';
import { bring, contactOf, freshLog, imported, message, NOW, person, TODAY } from './support';

const invitation = (slug: string, on: string): ImportedTouch => ({
  ...message(slug, on, 'in'),
  channel: 'invitation',
  weight: 0.1,
});
const recommendation = {
  givenName: 'Xanthe',
  familyName: 'Quillfeather',
  company: 'Northwind',
  title: 'Baker',
  on: '2025-03-04',
  direction: 'in' as const,
};
const mail = { mail: 'xq@home.example', slug: 'xanthe-q', name: 'Xanthe Quillfeather' };
const xanthe = person('xanthe-q', {
  name: 'Xanthe Quillfeather',
  givenName: 'Xanthe',
  familyName: 'Quillfeather',
  company: 'Northwind',
});

/** Files that tell of strangers only. */
function bringOf(db: Log, told: Partial<Imported>, seenOn = '2026-06-01'): Promise<ImportResult> {
  return importPeople(db, { ...imported([], [], seenOn), ...told }, 'test', NOW);
}
const of = (...strangers: ImportedTouch[]): Partial<Imported> => ({ strangers });

describe('what is told of a stranger', () => {
  it('waits, and is taken up with the file that tells who they are; each step can be undone', async () => {
    const db = freshLog();
    const empty = await stateOf(db);
    const first = await bringOf(db, {
      ...of(message('xanthe-q', '2026-01-02', 'in', 2), invitation('xanthe-q', '2025-12-30')),
      recommendations: [recommendation],
      mails: [mail],
    });
    expect(first).toMatchObject({ contactsNew: 0, touchesNew: 0, waitingNew: 4, unchanged: false });
    expect(await db.contacts.count()).toBe(0);
    const waiting = await stateOf(db);
    const second = await bring(db, [xanthe]);
    expect(second).toMatchObject({ contactsNew: 1, touchesNew: 3, waitingNew: 0 });
    expect(await contactOf(db, 'xanthe-q')).toMatchObject({
      facts: { mail: { value: 'xq@home.example' } },
      lastTouchOn: '2026-01-02',
      touches: { in: 2, exchanges: { got: { count: 1 } } },
    });
    expect(await db.waiting.count()).toBe(0);
    const after = await stateOf(db);
    await undo(db, second.seq ?? -1);
    expect(await stateOf(db)).toEqual(waiting);
    await redo(db, second.seq ?? -1);
    expect(await stateOf(db)).toEqual(after);
    await undo(db, second.seq ?? -1);
    await undo(db, first.seq ?? -1);
    expect(await stateOf(db)).toEqual(empty);
  });

  it('twice is once, and of two counts the higher holds', async () => {
    const db = freshLog();
    await bringOf(db, of(message('cy', '2026-01-02', 'in', 3), invitation('cy', '2026-01-01')));
    const before = await stateOf(db);
    const again = await bringOf(db, of(message('cy', '2026-01-02', 'in', 3), invitation('cy', '2026-01-01')));
    expect(again).toMatchObject({ waitingNew: 0, unchanged: true });
    expect(await stateOf(db)).toEqual(before);
    await bringOf(db, of(message('cy', '2026-01-02', 'in', 2)));
    // The same day told once more beside the list adds nothing to it.
    await bring(db, [person('cy')], [message('cy', '2026-01-02', 'in', 1)]);
    expect((await contactOf(db, 'cy')).touches.in).toBe(3);
  });

  it('goes once both lists of its day have come, and does not wait for them again', async () => {
    const db = freshLog();
    await bringOf(db, of(invitation('cy', '2026-01-02'), invitation('di', '2026-01-02')));
    await bring(db, [person('ana')]);
    expect(await db.waiting.count()).toBe(2);
    const { seq } = await bringOf(db, of(message('ed', '2026-01-02', 'in')));
    expect(await db.waiting.count()).toBe(0);
    expect(await bringOf(db, of(invitation('fay', '2026-01-02')))).toMatchObject({ waitingNew: 0 });
    await undo(db, seq ?? -1);
    expect(await db.waiting.count()).toBe(2);
    // A later file may know more than lists of before.
    await bring(db, [person('ana')], [message('ana', '2026-01-02', 'in')]);
    await bringOf(db, of(invitation('fay', '2026-07-02')), '2026-07-05');
    expect(await db.waiting.toArray()).toMatchObject([{ whose: 'slug:fay', seenOn: '2026-07-05' }]);
  });

  it('is taken up by any import once the user keeps that person', async () => {
    const db = freshLog();
    await bringOf(db, of(message('cy', '2026-01-02', 'in')));
    await keepPerson(db, { slug: 'cy', name: 'Cy Odell', facts: {}, connected: 'no' }, 'warm', TODAY, NOW);
    await bring(db, [person('ana')]);
    expect((await contactOf(db, 'cy')).touches.in).toBe(1);
  });
});

describe('forgetting somebody', () => {
  const TRACE = /xanthe|quillfeather|xq@/i;

  it('erases what waited for them, from the undo history, too', async () => {
    const db = freshLog();
    await bringOf(db, {
      ...of(invitation('xanthe-q', '2026-01-02')),
      recommendations: [recommendation, { ...recommendation, company: 'Elsewhere', on: '2024-01-01' }],
      mails: [mail],
    });
    const { seq } = await bring(db, [xanthe]);
    // Of one it is not sure that it is hers.
    expect(await db.waiting.count()).toBe(1);
    await undo(db, seq ?? -1);
    await redo(db, seq ?? -1);
    await forget(db, (await contactOf(db, 'xanthe-q')).id, TODAY);
    expect(await everything(db)).not.toMatch(TRACE);
  });

  it('holds: nothing of theirs waits again', async () => {
    const db = freshLog();
    await bring(db, [xanthe]);
    const backup = await dump(db);
    await forget(db, (await contactOf(db, 'xanthe-q')).id, TODAY);
    await bringOf(db, { ...of(message('xanthe-q', '2026-01-02', 'in')), mails: [mail] }, '2026-07-01');
    expect(await everything(db)).not.toMatch(TRACE);
    const said = message('xanthe-q', '2026-01-02', 'in');
    const row = {
      id: 'touch|slug:xanthe-q|x',
      whose: 'slug:xanthe-q',
      seenOn: TODAY,
      kind: 'touch',
      said,
    } as const;
    await restore(db, { ...backup, waiting: [row] }, NOW);
    expect(await everything(db)).not.toMatch(TRACE);
  });
});

it('a backup holds what waits', async () => {
  const db = freshLog();
  await bringOf(db, of(message('cy', '2026-01-02', 'in')));
  const before = await stateOf(db);
  const other = freshLog();
  await restore(other, await dump(db), NOW);
  expect(await stateOf(other)).toEqual(before);
});

it('the files of a career may come one by one, in any order', async () => {
  const positions = [{ company: 'Otterbank', title: 'Lead', from: '2022-11' }];
  const schools = [{ school: 'Larkmoor University' }];
  const told = [
    { career: { headline: 'Baker', positions: [], schools: [] } },
    { career: { positions, schools: [] } },
    { career: { positions: [], schools } },
  ];
  const db = freshLog();
  for (const one of told) await bringOf(db, one);
  const other = freshLog();
  for (const one of told.toReversed()) await bringOf(other, one);
  const career = (await db.settings.get('career'))?.value;
  expect(career).toMatchObject({ headline: 'Baker', positions, schools });
  expect((await other.settings.get('career'))?.value).toEqual(career);
  // An older file overwrites nothing, a newer one only what it tells.
  await bringOf(db, { career: { headline: 'Apprentice', positions: [], schools: [] } }, '2020-01-01');
  await bringOf(db, { career: { headline: 'Miller', positions: [], schools: [] } }, '2026-06-10');
  expect((await db.settings.get('career'))?.value).toMatchObject({ headline: 'Miller', positions, schools });
});

it('a name that only messages show yields to the list of connections, whichever comes first', async () => {
  const met = { slug: 'ana', connected: 'no' as const, name: 'Ana R. 🚀' };
  const listed = person('ana', { name: 'Ana Ruiz', givenName: 'Ana', familyName: 'Ruiz' });
  for (const order of [
    [met, listed],
    [listed, met],
  ]) {
    const db = freshLog();
    for (const [nth, one] of order.entries()) await bring(db, [one], [], `2026-06-0${nth + 1}`);
    const { facts } = await contactOf(db, 'ana');
    expect(facts).toMatchObject({ name: { value: 'Ana Ruiz' }, givenName: { value: 'Ana' } });
  }
});

import { describe, expect, it } from 'vitest';
import { weigh } from '../../../lib/keeping/prompts';
import { archive } from '../../../lib/log/byHand';
import { notNow, setRing, snooze } from '../../../lib/log/commands';
import { logSent } from '../../../lib/log/sent';
import type { Log } from '../../../lib/log/db';
import { makePromise, settlePromise } from '../../../lib/log/promises';
import { neverSuggest, pause } from '../../../lib/log/rhythm';
import { forget } from '../../../lib/log/forget';
import { nextDue, readKept } from '../../../lib/log/kept';
import { noteShown, promptsToday, whyOf } from '../../../lib/log/today';
import { undo } from '../../../lib/log/undo';
import { addDays } from '../../../lib/people/days';
import { happened } from '../keeping/people';
import { countRows } from './counting';
import { bring, contactOf, freshLog, keep, message, NOW, person, TODAY } from './support';

/** So many people, silent for three months, in the close ring. */
async function logOf(names: readonly string[], db = freshLog()): Promise<Log> {
  const touches = names.flatMap((name) => [
    message(name, '2026-03-01', 'out'),
    message(name, '2026-03-02', 'in'),
  ]);
  await bring(
    db,
    names.map((name) => person(name)),
    touches,
  );
  for (const name of names) await keep(db, name);
  return db;
}

async function names(db: Log, today = TODAY): Promise<string[]> {
  const picks = await promptsToday(db, today);
  return picks.map(({ prompt }) => prompt.contact.facts.familyName?.value.slice(3) ?? '');
}

async function show(db: Log, today = TODAY): Promise<string[]> {
  const picks = await promptsToday(db, today);
  await noteShown(db, picks, today);
  return names(db, today);
}

const FIVE = ['ana', 'bo', 'cy', 'di', 'ed'];

describe('today’s three', () => {
  it('stay the same through the day, whatever the log learns', async () => {
    const db = await logOf(FIVE);
    const shown = await show(db);
    expect(shown).toHaveLength(3);
    const other = FIVE.find((name) => !shown.includes(name))!;
    await setRing(db, (await contactOf(db, other)).id, 'inner', TODAY, NOW);
    expect(await names(db)).toEqual(shown);
    expect(await show(db)).toEqual(shown);
  });

  it('make room and not pressure: whoever is done, put off or skipped is not followed by somebody else', async () => {
    const db = await logOf(FIVE);
    const [first = '', second = '', third = ''] = await show(db);
    await logSent(db, { contactId: (await contactOf(db, first)).id, phraseIds: [] }, TODAY, NOW);
    expect(await names(db)).toEqual([second, third]);
    await snooze(db, (await contactOf(db, second)).id, 14, TODAY, NOW);
    const seq = await notNow(db, (await contactOf(db, third)).id, TODAY, NOW);
    expect(await names(db)).toEqual([]);
    await undo(db, seq ?? -1);
    expect(await names(db)).toEqual([third]);
  });

  it('take in somebody kept today where there are places left', async () => {
    const db = await logOf(['ana']);
    expect(await show(db)).toEqual(['ana']);
    await bring(db, [person('bo')], [message('bo', '2026-03-01', 'out'), message('bo', '2026-03-02', 'in')]);
    await keep(db, 'bo');
    expect(await names(db)).toEqual(['ana', 'bo']);
  });

  it('come again after a week, not the next day; nobody looked, nobody was shown', async () => {
    const db = await logOf(FIVE);
    const monday = await show(db);
    const tuesday = await names(db, addDays(TODAY, 1));
    expect(tuesday.filter((name) => monday.includes(name))).toEqual([]);
    expect(tuesday).toHaveLength(2);
    expect((await names(db, addDays(TODAY, 6))).filter((name) => monday.includes(name))).toEqual([]);
    expect(await names(db, addDays(TODAY, 7))).toEqual(expect.arrayContaining(monday.slice(0, 2)));
  });

  it('are at most one of long ago, however often one looks', async () => {
    const db = await logOf(FIVE);
    const tuesday = '2029-06-12';
    expect(await show(db, tuesday)).toHaveLength(1);
    expect(await show(db, tuesday)).toHaveLength(1);
    expect(await names(db, addDays(tuesday, 1))).toEqual([]);
  });

  it('take turns among those of long ago, and note that it was theirs', async () => {
    const db = await logOf(['ana', 'bo']);
    const [first, second, none] = ['2029-06-12', '2029-06-14', '2029-06-19'];
    const shown = [...(await show(db, first)), ...(await show(db, second))];
    expect(shown.toSorted()).toEqual(['ana', 'bo']);
    expect((await contactOf(db, 'ana')).shownLapsed).toBe(1);
    expect(await names(db, none)).toEqual([]);
    await logSent(db, { contactId: (await contactOf(db, 'ana')).id, phraseIds: [] }, none, NOW);
    expect(await show(db, '2029-09-10')).toEqual(['ana']);
    expect((await contactOf(db, 'ana')).shownLapsed).toBeUndefined();
  });

  it('keep somebody of long ago through the day, whatever card they had lately', async () => {
    const db = await logOf(['ana']);
    const { id } = await contactOf(db, 'ana');
    await db.contacts.update(id, { shownOn: '2029-05-20' });
    expect(await show(db, '2029-06-12')).toEqual(['ana']);
    expect(await show(db, '2029-06-12')).toEqual(['ana']);
    expect(await names(db, '2029-06-14')).toEqual([]);
  });

  it('come back within the week only for something new, and then say that, all day', async () => {
    const db = await logOf(['ana']);
    const { id } = await contactOf(db, 'ana');
    const said = async (ahead: number): Promise<string[]> => {
      const today = addDays(TODAY, ahead);
      const picks = await promptsToday(db, today);
      await noteShown(db, picks, today);
      const again = await promptsToday(db, today);
      expect(again.map(({ prompt }) => prompt.reasons)).toEqual(picks.map(({ prompt }) => prompt.reasons));
      return again.map(({ prompt: { occasion, reasons } }) => {
        const promise = reasons.find(({ kind }) => kind === 'promise');
        return occasion?.type ?? (promise?.kind === 'promise' ? promise.what : '');
      });
    };
    await db.occasions.bulkAdd([happened(id, 'newJob', 0), happened(id, 'award', 1)]);
    await makePromise(db, id, { what: 'the slides', dueOn: TODAY }, TODAY, NOW);
    expect(await said(0)).toEqual(['newJob']);
    expect([await said(1), await said(2)]).toEqual([[], []]);
    await db.occasions.add(happened(id, 'degree', -3));
    expect(await said(3)).toEqual(['degree']);
    await makePromise(db, id, { what: 'a book', dueOn: addDays(TODAY, 4) }, TODAY, NOW);
    expect(await said(4)).toEqual(['a book']);
    expect([await said(5), await said(10)]).toEqual([[], []]);
    expect(await said(11)).toEqual(['degree']);
  });

  it('count what else the log learns while a card is on the screen', async () => {
    const db = await logOf(['ana']);
    const { id } = await contactOf(db, 'ana');
    expect(await show(db)).toEqual(['ana']);
    await db.occasions.add(happened(id, 'newJob', 0));
    expect(await show(db)).toEqual(['ana']);
    expect(await names(db, addDays(TODAY, 1))).toEqual([]);
  });

  it('know a card of an older log, which kept one id', async () => {
    const db = await logOf(['ana']);
    const { id } = await contactOf(db, 'ana');
    await db.occasions.add(happened(id, 'newJob', 2));
    await db.contacts.update(id, { shownOn: addDays(TODAY, -1), shownFor: `newJob-${id}-2` });
    expect(await names(db)).toEqual([]);
    await db.settings.put({ key: 'today', value: { day: TODAY, picks: [{ id, by: 'score' }] } });
    await db.contacts.update(id, { shownOn: TODAY });
    expect(await names(db)).toEqual(['ana']);
  });

  it('are not four, whoever is put away, forgotten or brought back in between', async () => {
    const db = await logOf(FIVE);
    const [first = '', second = '', third = ''] = await show(db);
    const seq = await archive(db, (await contactOf(db, first)).id, TODAY, NOW);
    expect(await show(db)).toEqual([second, third]);
    await forget(db, (await contactOf(db, second)).id, TODAY);
    expect(await show(db)).toEqual([third]);
    await undo(db, seq ?? -1);
    expect(await show(db)).toEqual([first, third]);
  });

  it('are three where an older log noted four', async () => {
    const db = await logOf(FIVE);
    const ids = await Promise.all(FIVE.slice(0, 4).map(async (name) => (await contactOf(db, name)).id));
    const value = { day: TODAY, picks: ids.map((id) => ({ id, by: 'score' })) };
    await db.settings.put({ key: 'today', value });
    expect(await names(db)).toEqual(FIVE.slice(0, 3));
  });

  it('are noted without a step to undo', async () => {
    const db = await logOf(FIVE);
    const steps = await db.journal.count();
    await show(db);
    expect(await db.journal.count()).toBe(steps);
  });

  it('are nobody who is paused or never to be suggested, until that is undone', async () => {
    const db = await logOf(['ana', 'bo']);
    const [ana, bo] = [await contactOf(db, 'ana'), await contactOf(db, 'bo')];
    const seq = await pause(db, ana.id, true, TODAY, NOW);
    await neverSuggest(db, bo.id, true, TODAY, NOW);
    expect(await names(db)).toEqual([]);
    await undo(db, seq ?? -1);
    await neverSuggest(db, bo.id, false, TODAY, NOW);
    expect((await names(db)).toSorted()).toEqual(['ana', 'bo']);
  });
});

describe('a pause', () => {
  it('that is lifted starts no tie of long ago: the day is kept, and undo takes it away', async () => {
    const db = await logOf(['ana', 'bo']);
    const [ana, bo] = [await contactOf(db, 'ana'), await contactOf(db, 'bo')];
    await pause(db, ana.id, true, TODAY, NOW);
    await neverSuggest(db, bo.id, true, TODAY, NOW);
    const after = addDays(TODAY, 1000);
    const seq = await pause(db, ana.id, false, after, NOW);
    await neverSuggest(db, bo.id, false, after, NOW);
    const picks = await promptsToday(db, after);
    expect(picks.map(({ by, prompt }) => [by, prompt.standing.state])).toEqual([
      ['score', 'fading'],
      ['score', 'fading'],
    ]);
    await undo(db, seq ?? -1);
    expect((await contactOf(db, 'ana')).resumedOn).toBeUndefined();
    expect((await contactOf(db, 'bo')).resumedOn).toBe(after);
  });

  it('that never was is not lifted', async () => {
    const db = await logOf(['ana']);
    await pause(db, (await contactOf(db, 'ana')).id, false, TODAY, NOW);
    expect((await contactOf(db, 'ana')).resumedOn).toBeUndefined();
  });
});

describe('a promise', () => {
  it('brings somebody up on its day, before their time, and not any more once it is kept', async () => {
    const db = freshLog();
    await bring(db, [person('ana')], [message('ana', '2026-06-01', 'in')]);
    const ana = await keep(db, 'ana');
    await makePromise(db, ana.id, { what: ' the  slides ', dueOn: addDays(TODAY, 3) }, TODAY, NOW);
    expect(await names(db)).toEqual([]);
    const [pick] = await promptsToday(db, addDays(TODAY, 3));
    expect(pick?.prompt.reasons[0]).toMatchObject({ kind: 'promise', what: 'the slides' });
    const [promise] = await db.pledges.toArray();
    const seq = await settlePromise(db, promise!.id, 'kept', TODAY, NOW);
    expect(await names(db, addDays(TODAY, 3))).toEqual([]);
    await undo(db, seq ?? -1);
    expect(await names(db, addDays(TODAY, 3))).toEqual(['ana']);
  });

  it('of nothing is refused', async () => {
    const db = await logOf(['ana']);
    const { id } = await contactOf(db, 'ana');
    await expect(makePromise(db, id, { what: ' ', dueOn: TODAY }, TODAY, NOW)).rejects.toThrow('noPromise');
  });

  it.each(['20261-01-01', '2026-02-31', ''])('for a day that is none is refused: %j', async (dueOn) => {
    const db = await logOf(['ana']);
    const { id } = await contactOf(db, 'ana');
    await expect(makePromise(db, id, { what: 'a book', dueOn }, TODAY, NOW)).rejects.toThrow('badDay');
    expect(await db.pledges.count()).toBe(0);
  });
});

describe('what ranking costs', () => {
  it('is what the kept cost, whatever else the log holds', async () => {
    const costs: number[] = [];
    for (const others of [0, 600]) {
      const db = freshLog();
      const count = countRows(db);
      const kept = Array.from({ length: 30 }, (_, n) => `kept-${n}`);
      const rest = Array.from({ length: others }, (_, n) => `other-${n}`);
      const all = [...kept, ...rest];
      await bring(
        db,
        all.map((slug) => person(slug, { company: 'Fjord Systems', connectedOn: '2020-01-01' })),
        all.flatMap((slug) => [message(slug, '2025-08-01', 'out'), message(slug, '2025-08-02', 'in')]),
      );
      // A newer list with news of everybody: open occasions and questions of people who are not kept.
      await bring(
        db,
        all.map((slug, n) =>
          person(slug, { ...(n % 2 === 0 && { company: 'Halden Labs' }), connectedOn: '2020-01-01' }),
        ),
        [],
        '2026-06-10',
      );
      for (const slug of kept) await keep(db, slug, 'warm');
      count.rows = 0;
      expect((await promptsToday(db, TODAY)).length).toBeGreaterThan(0);
      costs.push(count.rows);
    }
    const [alone = 0, among = 0] = costs;
    expect(alone).toBeGreaterThanOrEqual(30);
    // A cursor that jumps from one of the kept to the next steps at most once on somebody between, in each table.
    expect(among).toBeLessThanOrEqual(alone + 2 * 30);
  });
});

describe('why somebody has a card', () => {
  it('reads the kept once', async () => {
    const db = freshLog();
    const count = countRows(db);
    await logOf(FIVE, db);
    count.rows = 0;
    await promptsToday(db, TODAY);
    const forAll = count.rows;
    count.rows = 0;
    await whyOf(db, await contactOf(db, 'ana'), TODAY);
    // The contact itself is two reads more.
    expect(count.rows).toBe(forAll + 2);
  });
});

describe('the kept and what is known of them', () => {
  it('tell who comes up next, and not whoever is paused, snoozed for longer or put away', async () => {
    const db = freshLog();
    const days = { ana: '2026-04-20', bo: '2026-05-01', cy: '2026-05-10', di: '2026-04-22' };
    await bring(
      db,
      Object.keys(days).map((name) => person(name)),
      Object.entries(days).map(([name, on]) => message(name, on, 'in')),
    );
    expect(await nextDue(db, TODAY)).toBeUndefined();
    for (const name of Object.keys(days)) await keep(db, name);
    await pause(db, (await contactOf(db, 'ana')).id, true, TODAY, NOW);
    await snooze(db, (await contactOf(db, 'bo')).id, 90, TODAY, NOW);
    await archive(db, (await contactOf(db, 'di')).id, TODAY, NOW);
    const cy = await contactOf(db, 'cy');
    expect(await nextDue(db, TODAY)).toEqual({ contact: cy, on: cy.dueOn });
  });

  it('are weighed with their open promises and occasions', async () => {
    const db = await logOf(['ana']);
    const { id } = await contactOf(db, 'ana');
    await makePromise(db, id, { what: 'a book', dueOn: TODAY }, TODAY, NOW);
    const { contacts, knownOf } = await readKept(db, TODAY);
    const [ana] = contacts;
    expect(weigh(ana!, knownOf(ana!), TODAY).addends.map(({ kind }) => kind)).toEqual(['ring', 'promise']);
  });
});

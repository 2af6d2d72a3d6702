import { describe, expect, it } from 'vitest';
import { writeDraft } from '../../../lib/drafts/draft';
import type { Intent } from '../../../lib/drafts/intents';
import { offeredIntents } from '../../../lib/drafts/offered';
import { giveAndTake } from '../../../lib/keeping/giveAndTake';
import { touchesOf } from '../../../lib/log/db';
import { draftingFor, readDraftSettings } from '../../../lib/log/drafting';
import { logSent, type SentDraft } from '../../../lib/log/sent';
import { editPerson } from '../../../lib/log/editPerson';
import { setTopics } from '../../../lib/log/kinds';
import { undo } from '../../../lib/log/undo';
import { addDays } from '../../../lib/people/days';
import { bring, contactOf, freshLog, keep, message, NOW, person, TODAY } from './support';

async function logOf(...slugs: string[]) {
  const db = freshLog();
  const people = slugs.map((slug) => person(slug, { company: 'Old Works', title: 'Engineer' }));
  await bring(
    db,
    people,
    slugs.map((slug) => message(slug, '2026-03-02', 'in')),
  );
  for (const slug of slugs) await keep(db, slug);
  return db;
}

type Db = Awaited<ReturnType<typeof logOf>>;
const send = async (db: Db, slug: string, more: Partial<SentDraft> = {}, on = TODAY) =>
  logSent(db, { contactId: (await contactOf(db, slug)).id, phraseIds: ['en.a.o1'], ...more }, on, NOW);
const onlyTouch = async (db: Db, slug: string) =>
  (await touchesOf(db, (await contactOf(db, slug)).id)).filter(({ draftedOn }) => draftedOn !== undefined);

describe('a touch from a draft', () => {
  it.each([
    ['shareArticle', { exchanges: [{ kind: 'resource', direction: 'gave' }] }],
    ['offerIntroduction', { exchanges: [{ kind: 'introduction', direction: 'gave' }] }],
    ['askAdvice', { exchanges: [{ kind: 'expertise', direction: 'asked' }] }],
    ['ownDifficulty', { sharedDifficulty: 1 }],
  ] as [Intent, object][])('keeps what a draft (%s) was', async (intent, kept) => {
    const db = await logOf('ada');
    await send(db, 'ada', { intent, occasionId: 'o1' });
    const [touch] = await onlyTouch(db, 'ada');
    expect(touch).toMatchObject({ ...kept, phraseIds: ['en.a.o1'], occasionId: 'o1', weight: 1 });
  });

  it.each([
    ['message', 'message', 'out', 1],
    ['note', 'invitation', 'out', 1],
    ['mail', 'mail', 'out', 1],
    ['comment', 'comment', 'out', 0.5],
    ['spoken', 'call', 'both', 3],
  ] as const)('goes by the way it was written for: %s', async (channel, as, direction, weight) => {
    const db = await logOf('ada');
    await send(db, 'ada', { channel });
    expect((await onlyTouch(db, 'ada'))[0]).toMatchObject({ channel: as, direction, weight });
  });

  it('that resets no clock lets the card rest all the same', async () => {
    const db = await logOf('ada');
    await send(db, 'ada', { intent: 'praiseToManager' });
    const ada = await contactOf(db, 'ada');
    expect(ada.lastTouchOn).toBe('2026-03-02');
    expect((ada.restingUntil ?? '') > TODAY).toBe(true);
  });

  it('counts in give and take', async () => {
    const db = await logOf('ada');
    for (const days of [0, 10, 20]) await send(db, 'ada', { intent: 'askAdvice' }, addDays(TODAY, days));
    const ada = await contactOf(db, 'ada');
    const hints = giveAndTake(ada, await touchesOf(db, ada.id), addDays(TODAY, 21));
    expect(hints).toContainEqual({ kind: 'onlyAsks', count: 3 });
  });

  it('of two on one day is one with the lines of both; undone, nothing is left of it', async () => {
    const db = await logOf('ada');
    const first = await send(db, 'ada', { intent: 'askAdvice' });
    const second = await send(db, 'ada', { phraseIds: ['en.b.o1'], intent: 'shareArticle' });
    const [touch, ...more] = await onlyTouch(db, 'ada');
    expect(more).toEqual([]);
    expect(touch?.phraseIds).toEqual(['en.a.o1', 'en.b.o1']);
    expect(touch?.exchanges).toHaveLength(2);
    await undo(db, second ?? -1);
    await undo(db, first ?? -1);
    expect(await onlyTouch(db, 'ada')).toEqual([]);
  });
});

describe('the memory of drafts', () => {
  it('keeps the lines of one person from them for ever, and from others for a month', async () => {
    const db = await logOf('ada', 'bo');
    await send(db, 'ada');
    const of = async (slug: string, days: number) =>
      (await draftingFor(db, await contactOf(db, slug), {}, addDays(TODAY, days))).request;
    expect(await of('ada', 400)).toMatchObject({ used: ['en.a.o1'], lately: [] });
    expect(await of('bo', 20)).toMatchObject({ used: [], lately: ['en.a.o1'] });
    expect(await of('bo', 32)).toMatchObject({ used: [], lately: [] });
  });

  it('so that ten drafts in ten years are ten messages', async () => {
    const db = await logOf('ada');
    const texts = new Set<string>();
    for (let year = 0; year < 10; year++) {
      const day = addDays(TODAY, year * 365);
      const { request } = await draftingFor(db, await contactOf(db, 'ada'), {}, day);
      const draft = writeDraft(request);
      texts.add(draft.text);
      await send(db, 'ada', { phraseIds: draft.phraseIds }, day);
    }
    expect(texts.size).toBe(10);
  });

  it('learns how the user greets, in the same step', async () => {
    const db = await logOf('ada');
    const seq = await send(db, 'ada', { learnt: { language: 'en', greeting: 'Ahoy' } });
    expect(await readDraftSettings(db)).toEqual({ own: { en: { greeting: 'Ahoy' } } });
    const { request } = await draftingFor(db, await contactOf(db, 'ada'), {}, TODAY);
    expect(writeDraft({ ...request, channel: 'mail' }).text).toMatch(/^Ahoy /);
    await undo(db, seq ?? -1);
    expect(await readDraftSettings(db)).toEqual({});
  });
});

describe('what a draft is made of', () => {
  it('is what the log knows, hardship first', async () => {
    const db = await logOf('ada');
    const { id } = await contactOf(db, 'ada');
    await editPerson(db, id, { calledBy: 'Addie' }, TODAY, NOW);
    await setTopics(db, id, ['tea'], NOW);
    await db.occasions.add({
      id: 'o1',
      contactId: id,
      type: 'roleEnded',
      on: addDays(TODAY, -30),
      facts: {},
      organisation: '',
      state: 'done',
      via: 'page',
    });
    const { request, guard } = await draftingFor(db, await contactOf(db, 'ada'), {}, TODAY, {
      page: 'fr-FR',
      browser: 'en-GB',
    });
    expect(request).toMatchObject({
      calledBy: 'Addie',
      hardship: true,
      silentDays: 105,
      me: 'You Yourself',
      language: 'fr',
      log: { interest: { value: 'tea' } },
    });
    expect(guard).toMatchObject({ hardship: true, today: TODAY });
    expect(guard.names).toEqual(expect.arrayContaining(['Addie', 'Name of ada']));
    expect(guard.facts).toContainEqual({ value: 'Old Works', seenOn: '2026-06-01' });
  });

  it('holds back while a difficulty is asked about, and pities nobody', async () => {
    const db = await logOf('ada');
    const { id } = await contactOf(db, 'ada');
    const occasion = { type: 'openToWork', on: TODAY, facts: {}, organisation: '' } as const;
    const matter = { kind: 'occasion', occasion } as const;
    await db.questions.add({ id: 'q', contactId: id, page: 'feed/sdui', on: TODAY, open: 1, matter });
    const { request, guard } = await draftingFor(db, await contactOf(db, 'ada'), {}, TODAY);
    expect(request).toMatchObject({ hardship: false, doubtful: true });
    expect(guard.hardship).toBe(true);
    expect(writeDraft(request).kind).toBe('stayInTouch');
    expect(offeredIntents(request, 'stayInTouch').other).not.toContain('birthday');
  });
});

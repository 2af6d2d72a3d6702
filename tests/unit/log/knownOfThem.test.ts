import { describe, expect, it } from 'vitest';
import { writeDraft } from '../../../lib/drafts/draft';
import { LANGUAGES } from '../../../lib/drafts/facts';
import { objectionsTo } from '../../../lib/drafts/guard';
import { promptFor } from '../../../lib/keeping/prompts';
import { setSetting } from '../../../lib/log/commands';
import { aboutOf, draftingFor } from '../../../lib/log/drafting';
import { setKind } from '../../../lib/log/kinds';
import { setManners } from '../../../lib/log/manners';
import { makePromise, openPromises } from '../../../lib/log/promises';
import { logSent } from '../../../lib/log/sent';
import { CAREER } from '../../../lib/log/settings';
import { logTouch } from '../../../lib/log/touchByHand';
import { undo } from '../../../lib/log/undo';
import { addDays } from '../../../lib/people/days';
import { EXCHANGE_KINDS, type ExchangeKind } from '../../../lib/people/schema';
import '../drafts/lines';
import { bring, contactOf, freshLog, keep, message, NOW, person, TODAY } from './support';

async function logOfAda() {
  const db = freshLog();
  const ada = person('ada', {
    givenName: 'Ada',
    familyName: 'Example',
    name: 'Ada Example',
    company: 'Old Works',
    connectedOn: '2019-05-01',
  });
  await bring(db, [ada], [message('ada', '2026-03-02', 'in')]);
  await keep(db, 'ada');
  return { db, id: (await contactOf(db, 'ada')).id };
}
type World = Awaited<ReturnType<typeof logOfAda>>;

/** The request as a card would make it. */
async function requestOf({ db, id }: World, day = TODAY) {
  const contact = await contactOf(db, 'ada');
  const prompt = promptFor(contact, { occasions: [], promises: await openPromises(db, id) }, day);
  if (!prompt) throw new Error('no card');
  return (await draftingFor(db, contact, aboutOf(prompt), day)).request;
}

const helped = ({ db, id }: World, kind: ExchangeKind, on = addDays(TODAY, -90)) =>
  logTouch(
    db,
    {
      contactId: id,
      on,
      channel: 'message',
      direction: 'in',
      exchange: { kind, direction: 'got' },
    },
    TODAY,
    NOW,
  );

describe('a promise that is due', () => {
  it('is what the draft is about, with the thing in it, and is kept by "I wrote", in one step', async () => {
    const world = await logOfAda();
    const { db, id } = world;
    await makePromise(db, id, { what: "I'll send you the slides", dueOn: TODAY }, addDays(TODAY, -9), NOW);
    const draft = writeDraft(await requestOf(world));
    expect(draft.intent).toBe('keepPromise');
    expect(draft.text).toMatch(/: the slides[.,]/);
    expect(draft.blank).toBeUndefined();
    const [promise] = await openPromises(db, id);
    const sent = { contactId: id, phraseIds: draft.phraseIds, intent: draft.intent };
    const seq = await logSent(db, { ...sent, promiseId: promise?.id ?? '' }, TODAY, NOW);
    expect(await openPromises(db, id)).toEqual([]);
    expect(await db.pledges.get(promise?.id ?? '')).toMatchObject({ keptOn: TODAY });
    await undo(db, seq ?? -1);
    expect(await openPromises(db, id)).toEqual([promise]);
  });

  it('leaves a blank where its words are no thing', async () => {
    const world = await logOfAda();
    await makePromise(world.db, world.id, { what: 'introduce her to Bo', dueOn: TODAY }, TODAY, NOW);
    const draft = writeDraft(await requestOf(world));
    expect(draft).toMatchObject({ intent: 'keepPromise', blank: { name: 'promised' } });
    expect(draft.text).not.toContain('introduce');
  });
});

describe('what they did for the user', () => {
  it.each(EXCHANGE_KINDS)('is thanked for in every language: %s', async (kind) => {
    const world = await logOfAda();
    await helped(world, kind);
    const request = await requestOf(world);
    expect(request).toMatchObject({ intent: 'thanks', favour: kind });
    for (const language of LANGUAGES)
      for (const address of ['familiar', 'polite'] as const)
        for (let n = 0; n < 12; n++) {
          const draft = writeDraft({ ...request, language, address, seed: `${n}` });
          const said = draft.text.replaceAll('___', 'a contract');
          expect(objectionsTo(said, { kind: 'giving', intent: 'thanks' }), said).toEqual([]);
        }
  });

  it('stands in the blank for it', async () => {
    const world = await logOfAda();
    await helped(world, 'introduction');
    const request = { ...(await requestOf(world)), language: 'en' as const };
    const texts = Array.from({ length: 12 }, (_, n) => writeDraft({ ...request, seed: `${n}` }));
    const withIt = texts.filter(({ text }) => text.includes('the introduction'));
    expect(withIt.length).toBeGreaterThan(6);
    expect(withIt.every(({ blank }) => blank === undefined)).toBe(true);
  });

  it('is not guessed where two sorts stand on one day, and fades after a year', async () => {
    const world = await logOfAda();
    await helped(world, 'introduction');
    await helped(world, 'resource');
    expect((await requestOf(world)).favour).toBeUndefined();
    const old = await logOfAda();
    await helped(old, 'introduction', addDays(TODAY, -380));
    expect((await requestOf(old)).favour).toBeUndefined();
  });
});

describe('a place that the two shared', () => {
  const career = (to?: string) => ({
    positions: [{ company: 'Old Works', title: 'Engineer', from: '2017-01', ...(to && { to }) }],
    schools: [],
  });

  it('is spoken of once the user said so, where both dates agree', async () => {
    const world = await logOfAda();
    await setSetting(world.db, CAREER, career('2021-06'), NOW);
    expect((await requestOf(world)).together).toBeUndefined();
    await setKind(world.db, world.id, 'cohort', 'yes', NOW);
    const request = await requestOf(world);
    expect(request.together).toBe('Old Works');
    const texts = LANGUAGES.flatMap((language) =>
      Array.from({ length: 12 }, (_, n) => writeDraft({ ...request, language, seed: `${n}` })),
    );
    const spoken = texts.filter(({ text }) => text.includes('Old Works'));
    expect(new Set(spoken.map(({ language }) => language)).size).toBe(LANGUAGES.length);
    expect(spoken.every(({ blank }) => blank === undefined)).toBe(true);
  });

  it('is no memory while the user is there', async () => {
    const world = await logOfAda();
    await setSetting(world.db, CAREER, career(), NOW);
    await setKind(world.db, world.id, 'cohort', 'yes', NOW);
    expect((await requestOf(world)).together).toBeUndefined();
  });
});

it('the guard has something against emoji in whatever the log knows of somebody', async () => {
  const { db } = await logOfAda();
  const { guard } = await draftingFor(db, await contactOf(db, 'ada'), {}, TODAY);
  expect(objectionsTo('Hi Ada 🎉', guard).map(({ kind }) => kind)).toEqual(['emoji']);
});

it('ground rules: how they would rather be reached, and what the user can do for them', async () => {
  const world = await logOfAda();
  await setManners(world.db, world.id, { prefers: 'mail', canOffer: 'an hour for your talk' }, TODAY, NOW);
  const request = await requestOf(world);
  expect(writeDraft(request).channel).toBe('mail');
  expect(writeDraft({ ...request, intent: 'openToWork' }).text).toContain('an hour for your talk');
});

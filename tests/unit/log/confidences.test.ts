import { describe, expect, it } from 'vitest';
import { presentChange } from '../../../components/present/changes';
import { sayReason } from '../../../components/present/prompt';
import { presentHead, presentOrigins, presentValues } from '../../../components/present/person';
import { viewPerson } from '../../../entrypoints/sidepanel/viewPerson';
import { viewPrompts } from '../../../entrypoints/surface/prompts';
import { objectionsTo } from '../../../lib/drafts/guard';
import { INTENTS } from '../../../lib/drafts/intents';
import { rewrite } from '../../../lib/drafts/rewrite';
import type { PersonSighting } from '../../../lib/linkedin/sighting';
import { draftingFor } from '../../../lib/log/drafting';
import { dump } from '../../../lib/log/dump';
import { forget } from '../../../lib/log/forget';
import { confide, setManners, unconfide } from '../../../lib/log/manners';
import { merge } from '../../../lib/log/merge';
import { readSearchLines } from '../../../lib/log/searchText';
import { recentEntries } from '../../../lib/log/queries';
import { restore } from '../../../lib/log/restore';
import { promptsToday } from '../../../lib/log/today';
import { undo } from '../../../lib/log/undo';
import { Everybody } from '../../../lib/search/everybody';
import { suggestionsOf } from '../../../lib/ways/suggestions';
import { everything } from './state';
import { bring, contactOf, freshLog, keep, message, NOW, person, TODAY } from './support';

/** What was told in confidence: a word that occurs nowhere else. */
const NONCE = 'zumbalo';
const NOTE = `Is under treatment for ${NONCE} in Gravenstedt, nobody at work knows.`;
const CLOCK = { today: TODAY, now: () => NOW, zone: 'UTC' };

async function logWithSecret() {
  const db = freshLog();
  await bring(
    db,
    [person('ada', { company: 'Old Works' }), person('bo')],
    [message('ada', '2026-03-01', 'out'), message('ada', '2026-03-02', 'in')],
  );
  const { id } = await keep(db, 'ada');
  const seq = await confide(db, id, NOTE, TODAY, NOW);
  return { db, id, seq };
}

const tells = (what: unknown): boolean => new RegExp(`${NONCE}|gravenstedt`, 'i').test(JSON.stringify(what));

describe('what was told in confidence', () => {
  it('is in no draft, whatever it is for, and in nothing that drafts are made of', async () => {
    const { db } = await logWithSecret();
    const { request, guard } = await draftingFor(db, await contactOf(db, 'ada'), {}, TODAY);
    expect(tells(request)).toBe(false);
    expect(guard.confidences).toContain(NONCE);
    for (const intent of INTENTS)
      for (const tone of ['warm', 'concise', 'formal'] as const)
        expect(tells(rewrite(request, { intent, tone }, []))).toBe(false);
  });

  it('is on no card, in no reason, panel, list or search', async () => {
    const { db } = await logWithSecret();
    const ada = await contactOf(db, 'ada');
    const picks = await promptsToday(db, TODAY);
    expect(picks).toHaveLength(1);
    const prompts = picks.map(({ prompt }) => prompt);
    expect(tells(prompts.flatMap(({ reasons }) => reasons.map(sayReason)))).toBe(false);
    // The guard has to know the words; it never shows one that nobody typed.
    const shown = (await viewPrompts(db, prompts, CLOCK)).map(({ drafting: _, ...rest }) => rest);
    expect(tells(shown)).toBe(false);
    const seen: PersonSighting = {
      kind: 'person',
      slug: 'ada',
      witnesses: ['address', 'contactLink'],
      degree: 'first',
      name: { value: 'Name of ada', via: 'heading' },
      complete: true,
    };
    const panel = await viewPerson(db, seen, CLOCK);
    if (panel.state !== 'person') throw new Error(panel.state);
    const { prompt: _prompt, ...person } = panel.person;
    expect(tells(person)).toBe(false);
    expect(person.contact?.confided).toBe(true);
    expect(tells([presentHead(ada, [], TODAY), presentValues(ada), presentOrigins(ada)])).toBe(false);
    expect(tells(await readSearchLines(db))).toBe(false);
  });

  it('is found by no search, stands in no line of the address bar, and means nobody to the quick log', async () => {
    const { db } = await logWithSecret();
    const all = new Everybody();
    all.add(await readSearchLines(db));
    expect(all.find(NONCE, 9).total).toBe(0);
    expect(all.named(NONCE, 9)).toEqual([]);
    const { people } = all.find('ada', 9);
    expect(people).toHaveLength(1);
    expect(tells([people, suggestionsOf(people, 'ada', 'plain'), suggestionsOf(people, 'ada', 'xml')])).toBe(
      false,
    );
  });

  it('is not in the recent changes on the screen, and goes when undone', async () => {
    const { db, id, seq } = await logWithSecret();
    const note = (await contactOf(db, 'ada')).confidences?.[0]?.id ?? '';
    await unconfide(db, id, note, NOW);
    const rows = await recentEntries(db, 50);
    expect(tells(rows)).toBe(false);
    expect(tells(rows.map((entry) => presentChange(entry, TODAY, 'UTC')))).toBe(false);
    await undo(db, (seq ?? 0) + 1);
    expect((await contactOf(db, 'ada')).confidences?.[0]?.text).toBe(NOTE);
    await undo(db, seq ?? -1);
    expect((await contactOf(db, 'ada')).confidences).toBeUndefined();
  });

  it('is in a backup, comes back with it, and goes for good with whoever is forgotten', async () => {
    const { db, id } = await logWithSecret();
    const backup = await dump(db);
    expect(tells(backup)).toBe(true);
    const other = freshLog();
    await restore(other, backup, NOW);
    expect((await contactOf(other, 'ada')).confidences?.[0]?.text).toBe(NOTE);
    await forget(db, id, TODAY);
    expect(tells(await everything(db))).toBe(false);
  });

  it('stays with whoever two entries turn out to be', async () => {
    const { db, id } = await logWithSecret();
    const bo = await contactOf(db, 'bo');
    await setManners(db, bo.id, { language: 'fr', offLimits: 'golf' }, TODAY, NOW);
    await merge(db, { keep: bo.id, gone: id }, NOW);
    const one = await contactOf(db, 'bo');
    expect(one).toMatchObject({ language: 'fr', offLimits: ['golf'], confidences: [{ text: NOTE }] });
  });

  it.each([
    'How is the zumbalo treating you',
    'All the best with your ZUMBALOS',
    'the zum-balo thing',
    'z u m b a l o',
    'Is Gravenstedt nice',
  ])('warns when it is typed: %j', async (text) => {
    const { db } = await logWithSecret();
    const { guard } = await draftingFor(db, await contactOf(db, 'ada'), {}, TODAY);
    expect(objectionsTo(text, guard).map(({ kind }) => kind)).toContain('confidence');
    const quiet = await draftingFor(db, await contactOf(db, 'bo'), {}, TODAY);
    expect(objectionsTo(text, quiet.guard).map(({ kind }) => kind)).not.toContain('confidence');
  });
});

describe('how the user writes to somebody', () => {
  it('is kept: language, what may stand in a gap, what is better left out', async () => {
    const { db, id } = await logWithSecret();
    const said = {
      language: 'de',
      remembered: { memory: 'the harbour project' },
      offLimits: 'golf, the move',
    };
    const seq = await setManners(db, id, said, TODAY, NOW);
    const { request, guard } = await draftingFor(db, await contactOf(db, 'ada'), {}, TODAY, {
      page: 'fr',
      browser: 'es',
    });
    expect(request.language).toBe('de');
    expect(request.log?.memory).toEqual({ value: 'the harbour project', seenOn: TODAY });
    expect(objectionsTo('How was golf', guard).map(({ kind }) => kind)).toEqual(['offLimits']);
    expect(await setManners(db, id, said, '2026-07-01', NOW)).toBeUndefined();
    await undo(db, seq ?? -1);
    expect((await contactOf(db, 'ada')).remembered).toBeUndefined();
  });
});

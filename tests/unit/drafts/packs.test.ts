import { describe, expect, it, vi } from 'vitest';
import { channelFor } from '../../../lib/drafts/channels';
import { fitting } from '../../../lib/drafts/compose';
import { writeDraft } from '../../../lib/drafts/draft';
import { DRAFT_CHANNELS, type Facts, type FactsFor, TONES } from '../../../lib/drafts/facts';
import { INTENTS, type Intent } from '../../../lib/drafts/intents';
import { eventFacts, factsOf, passes } from '../../../lib/drafts/known';
import { kindOf } from '../../../lib/drafts/gates';
import type { Pack, Phrase } from '../../../lib/drafts/pack';
import { faultsOf, shareOfDifferent } from './faults';
import { PACKS } from './lines';
import { requestFor } from './people';

/** Every language that is registered, whatever it says, keeps the rules of evidence 4.1. */

// Hundreds of drafts in one test: five seconds are too few on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ALL = PACKS;
const PEOPLE = 200;
const WAYS = TONES.flatMap((tone) => DRAFT_CHANNELS.map((channel) => ({ tone, channel })));

function factsIn(intent: Intent, n: number, address: 'familiar' | 'polite'): Facts {
  const request = requestFor(intent, n);
  const facts = factsOf(request, eventFacts(request), address);
  if (!passes(intent, facts)) throw new Error(intent);
  return facts;
}

describe.each(ALL.map((pack) => [pack.language, pack] as const))('the pack %s', (_, pack) => {
  it('has two openings, bodies and endings at least for every intent, tone and channel', () => {
    const missing: string[] = [];
    for (const intent of INTENTS)
      for (const n of [1, 22])
        for (const way of WAYS) {
          const facts = factsIn(intent, n, 'polite') as FactsFor<typeof intent>;
          const { openings, bodies, endings, subjects } = pack.recipes[intent];
          const channel = channelFor(way.channel, intent);
          for (const [part, lines] of Object.entries({ openings, bodies, endings }))
            if (
              fitting(lines as readonly Phrase<never>[] as readonly Phrase[], facts, {
                ...way,
                channel,
                kinds: [],
              }).length < 2
            )
              missing.push(`${intent} ${part} ${way.tone} ${channel}`);
          if (
            fitting(subjects as readonly Phrase<never>[] as readonly Phrase[], facts, {
              ...way,
              channel: 'mail',
              kinds: [],
            }).length < 1
          )
            missing.push(`${intent} subject ${way.tone}`);
        }
    expect(missing).toEqual([]);
  });

  it('greets and signs in every tone and way, by name or without one', () => {
    for (const way of WAYS)
      for (const n of [1, 22])
        for (const address of ['familiar', 'polite'] as const) {
          const facts = factsIn('stayInTouch', n, address);
          const letters = way.channel !== 'comment' && way.channel !== 'spoken';
          const greetings = fitting(pack.greetings, facts, { ...way, kinds: [] }).length;
          expect(greetings, `${way.tone} ${way.channel}`).toBeGreaterThanOrEqual(letters ? 2 : 0);
          expect(fitting(pack.signOffs, facts, { ...way, kinds: [] }).length).toBeGreaterThanOrEqual(1);
        }
  });

  it('gives each line an id of its own, and other lines other ids', () => {
    const byId = new Map<string, unknown>();
    const words = new Map<string, string>();
    for (const line of linesOf(pack)) {
      expect(byId.get(line.id) ?? line, line.id).toBe(line);
      byId.set(line.id, line);
      expect(line.id).toMatch(/^\w+(?:\.\w+)+$/);
      const known = words.get(String(line.text));
      if (line.text.toString().length > 30 && !/\.s\d+$/.test(line.id))
        expect(known ?? line.id, String(line.text)).toBe(line.id);
      words.set(String(line.text), line.id);
    }
  });

  // Each way with every eighth person, so that every person and every way is seen; with all of them in the long run.
  it.each(INTENTS)('is grammatical and keeps the guard’s rules: %s', (intent) => {
    for (let n = 0; n < PEOPLE; n++)
      for (const [w, way] of WAYS.entries()) {
        if ((n + w) % 8 !== 0) continue;
        const request = requestFor(intent, n, { ...way, language: pack.language });
        const draft = writeDraft(request);
        expect(faultsOf(draft, request), `${draft.phraseIds.join(' ')}\n${draft.text}`).toEqual([]);
      }
  });

  // One tone an intent; all of them in the long run.
  it.each(INTENTS.map((intent, i) => [intent, TONES[i % TONES.length] ?? 'warm'] as const))(
    'says something else to nearly everybody: %s, %s',
    (intent, tone) => {
      expect(shareOfDifferent(intent, tone, pack.language)).toBeGreaterThanOrEqual(0.95);
    },
  );

  it.each(INTENTS)('never says a sentence twice to one person while others are left: %s', (intent) => {
    const { openings, bodies } = pack.recipes[intent];
    const used: string[] = [];
    for (let i = 0; i < 3; i++) {
      const { phraseIds } = writeDraft(requestFor(intent, 1, { used, language: pack.language }));
      const [opening = '', body = ''] = phraseIds;
      expect(used).not.toContain(opening);
      expect(used).not.toContain(body);
      used.push(...phraseIds);
    }
    expect(Math.min(openings.length, bodies.length)).toBeGreaterThanOrEqual(3);
  });

  it.each(INTENTS)('does not say to two people in one month what it said to the first: %s', (intent) => {
    const first = writeDraft(requestFor(intent, 1, { language: pack.language }));
    const second = writeDraft(requestFor(intent, 2, { language: pack.language, lately: first.phraseIds }));
    expect(second.phraseIds.slice(0, 2).filter((id) => first.phraseIds.includes(id))).toEqual([]);
  });
});

function* linesOf(pack: Pack): Generator<Phrase<never>> {
  yield* [...pack.greetings, ...pack.signOffs, ...pack.silences];
  for (const intent of INTENTS) {
    const { openings, bodies, endings, subjects } = pack.recipes[intent];
    yield* [...openings, ...bodies, ...endings, ...subjects] as Phrase<never>[];
  }
}

it('every intent has a kind', () => {
  for (const intent of INTENTS) expect(kindOf(intent)).toBeDefined();
});

import { describe, expect, it } from 'vitest';
import { channelFor } from '../../../lib/drafts/channels';
import { fitting } from '../../../lib/drafts/compose';
import { type Draft, type DraftRequest, writeDraft } from '../../../lib/drafts/draft';
import { DRAFT_CHANNELS, type Facts, type FactsFor, TONES } from '../../../lib/drafts/facts';
import { objectionsTo } from '../../../lib/drafts/guard';
import { INTENTS, type Intent } from '../../../lib/drafts/intents';
import { eventFacts, factsOf, passes } from '../../../lib/drafts/known';
import { MOST } from '../../../lib/drafts/lengths';
import { kindOf } from '../../../lib/drafts/gates';
import type { Pack, Phrase } from '../../../lib/drafts/pack';
import { PACKS } from '../../../lib/drafts/packs';
import { wordsIn } from '../../../lib/drafts/swap';
import { requestFor } from './people';

/** Every language that is registered, whatever it says, keeps the rules of evidence 4.1. */

const ALL = Object.values(PACKS);
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
              }).length < 2
            )
              missing.push(`${intent} ${part} ${way.tone} ${channel}`);
          if (
            fitting(subjects as readonly Phrase<never>[] as readonly Phrase[], facts, {
              ...way,
              channel: 'mail',
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
          const greetings = fitting(pack.greetings, facts, way).length;
          expect(greetings, `${way.tone} ${way.channel}`).toBeGreaterThanOrEqual(letters ? 2 : 0);
          expect(fitting(pack.signOffs, facts, way).length).toBeGreaterThanOrEqual(1);
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
      if (line.text.toString().length > 30) expect(known ?? line.id, String(line.text)).toBe(line.id);
      words.set(String(line.text), line.id);
    }
  });

  // Each way with every fourth person, so that every person and every way is seen by every intent.
  it.each(INTENTS)('is grammatical and keeps the guard’s rules: %s', (intent) => {
    for (let n = 0; n < PEOPLE; n++)
      for (const [w, way] of WAYS.entries()) {
        if ((n + w) % 4 !== 0) continue;
        const request = requestFor(intent, n, { ...way, language: pack.language });
        const draft = writeDraft(request);
        expect(faultsOf(draft, request), `${draft.phraseIds.join(' ')}\n${draft.text}`).toEqual([]);
      }
  });

  it.each(INTENTS)('says something else to nearly everybody: %s', (intent) => {
    for (const tone of TONES) {
      const texts = Array.from({ length: PEOPLE }, (_each, n) => {
        const request = requestFor(intent, n, { tone, language: pack.language });
        return withoutNames(writeDraft(request), request);
      });
      expect(shareOfDifferent(texts), tone).toBeGreaterThanOrEqual(0.95);
    }
  });

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

/** What a test can hold against a text. */
function faultsOf(draft: Draft, request: DraftRequest): string[] {
  const { channel, intent, kind } = draft;
  const faults: string[] = draft.text.includes('..') ? ['two full stops'] : [];
  // Points inside of a name are none of the sentence.
  const text = draft.text.replaceAll('S.A.', 'SA');
  const see = (what: string, pattern: RegExp): void => {
    const found = pattern.exec(text);
    if (found) faults.push(`${what}: ${JSON.stringify(found[0])}`);
  };
  see('spaces', / {2}|\t| \n|\n |^\s|\s$|\n{3}/u);
  // A space before : ; ? ! is right in French, and only there.
  see('space before a mark', draft.language === 'fr' ? / [,.]/u : / [,.;:?!]/u);
  see('doubled marks', /[,;:?!.]\s*[,;:?!.]/u);
  see('no space behind a mark', /\p{L}[,;:?!]\p{L}|\p{Ll}\.\p{L}/u);
  see('a placeholder', /undefined|null|NaN|\{|\}|\[|\]|%%|\$/u);
  see('small letter', /(?:[.?!] |^|\n\n)[¡¿"“«„]?(?!éclat|éclair|intern)\p{Ll}/u);
  see('more than one blank', /___[^]*___/u);
  see('more than one question', /\?[^]*\?/u);
  see('more than one exclamation', /![^]*!/u);
  see('article or preposition before a blank', /(?:\b[dl]['’])___|___['’]s/u);
  if (kind === 'support') see('a question or exclamation in hardship', /[?!¿¡]/u);
  const own = text.length - (channel === 'mail' ? 60 : 45);
  if (own > MOST[channel]) faults.push(`${text.length} characters`);
  if (channel === 'note' && text.length > 300) faults.push(`a note of ${text.length} characters`);
  if (channel === 'mail' && !draft.subject) faults.push('no subject');
  if (/___|[.!]$|^(?!éclat|éclair|intern)\p{Ll}/u.test(draft.subject?.replaceAll('S.A.', 'SA') ?? ''))
    faults.push(`subject ${draft.subject}`);
  if (/___/.test(text) !== (draft.blank !== undefined)) faults.push('a blank without a name');
  const filled = text.replace('___', 'the harbour project');
  const toThem = intent !== 'praiseToManager';
  const names = toThem ? { names: [request.name, request.name.split(' ')[0] ?? ''] } : {};
  for (const { kind: objection, where } of objectionsTo(filled, { kind, intent, channel, ...names }))
    if (objection !== 'long' || filled.length > 440)
      faults.push(`guard ${objection} ${filled.slice(where?.start, where?.end)}`);
  return faults;
}

/** Names and facts are told apart from words: what is left must still differ. */
function withoutNames({ text }: Draft, { name }: DraftRequest): string {
  const called = new Set(wordsIn(name));
  return wordsIn(text)
    .filter((word) => !called.has(word))
    .join(' ');
}

function shareOfDifferent(texts: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const pairs = (n: number): number => (n * (n - 1)) / 2;
  const same = [...counts.values()].reduce((sum, n) => sum + pairs(n), 0);
  return 1 - same / pairs(texts.length);
}

it('every intent has a kind', () => {
  for (const intent of INTENTS) expect(kindOf(intent)).toBeDefined();
});

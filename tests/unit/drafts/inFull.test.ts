import { expect, it, vi } from 'vitest';
import { writeDraft } from '../../../lib/drafts/draft';
import { INTENTS } from '../../../lib/drafts/intents';
import { changeAround } from '../../../lib/drafts/outside';
import { inFull } from '../../../lib/drafts/packs/en/inFull';
import { requestFor } from './people';
import './lines';

// Many drafts in one test: five seconds are too few on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const SHORT = /\p{L}(?:’(?:m|re|ve|ll|d)|n’t)(?!\p{L})|(?:it|that|there|what|here|who)’s(?!\p{L})/iu;
const STIFF = /\bI (?:am(?!:)|have been|would)\b|\b(?:do|did|is|have|has|would) not\b|\b(?:It|[Tt]hat) is\b/u;

const texts = (tone: 'warm' | 'concise' | 'formal'): string[] =>
  INTENTS.flatMap((intent) =>
    [1, 2, 4, 5, 7, 8].map((n) => writeDraft(requestFor(intent, n, { tone, language: 'en' })).text),
  );

it('a formal English draft writes everything out', () => {
  expect(texts('formal').filter((text) => SHORT.test(text))).toEqual([]);
});

it('a warm or concise one speaks as people do', () => {
  expect(texts('warm').filter((text) => STIFF.test(text))).toEqual([]);
  expect(texts('concise').filter((text) => STIFF.test(text))).toEqual([]);
});

it('writes out short forms, has and is apart', () => {
  expect(inFull('It’s been a year, and that’s long. I’d say they’ve won’t and can’t, I hadn’t.')).toBe(
    'It has been a year, and that is long. I would say they have will not and cannot, I had not.',
  );
});

it('leaves names and the words of the user alone', () => {
  const line = 'I’m glad for It’s Nice and about what I don’t know.';
  expect(changeAround(line, ['It’s Nice', '', 'what I don’t know'], inFull)).toBe(
    'I am glad for It’s Nice and about what I don’t know.',
  );
});

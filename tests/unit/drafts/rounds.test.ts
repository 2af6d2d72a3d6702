import { describe, expect, it, vi } from 'vitest';
import { writeDraft } from '../../../lib/drafts/draft';
import { LANGUAGES } from '../../../lib/drafts/facts';
import { roundOf } from '../../../lib/drafts/rounds';
import { faultsOf } from './faults';
import { requestFor, TODAY } from './people';
import './lines';

vi.setConfig({ testTimeout: 60_000 });

describe('a round of funding', () => {
  it.each([
    ['Series A', 'A'],
    ['series b extension', 'B'],
    ['Series C: $30M', 'C'],
    ['Série A', 'A'],
    ['Serie D', 'D'],
    ['Seed', 'seed'],
    ['Seed round', 'seed'],
    ['Seed-Runde', 'seed'],
    ['Seed funding of €2M', 'seed'],
    ['Pre-Seed', 'preSeed'],
    ['pre-seed round', 'preSeed'],
    ['Lantern 2', undefined],
    ['Seed Library', undefined],
    ['Seedling', undefined],
    ['Series Apparel', undefined],
    ['The Series A handbook', undefined],
  ])('%j is %s', (product, round) => {
    expect(roundOf(product)).toBe(round);
  });

  const SAID = {
    en: /\byour (?:Series A|seed round)(?!\p{L})/iu,
    de: /\b(?:eure|Ihre)r? (?:Series-A|Seed)-Runde(?!\p{L})/iu,
    fr: /\bvotre (?:Série A|tour d’amorçage)(?!\p{L})/iu,
    es: /\bla ronda (?:Serie A|semilla)(?!\p{L})/iu,
    pt: /(?<!\p{L})(?:d?a|pela) rodada (?:Série A|seed)(?!\p{L})/iu,
  } as const;
  /** Of a product one says that people use it, and what is lovely about it. */
  const PRODUCT =
    /\buse it|finished|first reactions|attention it|gemacht ist|rund\b|Rückmeldung|Aufmerksamkeit|s’en servir|retours|écho|usar|reacciones|reações|atención|atenção/iu;

  it.each(LANGUAGES)('(%s) is congratulated on as one, in every way', (language) => {
    for (const product of ['Series A', 'Seed round'])
      for (const tone of ['warm', 'concise', 'formal'] as const)
        for (const address of ['familiar', 'polite'] as const)
          for (let n = 0; n < 12; n++) {
            const occasion = { type: 'launch', facts: { title: product }, on: TODAY } as const;
            const channel = n % 2 === 0 ? 'message' : 'mail';
            const one = requestFor('launch', n, { language, tone, address, occasion, channel });
            const draft = writeDraft(one);
            expect(draft.text).toMatch(SAID[language]);
            expect(draft.text).not.toMatch(PRODUCT);
            if (channel === 'mail') expect(draft.subject).toMatch(SAID[language]);
            expect(faultsOf(draft, one), draft.text).toEqual([]);
          }
  });

  it.each(LANGUAGES)('(%s) of a product nobody speaks as of one', (language) => {
    for (let n = 0; n < 12; n++) {
      const occasion = { type: 'launch', facts: { title: 'Lantern 2' }, on: TODAY } as const;
      expect(writeDraft(requestFor('launch', n, { language, occasion })).text).toContain('Lantern 2');
    }
  });
});

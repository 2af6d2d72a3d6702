import { expect, it } from 'vitest';
import { writeDraft } from '../../../lib/drafts/draft';
import { DRAFT_CHANNELS, TONES } from '../../../lib/drafts/facts';
import { INTENTS } from '../../../lib/drafts/intents';
import { faultsOf, shareOfDifferent } from './faults';
import { PACKS } from './lines';
import { requestFor } from './people';

/** Every occasion, language, tone and channel, each for the same 200 made people. */
const PEOPLE = 200;
const ALL = PACKS.flatMap(({ language }) => INTENTS.map((intent) => [language, intent] as const));

it.each(ALL)('in %s, %s is grammatical for everybody in every way', (language, intent) => {
  for (const tone of TONES)
    for (const channel of DRAFT_CHANNELS)
      for (let n = 0; n < PEOPLE; n++) {
        const request = requestFor(intent, n, { tone, channel, language });
        const draft = writeDraft(request);
        expect(faultsOf(draft, request), `${draft.phraseIds.join(' ')}\n${draft.text}`).toEqual([]);
      }
});

it.each(ALL)('in %s, %s says something else to nearly everybody, in every way', (language, intent) => {
  for (const tone of TONES)
    for (const channel of DRAFT_CHANNELS)
      expect(shareOfDifferent(intent, tone, language, channel), `${tone} ${channel}`).toBeGreaterThanOrEqual(
        0.95,
      );
});

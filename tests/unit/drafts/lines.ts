import { type Facts, LANGUAGES } from '../../../lib/drafts/facts';
import { INTENTS, type Intent } from '../../../lib/drafts/intents';
import { loadPacks, packFor } from '../../../lib/drafts/packs';
import type { Pack, Phrase } from '../../../lib/drafts/pack';
import { factsFor } from './people';

/** The lines of every language, loaded for whoever imports this. */
await loadPacks();
export const PACKS = LANGUAGES.map(packFor);

/** @returns the bodies of these intents, of all where none is named. */
export const bodiesOf = (pack: Pack, intents: readonly Intent[] = INTENTS): Phrase[] =>
  intents.flatMap((intent) => [...(pack.recipes[intent].bodies as readonly Phrase<never>[])] as Phrase[]);

/** @returns all lines of these intents, subjects too. */
export const linesOf = (pack: Pack, intents: readonly Intent[]): Phrase[] =>
  intents.flatMap((intent) => {
    const { openings, bodies, endings, subjects } = pack.recipes[intent];
    return [...openings, ...bodies, ...endings, ...subjects] as readonly Phrase<never>[] as Phrase[];
  });

/** @returns what a line says, familiar and polite, to somebody of whom everything is known. */
export const sayings = (line: Phrase, it = '___', more: Partial<Facts> = {}): string[] =>
  (['familiar', 'polite'] as const).map((address) =>
    line.text(
      {
        ...factsFor('newJob', 'somebody'),
        product: 'Series A',
        name: 'Ada',
        fullName: 'Ada Example',
        together: 'Halden',
        silence: { n: 2, unit: 'years' },
        you: (familiar, polite) => (address === 'familiar' ? familiar : polite),
        ...more,
      },
      it,
    ),
  );

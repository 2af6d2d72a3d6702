import type { RhythmOffer } from '../../lib/keeping/adapt';
import { words } from '../../lib/words';
import { isolate } from '../design/Name';
import type { RhythmView } from '../views';
import { sayEvery } from './rhythm';

/** An offered rhythm in words. */
export function presentRhythmOffer({ kind, cadence, offered }: RhythmOffer, name: string): RhythmView {
  const values = { name: isolate(name), now: sayEvery(cadence), offered: sayEvery(offered) };
  return { text: words(kind === 'slower' ? 'rhythmSlower' : 'rhythmFaster', values), days: offered };
}
